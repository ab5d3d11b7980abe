package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertainLeftTest {
    @TempDir
    Path folder;

    @Test
    void whatIsLeftIsToldWithItsReason() throws IOException {
        Files.writeString(
                folder.resolve("a.txt"), InventedReport.of("沙洲县档案局", 2021).text());
        TestShell shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + folder.resolve("a.txt"));
        shell.run("fix 1 requests.received.total 3 --reason seen");

        Answer answer = shell.run("fix --certain all");

        assertThat(answer.code()).isZero();
        assertThat(answer.messages())
                .contains("Corrected for certain: 0")
                .contains("Failing checks left: 2")
                .contains("a person has decided on this figure");
    }
}
