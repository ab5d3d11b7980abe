package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetTest {
    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void importTwoReports() throws IOException {
        Path first = folder.resolve("a.txt");
        Files.writeString(first, InventedReport.of("沙洲县水务局", 2020).text());
        Path second = folder.resolve("b.txt");
        Files.writeString(second, InventedReport.of("沙洲县档案局", 2021).text());
        shell = new TestShell(folder.resolve("archive"));
        assertThat(shell.run("import " + first + " " + second).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void agencyAndYearSetInOneGoAreTakenBackInOneGo() {
        shell.run("set 1 --agency 青槐市档案局 --year 2019");
        assertThat(shell.run("show 青槐市档案局@2019").code()).isEqualTo(ExitCode.DONE);

        assertThat(shell.run("undo").code()).isEqualTo(ExitCode.DONE);

        assertThat(shell.run("show 沙洲县水务局@2020").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("undo").code()).isEqualTo(ExitCode.NOT_ALL_WELL);
    }

    @Test
    void whatAnImportSaysOfOneReportIsTakenBackInOneGo() throws IOException {
        Path third = folder.resolve("c.txt");
        Files.writeString(third, InventedReport.of("沙洲县水务局", 2018).text());
        Path fourth = folder.resolve("d.txt");
        Files.writeString(fourth, InventedReport.of("沙洲县水务局", 2017).text());
        shell.run("import " + third + " " + fourth + " --agency 青槐市档案局 --year 2015");

        shell.run("undo");

        assertThat(shell.run("show 青槐市档案局@2015").code()).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("show 沙洲县水务局@2017").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void whoeverTakesTheNameOfAnotherReportHearsWhatThatIsCalledNow() {
        TestShell.Answer answer = shell.run("set 1 --agency 沙洲县档案局 --year 2021");

        assertThat(answer.messages())
                .contains("Report 2 was called 沙洲县档案局@2021 until now, and is 沙洲县档案局@2021#2 from now on.");
    }

    @Test
    void whoeverSharesAgencyAndYearWithAnotherReportHearsWhichCounts() {
        TestShell.Answer answer = shell.run("set 2 --agency 沙洲县水务局 --year 2020");

        assertThat(answer.messages()).contains("沙洲县水务局@2020#2", "沙洲县水务局@2020 is the one that counts", "prefer");
        assertThat(answer.messages()).doesNotContain("until now");
    }

    @Test
    void whereNothingIsSharedNothingIsSaidOfIt() {
        assertThat(shell.run("set 1 --year 2021").messages()).doesNotContain("counts", "until now");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "ALL", "?", "12", "=1+1", "=甲", "-甲", "甲@2021", "甲#2", "甲*", "甲?", "…", "' '"})
    void whatCanBeNoAgencyIsRefusedWhereverItIsSaid(String name) {
        for (String command : new String[] {"set 1 --agency ", "import " + folder.resolve("a.txt") + " --agency "}) {
            TestShell.Answer answer = shell.run(command + name);
            assertThat(answer.code()).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(answer.messages()).contains("name");
        }
        assertThat(shell.run("history").data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青槐市第12中学", "(原)青槐市档案局", "青槐市档案局（馆）", "A-B局"})
    void unusualNamesAreNames(String name) {
        assertThat(shell.run("set 1 --agency " + name).code()).isEqualTo(ExitCode.DONE);
    }
}
