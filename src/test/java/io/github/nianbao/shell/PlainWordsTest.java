package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there, or cannot be, is told so that a person knows what to do; nothing is told that is not so. */
class PlainWordsTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void importAReport() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), InventedReport.of("沙洲县档案局", 2021).text());
        shell = new TestShell(folder.resolve("archive"));
        shell.run("import " + file);
    }

    @Test
    void yearsWithoutReportsHaveNoTables() {
        Answer answer = shell.run("compare 沙洲县档案局 --years 2030..2031");

        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.data()).isEmpty();
        assertThat(answer.messages()).contains("no report of these years of 沙洲县档案局");
        assertThat(shell.run("compare 沙洲县档案局 --years 2020..2021").data()).contains("2020", "2021");
    }

    @Test
    void whereNoAgencyHasTheTagsItIsNotSaidThatNoReportIsThere() {
        assertThat(shell.run("rank requests_received --year 2021 --where level=县")
                        .messages())
                .contains("No agency with these tags")
                .doesNotContain("No report");
        assertThat(shell.run("outliers --where level=县").messages()).contains("No agency with these tags");
        assertThat(shell.run("agency list --where level=县").messages()).contains("No agency has these tags");
        assertThat(shell.run("rank requests_received --year 2030").messages()).contains("No report of 2030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "sqlite", "xlsx", "html"})
    void aFileWhereAFolderWouldHaveToBeIsToldInTheUsersWords(String kind) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        Answer answer = shell.run("export " + kind + " all --to " + file.resolve("below"));

        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.messages())
                .contains("a file stands where a folder would have to be")
                .doesNotContain(".part", "Not a directory");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileInThePlaceOfTheFolderOfAnExportIsToldInTheUsersWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(shell.run("export json all --to " + file).messages())
                .contains("a file stands where a folder would have to be")
                .doesNotContain(".part");
        assertThat(file).hasContent("mine");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenTheDiskIsNotCalledFull() {
        assertThat(shell.run("export json all --to /proc/nianbao").messages())
                .contains("/proc/nianbao", "choose another place")
                .doesNotContain("full");
    }

    @Test
    void whoWritesIsToldInASentence() {
        Answer answer;
        try (Archive writer = Archive.openForWriting(folder.resolve("archive"), Clock.systemUTC())) {
            answer = shell.run("attest 1 requests.received.total --reason r");
            assertThat(writer.reports()).hasSize(1);
        }
        assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
        assertThat(answer.messages()).contains("the user " + System.getProperty("user.name") + " on ", "(process ");
    }

    @Test
    void whatIsNotThereIsImportedIntoNoArchive() {
        TestShell other = new TestShell(folder.resolve("other"));

        Answer answer = other.run("import " + folder.resolve("nothing.txt"));

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("There is no such file or folder", "not imported: 1");
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void certainTakesNoFigure() {
        Answer answer = shell.run("fix --certain 1 requests.received.total 5");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages())
                .contains("takes no figure: requests.received.total", "fix REPORT FIGURE VALUE --reason TEXT");
        assertThat(shell.run("fix --certain 1").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void ofAReportWithoutTablesNoListIsBegunThatHasNothingInIt() throws IOException {
        Path prose =
                Files.writeString(folder.resolve("prose.txt"), "沙洲县水务局2012年政府信息公开工作年度报告\n\n全年收到政府信息公开申请3件，均已办结。\n");
        assertThat(shell.run("import " + prose).code()).isEqualTo(ExitCode.DONE);

        Answer answer = shell.run("map label 2 申请 stats.requests_received");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages())
                .doesNotContain("Printed there: .", "there: \n")
                .contains("申请");
    }

    @Test
    void aLongReasonDoesNotMakeTheHistoryWiderThanAnyScreen() {
        String reason = "很长的理由".repeat(300);
        shell.run("attest 1 requests.received.total --reason " + reason);

        assertThat(shell.run("history").data().lines().mapToInt(String::length)).allMatch(width -> width < 400);
        assertThat(shell.run("history").data()).contains("…");
        assertThat(shell.run("history --json").data()).contains(reason);
    }

    @Test
    void nothingIsDecidedOfTheFiguresOfAReportThatIsWithdrawn() {
        shell.run("withdraw 1 --reason r");

        for (String command : new String[] {
            "fix 1 requests.received.total 3 --reason r",
            "attest 1 requests.received.total --reason r",
            "enter 1 requests"
        }) {
            Answer answer = shell.run(command);
            assertThat(answer.code()).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(answer.messages()).as(command).contains("withdrawn", "undo 1");
        }
        shell.run("undo 1");
        assertThat(shell.run("fix 1 requests.received.total 3 --reason r").code())
                .isEqualTo(ExitCode.DONE);
    }
}
