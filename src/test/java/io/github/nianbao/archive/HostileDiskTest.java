package io.github.nianbao.archive;

import static io.github.nianbao.archive.Fixtures.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On Linux with user name spaces a process may mount what it likes for itself; elsewhere these are skipped. */
class HostileDiskTest {
    private static final String READ_ONLY = "mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\"";
    private static final String SMALL = "mount -t tmpfs -o size=1m tmpfs \"$0\"";

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndLeavesWhatWasKept() throws Exception {
        List<String> lines = on(SMALL, "fill");

        assertThat(lines).startsWith("started", "DISK_FULL [" + folder + "]");
        int kept = Integer.parseInt(lines.get(2).substring("kept ".length()));
        assertThat(kept).isPositive();
        assertThat(lines).contains("found " + kept, "damage []");
    }

    @Test
    void aReadOnlyFolderCanBeReadAndNotWritten() throws Exception {
        try (Archive archive = Archive.openForWriting(folder, CLOCK)) {
            Fixtures.keep(archive, "一");
        }

        assertThat(on(READ_ONLY, "look"))
                .containsExactly("started", "found 1", "damage []", "READ_ONLY [" + folder + "]");
    }

    @Test
    void aReadOnlyFolderOfAKilledWriterReadsWithWhatStandsInTheLog() throws Exception {
        try (ChildProcess child = ChildProcess.start("import", folder.toString(), "2000")) {
            assertThat(child.nextLine()).isEqualTo("started");
            assertThat(child.nextLine()).isEqualTo("1");
            assertThat(child.nextLine()).isEqualTo("2");
            child.kill();
        }
        assertThat(folder.resolve("archive.db-wal")).isNotEmptyFile();
        Files.deleteIfExists(folder.resolve("archive.db-shm"));

        List<String> lines = on(READ_ONLY, "look");

        assertThat(lines.get(1)).matches("found [0-9]+").isNotIn("found 0", "found 1");
        assertThat(lines).contains("damage []", "READ_ONLY [" + folder + "]");
    }

    private List<String> on(String mount, String what) throws Exception {
        assumeTrue(canMount(mount), "needs user name spaces");
        try (ChildProcess child = ChildProcess.start(command(mount + " && exec \"$@\""), what, folder.toString())) {
            return child.remainingLines();
        }
    }

    private boolean canMount(String mount) throws InterruptedException {
        try {
            return new ProcessBuilder(command(mount)).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private List<String> command(String script) {
        return new ArrayList<>(
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script, folder.toString()));
    }
}
