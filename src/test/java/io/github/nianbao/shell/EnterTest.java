package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of disputes that the document shows without text is keyed in, checked as it grows, and taken back as one. */
class EnterTest {
    private static final String ROW = "0 0 0 0 0";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void aReportWithoutTheTextOfItsTableOfDisputes() throws IOException {
        String text = InventedReport.of("沙洲县档案局", 2021).text();
        int table = text.indexOf("\t行政复议\n");
        String without = text.substring(0, table) + text.substring(text.indexOf("五、存在的主要问题"));
        Files.writeString(folder.resolve("a.txt"), without);
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + folder.resolve("a.txt"));
    }

    private Path answers(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines);
    }

    private Answer enter(String lines) throws IOException {
        return shell.run("enter 1 disputes --answers " + answers("answers.txt", lines));
    }

    private String exported() throws IOException {
        shell.run("export json all --allow-open --force --to " + folder.resolve("export"));
        return Files.readString(folder.resolve("export/沙洲县档案局@2021.json"));
    }

    @Test
    void withoutAnswersTheLinesToFillInAreWritten() throws IOException {
        Answer template = shell.run("enter 1 disputes");

        assertThat(template.code()).isZero();
        assertThat(template.data().lines().filter(line -> line.endsWith("="))).hasSize(15);
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void linesThatNobodyFilledInAreToldAndNothingIsRecorded() throws IOException {
        String template = shell.run("enter 1 disputes").data();
        for (String lines : new String[] {template, "", "# only a remark\n\n"}) {
            Answer answer = enter(lines);

            assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
            assertThat(answer.messages()).contains("answers.txt", "no line has a value");
        }
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void cellsAndRowsAreKeyedInWithTheirOriginAndUndoneAsOne() throws IOException {
        String before = exported();
        String template = shell.run("enter 1 disputes").data();

        Answer answer = enter(template.replaceAll("=\n", "=0\n"));

        assertThat(answer.code()).isZero();
        assertThat(answer.messages()).contains("Cells keyed in: 15").contains("figure: 0");
        assertThat(exported().split("\"origin\": *\"keyed\"", -1)).hasSize(16);
        assertThat(exported()).doesNotContain("\"origin\": \"fixed\"");

        shell.run("undo");
        assertThat(exported()).isEqualTo(before);
        shell.run("redo");
        assertThat(exported().split("\"origin\": *\"keyed\"", -1)).hasSize(16);
    }

    @Test
    void aSumAnswersAsSoonAsItsRowIsThere() throws IOException {
        String template = shell.run("enter 1 disputes").data();
        String wrong = template.replaceAll("=\n", "=0\n").replaceFirst("total=0\n", "total=3\n");

        Answer answer = enter(wrong);

        assertThat(answer.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(answer.data()).contains("does not add up").contains("disputes.");
        assertThat(answer.messages()).contains("Cells keyed in: 15");
    }

    @Test
    void aLineThatSaysSomethingElseIsNamedAndNothingIsRecorded() throws IOException {
        for (String wrong : new String[] {"disputes.no_such=1", "1 2", "x=", "requests.received.total=3"}) {
            Answer answer = enter("# head\n" + wrong + "\n");

            assertThat(answer.code()).as(wrong).isEqualTo(ExitCode.USAGE);
            assertThat(answer.messages()).contains("Line 2");
        }
        String cell = shell.run("enter 1 disputes").data().lines().toList().get(1);
        assertThat(enter(cell + "1\n" + cell + "2\n").messages()).contains("Line 2");
        assertThat(enter(cell + "-1\n").code()).isEqualTo(ExitCode.USAGE);
        assertThat(enter(cell + "1.5\n").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("history").data()).isEmpty();
    }

    @Test
    void twoEntriesThatDifferAreListedAndNothingIsRecorded() throws IOException {
        String template = shell.run("enter 1 disputes").data();
        Path first = answers("first.txt", template.replaceAll("=\n", "=0\n"));
        Path second = answers("second.txt", template.replaceAll("=\n", "=0\n").replaceFirst("=0", "=7"));

        Answer differ = shell.run("enter 1 disputes --answers " + first + " --double " + second);

        assertThat(differ.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(differ.data().lines()).hasSize(1);
        assertThat(differ.data()).contains("0 first, 7 second");
        assertThat(shell.run("history").data()).isEmpty();
        assertThat(shell.run("enter 1 disputes --answers " + first + " --double " + first)
                        .messages())
                .contains("Cells keyed in: 15");
    }

    @Test
    void aTableThatWasReadIsNotKeyedOver() throws IOException {
        Answer answer = shell.run("enter 1 requests --answers " + answers("answers.txt", ROW));

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("was read");
        assertThat(shell.run("enter 1 nothing").code()).isEqualTo(ExitCode.USAGE);
    }
}
