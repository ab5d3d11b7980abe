package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceImageTest {
    private static final String CELL = "requests.received.total";

    @TempDir
    Path folder;

    @Test
    void thePageOfAPdfIsDrawnAndItsPathTold() throws IOException {
        TestShell shell = new TestShell(folder.resolve("archive"));
        shell.run("import samples/青杉镇2023年政府信息公开工作年度报告.pdf");
        Path file = folder.resolve("page.png");

        Answer answer = shell.run("trace 1 " + CELL + " --image " + file);

        assertThat(answer.code()).isZero();
        assertThat(answer.data()).contains(file.toString());
        assertThat(ImageIO.read(file.toFile()).getWidth()).isGreaterThan(1000);
    }

    @Test
    void anotherFileIsOverwrittenOnlyOnRequest() throws IOException {
        TestShell shell = new TestShell(folder.resolve("archive"));
        shell.run("import samples/青杉镇2023年政府信息公开工作年度报告.pdf");
        Path file = Files.writeString(folder.resolve("page.png"), "mine");

        Answer refused = shell.run("trace 1 " + CELL + " --image " + file);

        assertThat(refused.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(refused.messages()).contains(file.toString()).contains("--force");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(shell.run("trace 1 " + CELL + " --force --image " + file).code())
                .isZero();
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    @Test
    void aKindWithoutPagesIsToldAndNothingIsWritten() throws IOException {
        TestShell shell = new TestShell(folder.resolve("archive"));
        Path text = folder.resolve("a.txt");
        Files.writeString(text, InventedReport.of("沙洲县档案局", 2021).text());
        shell.run("import " + text);
        Path file = folder.resolve("page.png");

        Answer answer = shell.run("trace 1 " + CELL + " --image " + file);

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("only pages of a PDF or an OFD can be drawn");
        assertThat(file).doesNotExist();
    }
}
