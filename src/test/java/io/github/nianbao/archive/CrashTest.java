package io.github.nianbao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
    private static final int SOURCES = 400;

    /** How many imports the child may finish before it is killed; the first time it is killed while making the archive. */
    private static final int[] FINISHED = {0, 0, 1, 7, 20, 3, 31, 12};

    /** Longer than one import takes, in nanoseconds, so that the kill falls anywhere into it. */
    private static final int ONE_IMPORT = 20_000_000;

    /** Longer than making an archive takes, in nanoseconds. */
    private static final int MAKING = 300_000_000;

    @TempDir
    Path temp;

    @Test
    void afterBeingKilledAtAnyMomentNothingIsLostDoubledOrHalfThere() throws Exception {
        Path folder = temp.resolve("archive");
        Random moments = new Random(20260301);
        List<String> acknowledged = new ArrayList<>();
        for (int finished : FINISHED) {
            try (ChildProcess child = ChildProcess.start("import", folder.toString(), Integer.toString(SOURCES))) {
                assertThat(child.nextLine()).isEqualTo("started");
                for (int i = 0; i < finished; i++) {
                    String line = child.nextLine();
                    if (line != null) {
                        acknowledged.add(line);
                    }
                }
                LockSupport.parkNanos(moments.nextInt(finished == 0 ? MAKING : ONE_IMPORT));
                child.kill();
                acknowledged.addAll(child.remainingLines());
                // On a quick machine it may have ended before it was killed.
                acknowledged.removeIf("done"::equals);
            }
            assertWhole(folder, acknowledged);
        }

        try (ChildProcess child = ChildProcess.start("import", folder.toString(), Integer.toString(SOURCES))) {
            List<String> rest = child.remainingLines();
            assertThat(rest).startsWith("started").endsWith("done");
        }
        try (Archive archive = Archive.openForReading(folder, Fixtures.CLOCK)) {
            assertThat(archive.reports()).hasSize(SOURCES);
            assertThat(archive.verify()).isEmpty();
        }
        try (var files = Files.walk(folder.resolve("sources"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(SOURCES);
        }
    }

    private static void assertWhole(Path folder, List<String> acknowledged) {
        try (Archive archive = Archive.openForReading(folder, Fixtures.CLOCK)) {
            List<StoredReport> reports = archive.reports();
            assertThat(archive.verify()).isEmpty();
            assertThat(reports).extracting(StoredReport::number).doesNotHaveDuplicates();
            assertThat(reports).extracting(report -> report.key().sha256()).doesNotHaveDuplicates();
            assertThat(reports).allMatch(report -> report.readings() == 1);
            assertThat(reports)
                    .extracting(report -> report.source().name())
                    .containsAll(
                            acknowledged.stream().map(i -> "来源" + i + ".txt").toList());
            // The last import may have been committed without having been acknowledged.
            assertThat(reports.size()).isBetween(acknowledged.size(), acknowledged.size() + FINISHED.length);
        }
    }
}
