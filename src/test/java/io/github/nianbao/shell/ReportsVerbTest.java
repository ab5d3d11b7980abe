package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsVerbTest {
    private static final String ARCHIVES = "沙洲县档案局";
    private static final String WATER = "沙洲县水务局";

    @TempDir
    Path folder;

    private Path files;
    private TestShell pipe;
    private TestShell terminal;

    @BeforeEach
    void importSomeReports() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        pipe = new TestShell(folder.resolve("archive"));
        terminal = TestShell.watched(folder.resolve("archive"));
        put("1.txt", InventedReport.of(ARCHIVES, 2021).text());
        put(
                "2.txt",
                InventedReport.of(ARCHIVES, 2022).with("granted.total", "8").text());
        put("3.txt", InventedReport.of(WATER, 2021).text());
        pipe.run("import " + files);
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(files.resolve(name), text);
    }

    private List<String> handles(String command) {
        JsonNode json =
                JsonMapper.shared().readTree(pipe.run(command + " --json").data());
        return json.valueStream().map(report -> report.get("handle").asString()).toList();
    }

    @Test
    void aTerminalGetsAPageAndIsToldOfHowMany() throws IOException {
        for (int number = 1; number <= 98; number++) {
            put(
                    "m" + number + ".txt",
                    InventedReport.of("平川县第" + number + "中学", 2022).text());
        }
        pipe.run("import " + files);

        Answer first = terminal.run("reports");
        Answer last = terminal.run("reports --page 3");

        assertThat(first.data()).contains("│  50 │").doesNotContain("│  51 │");
        assertThat(first.messages()).contains("1–50 of 101", "--page N");
        assertThat(last.data()).contains("│ 101 │").doesNotContain("│ 100 │");
        assertThat(last.messages()).contains("101–101 of 101").doesNotContain("--page N");
        assertThat(terminal.run("reports --all").data()).contains("│   1 │", "│ 101 │");
        assertThat(pipe.run("reports").data()).contains("│   1 │", "│ 101 │");
        assertThat(handles("reports")).hasSize(101);
    }

    @Test
    void aListThatIsShownAsAWholeIsNotCounted() {
        assertThat(terminal.run("reports").messages()).isEmpty();
    }

    @Test
    void aProgramGetsThePageItAsksFor() {
        assertThat(handles("reports --limit 2")).containsExactly(ARCHIVES + "@2021", ARCHIVES + "@2022");
        assertThat(handles("reports --limit 2 --page 2")).containsExactly(WATER + "@2021");
    }

    @Test
    void reportsAreChosenByAPatternOfAgenciesAndARangeOfYears() {
        assertThat(handles("reports --agency '*档案局'")).containsExactly(ARCHIVES + "@2021", ARCHIVES + "@2022");
        assertThat(handles("reports --agency '??县*档?局' --year 2022..")).containsExactly(ARCHIVES + "@2022");
        assertThat(handles("reports --year ..2021")).containsExactly(ARCHIVES + "@2021", WATER + "@2021");
        assertThat(handles("reports --year 2021..2022")).hasSize(3);
        assertThat(handles("reports --year ?")).isEmpty();
        assertThat(pipe.run("reports --agency '无*'").messages()).contains("No report is as asked for.");
        assertThat(refused("reports --year 2022..2021")).contains("is no range of years");
    }

    @Test
    void reportsAreChosenByAgencyYearAndForm() {
        assertThat(handles("reports --agency " + ARCHIVES)).containsExactly(ARCHIVES + "@2021", ARCHIVES + "@2022");
        assertThat(handles("reports --year 2021")).containsExactly(ARCHIVES + "@2021", WATER + "@2021");
        assertThat(handles("reports --year 2021 --agency " + WATER)).containsExactly(WATER + "@2021");
        assertThat(handles("reports --form 2021")).hasSize(3);
        assertThat(handles("reports --form 2019")).isEmpty();
        assertThat(pipe.run("reports --form 2019").messages()).contains("No report is as asked for");
    }

    @Test
    void anAgencyIsFoundByAnyOfItsNames() {
        pipe.run("agency alias " + WATER + " " + ARCHIVES);

        assertThat(handles("reports --agency " + WATER)).hasSize(3);
    }

    @Test
    void aQuestionMarkAsksForWhatIsNotKnown() throws IOException {
        put("4.txt", InventedReport.of("", 2021).text());
        pipe.run("import " + files);

        assertThat(handles("reports --agency ?")).containsExactly("?@2021");
        assertThat(handles("reports --year ?")).isEmpty();
    }

    @Test
    void openReportsAreThoseInWhichAFailureIsNotAttested() {
        assertThat(handles("reports --open")).containsExactly(ARCHIVES + "@2022");

        pipe.run("attest " + ARCHIVES + "@2022 requests.granted.total --reason r");
        assertThat(handles("reports --open")).isEmpty();

        pipe.run("undo");
        assertThat(handles("reports --open")).containsExactly(ARCHIVES + "@2022");
    }

    @Test
    void aReportIsCountedAlikeWhetherItsCountsWereKeptOrNot() {
        String kept = pipe.run("reports --json").data();
        pipe.run("fix " + ARCHIVES + "@2021 requests.granted.total 7 --reason r");
        String changed = pipe.run("reports --json").data();
        pipe.run("undo");

        assertThat(changed).isNotEqualTo(kept);
        assertThat(pipe.run("reports --json").data()).isEqualTo(kept);
    }

    @Test
    void whatCannotBeListedIsRefused() {
        assertThat(refused("reports --page 2 --limit 3")).contains("There is no page 2; the last one is 1.");
        assertThat(refused("reports --page 0")).contains("--page takes a whole number");
        assertThat(refused("reports --limit many")).contains("--limit takes a whole number");
        assertThat(refused("reports --all --page 1")).contains("give one or the other");
        assertThat(refused("reports --unread --year 2021")).contains("--year asks about reports");
        assertThat(refused("reports --year 21")).contains("is no range of years");
        assertThat(refused("reports --form 2020")).contains("2014, 2019, 2021");
        assertThat(refused("reports --agency 沙洲县档案馆")).contains(ARCHIVES);
    }

    private String refused(String command) {
        Answer answer = pipe.run(command);
        assertThat(answer.code()).as(command).isEqualTo(ExitCode.USAGE);
        return answer.messages();
    }

    @Test
    void anUnreadFileTakesOneLineOfATable() throws IOException {
        put("长".repeat(60) + ".txt", "这是一封普通的信。");
        Files.write(
                files.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        pipe.run("import " + files);

        Answer answer = pipe.run("reports --unread");

        assertThat(answer.data().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(160));
        assertThat(answer.data()).contains("picture.png", "…");
        assertThat(answer.messages()).contains("reports --unread --json");
        assertThat(pipe.run("reports --unread --json").data()).contains("KIND_NOT_READ");
        assertThat(handles("reports")).hasSize(3);
    }
}
