package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.archive.Archive;
import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.shell.TestShell.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Years and agencies side by side. */
class SeriesVerbsTest {
    private static final String AGENCY = "沙洲县档案局";
    private static final String OTHER = "沙洲县水利局";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void importReports() throws IOException {
        shell = new TestShell(folder.resolve("archive"));
        Path box = Files.createDirectory(folder.resolve("box"));
        write(box, InventedReport.of(AGENCY, 2021), "a2021.txt");
        write(box, InventedReport.of(AGENCY, 2022).with("granted.total", "8"), "a2022.txt");
        write(
                box,
                InventedReport.of(AGENCY, 2024).with("received.natural", "").with("received.total", "/"),
                "a2024.txt");
        InventedReport other = InventedReport.of(OTHER, 2022);
        for (String row : List.of("received", "granted", "resolved_total")) {
            other = other.with(row + ".natural", "5").with(row + ".total", "5");
        }
        write(box, other, "b2022.txt");
        assertThat(shell.run("import \"" + box + "\"").code()).isZero();
    }

    private static void write(Path box, InventedReport report, String name) throws IOException {
        Files.writeString(box.resolve(name), report.text());
    }

    private List<JsonNode> cells(String line) {
        return JsonMapper.shared()
                .readTree(shell.run(line + " --json").data())
                .get("cells")
                .valueStream()
                .toList();
    }

    @Test
    void everyYearIsThereAndOneWithoutReportIsNoZero() {
        List<JsonNode> cells = cells("compare " + AGENCY + " --indicator requests_received");

        assertThat(cells).extracting(cell -> cell.get("year").asInt()).containsExactly(2021, 2022, 2023, 2024);
        assertThat(cells.get(0).get("value").asInt()).isEqualTo(2);
        assertThat(cells.get(2).get("value").isNull()).isTrue();
        assertThat(cells.get(2).get("report").isNull()).isTrue();
    }

    @Test
    void aMarkIsNoZeroEither() {
        JsonNode cell = cells("compare " + AGENCY + " --indicator requests_received --years 2024")
                .get(0);

        assertThat(cell.get("value").isNull()).isTrue();
        assertThat(cell.get("report").asString()).isEqualTo(AGENCY + "@2024");
    }

    @Test
    void aFigureInAFailingCheckCarriesItsMark() {
        JsonNode cell = cells("compare " + AGENCY + " --indicator requests_granted --years 2022")
                .get(0);

        assertThat(cell.get("marks").valueStream().map(JsonNode::asString)).containsExactly("open_error");
    }

    @Test
    void applicantsAreShownApart() {
        assertThat(cells("compare " + OTHER + " --indicator requests_received --by applicant"))
                .extracting(cell ->
                        cell.get("column").asString() + "=" + cell.get("value").asString())
                .contains("natural_person=5", "other=0", "total=5");
    }

    @Test
    void onScreenAgenciesAreLinesAndYearsColumns() {
        Answer answer =
                shell.run("compare " + AGENCY + " " + OTHER + " --indicator requests_received --years 2021..2022");

        assertThat(answer.data())
                .contains("requests received (件)")
                .containsPattern(AGENCY + " +│ +2 │ +2 │ 2021–2022 │ +0 ");
        assertThat(answer.data()).containsPattern(OTHER + " +│ +│ +5 │ +│ +│ +│");
    }

    @Test
    void aChangeBearsTheSignsOfBothItsEnds() {
        assertThat(shell.run("compare " + AGENCY + " --indicator requests_granted --years 2021..2022")
                        .data())
                .containsPattern(AGENCY + " +│ +\\d+ │ +8! │ 2021–2022 │ +[+]?-?\\d+! │");
    }

    @Test
    void aRankingSaysWhyAFigureIsNotKnown() {
        assertThat(shell.run("rank requests_received --year 2024").data())
                .containsPattern(
                        AGENCY + " +│ +–! │ stands in a failing check; nothing is printed there, or a mark such as /");
    }

    @Test
    void aYearOfWhichThereIsNoReportIsToldInsteadOfAnEmptyTable() {
        Answer answer = shell.run("rank requests_received --year 1999");

        assertThat(answer.code()).isZero();
        assertThat(answer.data()).isEmpty();
        assertThat(answer.messages()).contains("No report of 1999");
    }

    @Test
    void aRankingSaysWhichReportsItLeavesOut() throws IOException {
        assertThat(shell.run("rank requests_received --year 2022").messages()).doesNotContain("?@2022");
        Path nobodys = folder.resolve("c2022.txt");
        Files.writeString(nobodys, InventedReport.of(AGENCY, 2022).text().replace(AGENCY, "我局") + "\n\n");
        shell.run("import \"" + nobodys + "\"");

        assertThat(shell.run("rank requests_received --year 2022").messages()).contains("?@2022");
    }

    @Test
    void ofManyReportsThatARankingLeavesOutTheFirstAreNamedAndTheRestCounted() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        String nobodys = InventedReport.of(AGENCY, 2022).text().replace(AGENCY, "我局");
        for (int i = 0; i < 12; i++) {
            Files.writeString(many.resolve(i + ".txt"), nobodys + "\n".repeat(i + 1));
        }
        shell.run("import \"" + many + "\"");

        assertThat(shell.run("rank requests_received --year 2022").messages())
                .contains("?@2022#10 and 2 more;")
                .doesNotContain("?@2022#11");
    }

    @Test
    void commaSeparatedValuesHaveTheirHeads() {
        assertThat(shell.run("compare " + OTHER + " --indicator requests_received --csv")
                        .data()
                        .lines())
                .containsExactly(
                        "agency,year,indicator,column,value,unit,grade,marks,report",
                        OTHER + ",2022,requests_received,total,5,件,same,," + OTHER + "@2022");
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsNeutralAndQuoted() {
        // As an archive may have it of an earlier version, or of a report that prints it.
        try (Archive archive = Archive.openForWriting(folder.resolve("archive"), Clock.systemUTC())) {
            ReportKey report = archive.headlines().stream()
                    .filter(one -> OTHER.equals(one.agency()))
                    .findFirst()
                    .orElseThrow()
                    .stored()
                    .key();
            archive.appending().decide(List.of(new Decision.SetAgency(report, OTHER, "=县,\"水利\"局")), "lin");
        }

        assertThat(shell.run("compare '=县,\"水利\"局' --indicator requests_received --csv")
                        .data())
                .contains("\n\"'=县,\"\"水利\"\"局\",2022,requests_received,total,5,件,same,,");
    }

    @Test
    void onlySignsThatOccurAreExplainedInTheWordsOfThePages() {
        String failing = shell.run("compare " + AGENCY + " --indicator requests_granted --years 2022")
                .messages();
        String plain =
                shell.run("compare " + OTHER + " --indicator requests_received").messages();

        assertThat(failing).contains("! stands in a failing check").doesNotContain("~", "°");
        assertThat(plain).doesNotContain("Signs");
    }

    @Test
    void aYearIsRankedWithTheUnknownLast() {
        List<JsonNode> rank = JsonMapper.shared()
                .readTree(shell.run("rank requests_received --year 2022 --json").data())
                .valueStream()
                .toList();

        assertThat(rank).extracting(cell -> cell.get("agency").asString()).containsExactly(OTHER, AGENCY);
    }

    @Test
    void ratiosShowBothFiguresAndSayWhereTheyAreOfFew() {
        JsonNode cell = cells("compare " + OTHER + " --relative --indicator share_granted")
                .get(0);

        assertThat(cell.get("value").asDouble()).isEqualTo(1);
        assertThat(cell.get("numerator").asInt()).isEqualTo(5);
        assertThat(cell.get("denominator").asInt()).isEqualTo(5);
        assertThat(cell.get("few").asBoolean()).isTrue();
        assertThat(shell.run("compare " + OTHER + " --relative").data()).contains("│ 100.0 (5/5)† │");
    }

    @Test
    void aRatioOverAFailingCheckCarriesItsMark() {
        assertThat(shell.run("compare " + AGENCY + " --relative --indicator requests_granted")
                        .data())
                .contains("│ 400.0 (8/2)†! │");
    }

    @Test
    void resultsAreTheWaysRequestsEnded() {
        assertThat(cells("compare " + OTHER + " --by result"))
                .extracting(cell -> cell.get("indicator").asString() + "="
                        + cell.get("value").asString())
                .contains("requests_granted=5", "requests_denied=0", "requests_resolved=5")
                .hasSize(7);
        assertThat(cells("compare " + OTHER + " --by result --relative")).hasSize(6);
        assertThat(shell.run("compare " + OTHER + " --by result --indicator fees_amount")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void whatNoRatioIsMadeOfIsWrongUsage() {
        assertThat(shell.run("compare " + OTHER + " --relative --indicator penalty_decisions")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void unknownNamesOfferTheNearest() {
        Answer agency = shell.run("compare 沙洲县档案");
        Answer indicator = shell.run("rank request_received --year 2022");

        assertThat(agency.code()).isEqualTo(2);
        assertThat(agency.messages()).contains(AGENCY);
        assertThat(indicator.code()).isEqualTo(2);
        assertThat(indicator.messages()).contains("requests_received");
    }

    @Test
    void yearsAndWaysThatAreNoneAreWrongUsage() {
        assertThat(shell.run("compare " + AGENCY + " --years 20x1").code()).isEqualTo(2);
        assertThat(shell.run("compare " + AGENCY + " --years 2024..2021").code())
                .isEqualTo(2);
        assertThat(shell.run("compare " + AGENCY + " --by colour").code()).isEqualTo(2);
        assertThat(shell.run("compare 1 " + AGENCY).code()).isEqualTo(2);
    }

    @Test
    void theIndicatorsAreListedWithTheirForms() {
        assertThat(shell.run("indicators").data()).contains("requests_received").contains("2014 comparable");
    }
}
