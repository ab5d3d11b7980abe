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

/** Agencies whose names change, that merge and are split. */
class AgencyVerbTest {
    private static final String OLD = "沙洲县水利局";
    private static final String NEW = "沙洲县水务局";
    private static final String OTHER = "沙洲县渔业局";
    private static final String BOTH = "沙洲县农业农村局";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void start() {
        shell = new TestShell(folder.resolve("archive"));
    }

    private Answer take(String agency, int year, int requests) throws IOException {
        InventedReport report = InventedReport.of(agency, year);
        for (String row : List.of("received", "granted", "resolved_total")) {
            report.with(row + ".natural", requests + "").with(row + ".total", requests + "");
        }
        Path file = Files.writeString(folder.resolve(agency + year + ".txt"), report.text());
        return shell.run("import '" + file + "'");
    }

    private JsonNode compare(String words) {
        return JsonMapper.shared()
                .readTree(shell.run("compare " + words + " --indicator requests_received --json")
                        .data());
    }

    private static List<String> values(JsonNode series) {
        return series.get("cells")
                .valueStream()
                .map(cell -> cell.get("year").asInt() + "=" + cell.get("value").asString(""))
                .toList();
    }

    @Test
    void anAliasMakesOneSeriesOfTwoNamesAndItSaysWhere() throws IOException {
        take(OLD, 2021, 3);
        take(NEW, 2022, 4);
        assertThat(values(compare(NEW))).containsExactly("2022=4");

        shell.run("agency alias " + OLD + " " + NEW);

        JsonNode series = compare(OLD);
        assertThat(values(series)).containsExactly("2021=3", "2022=4");
        assertThat(series.get("agencies").get(0).asString()).isEqualTo(NEW);
        assertThat(series.get("crossings").get(0).get("year").asInt()).isEqualTo(2022);
        assertThat(shell.run("compare " + NEW).data()).contains(NEW + ": from 2022 on " + OLD + " → " + NEW);
    }

    @Test
    void theCarryOverIsCheckedAcrossANewName() throws IOException {
        take(OLD, 2021, 3);
        take(NEW, 2022, 4);
        assertThat(shell.run("check " + NEW + "@2022 --json").data()).contains("no_year_before");

        shell.run("agency alias " + OLD + " " + NEW);

        assertThat(shell.run("check " + NEW + "@2022 --json").data()).doesNotContain("no_year_before");
    }

    @Test
    void undoAndRedoTurnIt() throws IOException {
        take(OLD, 2021, 3);
        take(NEW, 2022, 4);
        shell.run("agency alias " + OLD + " " + NEW);

        assertThat(shell.run("undo").messages()).contains(OLD + " is another name of " + NEW);
        assertThat(values(compare(NEW))).containsExactly("2022=4");
        shell.run("redo");
        assertThat(values(compare(NEW))).containsExactly("2021=3", "2022=4");
        assertThat(shell.run("history --kind agency_alias --json").data()).contains("\"name\" : \"" + OLD);
    }

    @Test
    void beforeAMergerTheFiguresAreAddedUpAndMarked() throws IOException {
        take(OLD, 2020, 3);
        take(OTHER, 2020, 4);
        take(OLD, 2021, 1);
        take(BOTH, 2022, 9);

        shell.run("agency merge " + OLD + " " + OTHER + " --into " + BOTH + " --from 2022");

        JsonNode series = compare(BOTH);
        assertThat(values(series)).containsExactly("2020=7", "2021=", "2022=9");
        assertThat(series.get("cells").get(0).get("marks").toString()).contains("summed");
        assertThat(series.get("cells").get(0).get("reports")).hasSize(2);
        assertThat(series.get("cells").get(1).get("marks").toString()).contains("not_read");
        assertThat(series.get("crossings").get(0).get("year").asInt()).isEqualTo(2022);
    }

    @Test
    void afterASplitThePartsAreAddedUpForWhatWasSplit() throws IOException {
        take(BOTH, 2020, 9);
        take(OLD, 2021, 3);
        take(OTHER, 2021, 4);

        shell.run("agency split " + BOTH + " --into " + OLD + " " + OTHER + " --from 2021");

        assertThat(values(compare(BOTH))).containsExactly("2020=9", "2021=7");
        assertThat(values(compare(OLD))).containsExactly("2021=3");
    }

    @Test
    void whatMergedLaterIsRankedForItself() throws IOException {
        take(OLD, 2020, 3);
        take(OTHER, 2020, 4);
        shell.run("agency merge " + OLD + " " + OTHER + " --into " + OTHER + " --from 2021");

        assertThat(JsonMapper.shared()
                        .readTree(shell.run("rank requests_received --year 2020 --json")
                                .data())
                        .valueStream()
                        .map(cell -> cell.get("value").asInt()))
                .containsExactly(4, 3);
    }

    @Test
    void tagsBySetPatternNarrowARanking() throws IOException {
        take(OLD, 2020, 3);
        take("平川县人民政府", 2020, 8);
        shell.run("agency tag '平*' region=福建 level=县");

        String rank = shell.run("rank requests_received --year 2020 --where level=县,region=福建")
                .data();
        assertThat(rank).contains("平川县人民政府").doesNotContain(OLD);
        assertThat(shell.run("agency list --where level=县").data()).contains("level=县, region=福建");

        shell.run("agency tag '平川*' level=");
        assertThat(shell.run("agency list --where level=县").messages()).contains("No agency has these tags");
    }

    @Test
    void namesThatLookAlikeAreOfferedAndNotJoined() throws IOException {
        take(OLD, 2021, 3);

        Answer second = take(NEW, 2022, 4);

        assertThat(second.messages()).contains("agency alias " + OLD + " " + NEW);
        assertThat(values(compare(NEW))).containsExactly("2022=4");
        shell.run("agency alias " + OLD + " " + NEW);
        assertThat(shell.run("agency list").messages()).doesNotContain("look alike");
        assertThat(shell.run("agency list").data()).containsPattern(NEW + " +│ " + OLD + " +│ 2021–2022");
    }

    @Test
    void theJournalTakesItToAnotherArchive() throws IOException {
        take(OLD, 2021, 3);
        take(NEW, 2022, 4);
        shell.run("agency alias " + OLD + " " + NEW);
        Path journal = folder.resolve("journal.jsonl");
        shell.run("journal export '" + journal + "'");
        shell = new TestShell(folder.resolve("second"));
        take(OLD, 2021, 3);
        take(NEW, 2022, 4);

        assertThat(shell.run("replay '" + journal + "'").code()).isZero();

        assertThat(values(compare(NEW))).containsExactly("2021=3", "2022=4");
        assertThat(shell.run("journal verify").code()).isZero();
    }

    @Test
    void wrongUsageIsToldAndNothingDecided() throws IOException {
        take(OLD, 2021, 3);
        take(NEW, 2022, 4);

        assertThat(shell.run("agency alias " + OLD).code()).isEqualTo(2);
        assertThat(shell.run("agency alias " + OLD + " 沙洲县水务").messages()).contains(NEW);
        assertThat(shell.run("agency merge " + OLD + " --into " + NEW + " --from 2020")
                        .code())
                .isEqualTo(2);
        assertThat(shell.run("agency merge " + OLD + " " + NEW + " --into " + NEW + " --from 1920")
                        .code())
                .isEqualTo(2);
        assertThat(shell.run("agency tag '山*' level=县").code()).isEqualTo(2);
        assertThat(shell.run("agency dance").code()).isEqualTo(2);
        assertThat(shell.run("history").messages()).contains("No decision");
    }

    @Test
    void mergersThatCannotBothHaveHappenedAreRefusedAndNothingIsToldNotRead() throws IOException {
        take(OLD, 2018, 3);
        take(OTHER, 2018, 4);
        take(BOTH, 2019, 5);
        take(NEW, 2019, 6);
        assertThat(shell.run("agency merge " + OLD + " " + OTHER + " --into " + BOTH + " --from 2019")
                        .code())
                .isEqualTo(ExitCode.DONE);

        Answer twice = shell.run("agency merge " + OLD + " " + OTHER + " --into " + NEW + " --from 2020");
        assertThat(twice.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(twice.messages()).contains("2019", "2020", "history");
        Answer back = shell.run("agency split " + BOTH + " --into " + OLD + "," + OTHER + " --from 2019");
        assertThat(back.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        Answer one = shell.run("agency alias " + OLD + " " + OTHER);
        assertThat(one.code()).isEqualTo(ExitCode.NOT_ALL_WELL);

        assertThat(values(compare(NEW))).containsExactly("2019=6");
        assertThat(values(compare(BOTH))).containsExactly("2018=7", "2019=5");
    }

    @Test
    void anAgencyIsNotMergedWithAnotherNameOfItself() throws IOException {
        take(OLD, 2018, 3);
        take(NEW, 2019, 4);
        take(BOTH, 2020, 5);
        shell.run("agency alias " + OLD + " " + NEW);

        Answer answer = shell.run("agency merge " + OLD + " " + NEW + " --into " + BOTH + " --from 2020");

        assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
        assertThat(answer.messages()).contains("each named once");
    }
}
