package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mapping file of the user's that is wrong: told where it is needed, and in nobody's way where it is not. */
class WrongMappingTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void importAReportAndPutAWrongFileIntoTheArchive() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), InventedReport.of("沙洲县档案局", 2021).text());
        new TestShell(folder.resolve("archive")).run("import " + file);
        Path mappings = Files.createDirectories(folder.resolve("archive/mappings"));
        Files.write(mappings.resolve("mine.yaml"), "form: x\nlabels: 年报\n".getBytes(Charset.forName("GBK")));
        shell = new TestShell(folder.resolve("archive"));
    }

    @Test
    void aFileInAnotherCharsetIsNamedWithItsLineAndWhatToDo() {
        TestShell.Answer answer = shell.run("show 1");

        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.messages())
                .contains("mine.yaml", "UTF-8", "line 2", "mappings")
                .doesNotContain("no_utf8");
    }

    @Test
    void aFileThatIsWrongAsAWholeIsNamedWithoutALine() throws IOException {
        Path mappings = folder.resolve("archive/mappings");
        Files.delete(mappings.resolve("mine.yaml"));
        Files.write(mappings.resolve("a.yaml"), form().getBytes(StandardCharsets.UTF_8));
        Files.write(mappings.resolve("b.yaml"), form().getBytes(StandardCharsets.UTF_8));

        assertThat(shell.run("show 1").messages()).contains("b.yaml").doesNotContain("line 0");
    }

    private static String form() throws IOException {
        try (var shipped = WrongMappingTest.class.getResourceAsStream("/mappings/2021.yaml")) {
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("form: \"2021\"", "form: \"2031\"");
        }
    }

    @Test
    void whatIsToldByTheFormsIsNotDecidedBeforeTheyAreRight() throws IOException {
        for (String command : List.of(
                "set 1 --year 2020",
                "withdraw 1 --reason r",
                "attest 1 requests.received.total --reason r",
                "import --again " + folder.resolve("a.txt"),
                "indicators",
                "compare 沙洲县档案局")) {
            TestShell.Answer answer = shell.run(command);
            assertThat(answer.code()).as(command).isEqualTo(ExitCode.FAILED);
            assertThat(answer.messages()).as(command).contains("mine.yaml", "line 2");
        }
        assertThat(shell.run("history").data()).isEmpty();

        Files.delete(folder.resolve("archive/mappings/mine.yaml"));
        assertThat(shell.run("withdraw 1 --reason r").code()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "history",
                "journal verify",
                "agency list",
                "reports --unread",
                "help",
                "backup BACKUP",
                "journal export BACKUP",
                "find 档案"
            })
    void whatNeedsNoFormGoesOn(String command) {
        TestShell.Answer answer =
                shell.run(command.replace("BACKUP", folder.resolve("out").toString()));

        assertThat(answer.code()).as(answer.messages()).isLessThan(ExitCode.USAGE);
    }
}
