package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.desk.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports whose files are read in processes of their own. */
class WorkersImportTest {
    @TempDir
    Path folder;

    @Test
    void whereNoProcessStartsTheProgramHasFailedAndNotTheFiles() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), InventedReport.of("沙洲县档案局", 2021).text());
        // With so little memory Java itself does not start.
        TestShell shell = new TestShell(folder.resolve("archive"), Settings.of("megabytes=1"));

        TestShell.Answer answer = shell.run("import '" + file + "'");

        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.messages())
                .isEqualTo(
                        "The processes that read files cannot be started (exit code 1). \"import --trusted\" reads in "
                                + "the program's own process, for files that you trust.\n");
        assertThat(shell.run("import --trusted '" + file + "'").code()).isEqualTo(ExitCode.DONE);
    }
}
