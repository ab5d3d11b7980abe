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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrongly is named, with what was expected and what to do; nothing is done. */
class WrongWordsTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void oneReport() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, InventedReport.of("沙洲县档案局", 2021).text());
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + file);
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearest() {
        assertThat(shell.run("fixx 1").messages()).contains("Nearest: fix");
        assertThat(shell.run("help chek").messages()).contains("Nearest: check");
        assertThat(shell.run("1234567890").messages()).doesNotContain("Nearest");
    }

    @Test
    void aMistypedOptionIsAnsweredWithTheNearest() {
        assertThat(shell.run("show 1 --tabel requests").messages())
                .contains("no option --tabel; the nearest is --table")
                .endsWith(". \"help show\" explains it.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "check", "suggest", "fix --certain all", "backup b", "facts", "gaps"})
    void aFolderWithoutAnArchiveIsNotTakenForAnEmptyOne(String command) throws IOException {
        Path wrong = Files.createDirectories(folder.resolve("wrong"));

        Answer answer = shell.run(command + " --archive " + wrong);

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("There is no archive in " + wrong);
        assertThat(wrong).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal verify", "replay", "restore", "map import"})
    void aFileThatIsNotThereIsNotCalledDamaged(String command) {
        Answer answer = shell.run(command + " " + folder.resolve("nowhere"));

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("There is no file " + folder.resolve("nowhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal export", "backup"})
    void aMissingFolderIsNamedWithoutTheSystemsWords(String command) {
        Answer answer = shell.run(command + " " + folder.resolve("nowhere/b"));

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages())
                .contains("its folder is not there")
                .doesNotContain("Exception")
                .doesNotContain(".part");
    }

    @Test
    void aKindOfDecisionThatThereIsNotIsNoEmptyHistory() {
        assertThat(shell.run("history --kind fixes").messages()).contains("no kind of decision \"fixes\"", "attest");
        shell.run("fix 1 requests.granted.total 3 --reason seen");
        assertThat(shell.run("history --who nobody").messages()).contains("No decision fits");
    }

    @Test
    void aCellThatNoReportHasIsNoEmptyListOfFacts() {
        assertThat(shell.run("facts --cell requests.grnted.total").code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("facts --cell requests.granted.total").code()).isZero();
    }

    @Test
    void aCommandOfSeveralWaysNamesThem() {
        assertThat(shell.run("agency").messages()).contains("list, alias, merge, split, tag");
        assertThat(shell.run("journal exprt x").messages()).contains("export, verify");
        assertThat(shell.run("agency alias 沙洲县档案局").messages())
                .contains("PRESENT is missing. Usage: agency alias FORMER PRESENT");
    }

    @Test
    void aPatternThatFitsNothingIsNamedItself() {
        assertThat(shell.run("import '" + folder.resolve("*.doc") + "'").messages())
                .startsWith(folder.resolve("*.doc") + ": not imported.");
    }
}
