package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.InventedReport;
import io.github.nianbao.shell.TestShell.Answer;
import io.github.nianbao.shell.screen.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands out among an agency's years and among the agencies of a year. */
class OutliersVerbTest {
    private static final String AGENCY = "沙洲县水利局";
    private static final String OTHER = "沙洲县档案局";

    @TempDir
    Path folder;

    private TestShell shell;

    @BeforeEach
    void start() {
        shell = new TestShell(folder.resolve("archive"));
    }

    private void take(InventedReport report, String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), report.text());
        assertThat(shell.run("import '" + file + "'").code()).isZero();
    }

    private static InventedReport received(String agency, int year, String requests) {
        InventedReport report = InventedReport.of(agency, year);
        for (String row : List.of("received", "granted", "resolved_total")) {
            report.with(row + ".natural", requests).with(row + ".total", requests);
        }
        return report;
    }

    /** Years from 2018 on. */
    private void takeYears(String agency, String... requests) throws IOException {
        for (int index = 0; index < requests.length; index++) {
            take(received(agency, 2018 + index, requests[index]), agency + index);
        }
    }

    /** Four small agencies and a large one. */
    private void takePeers() throws IOException {
        for (String peer : List.of("教育局", "财政局", "民政局", "司法局")) {
            take(received("白石县" + peer, 2022, "3"), peer);
        }
        take(received(AGENCY, 2022, "700"), "large");
    }

    private JsonNode json(String words) {
        return JsonMapper.shared()
                .readTree(shell.run("outliers " + words + " --json").data());
    }

    private static List<String> told(JsonNode listing) {
        return listing.get("outliers")
                .valueStream()
                .map(one -> one.get("agency").asString() + one.get("year").asInt() + " "
                        + one.get("indicator").asString() + "="
                        + one.get("value").asString())
                .toList();
    }

    @Test
    void aYearFarFromTheOthersIsToldWithMedianAndBound() throws IOException {
        takeYears(AGENCY, "40", "44", "38", "52", "61", "109");

        Answer answer = shell.run("outliers --indicator requests_received");

        assertThat(answer.code()).isZero();
        assertThat(answer.data())
                .contains(AGENCY + "@2023: requests received 109 件")
                .contains(
                        "more than the agency's own years: usual at most 108; the median of 6 years is 48 (score 3.51)");
        assertThat(answer.messages()).contains("unusual figures: 1, of 6 that are known");
    }

    @Test
    void aYearJustUnderTheThresholdIsNot() throws IOException {
        takeYears(AGENCY, "40", "44", "38", "52", "61", "108");

        assertThat(told(json("--indicator requests_received"))).isEmpty();
    }

    @Test
    void ofTwoYearsNothingIsSaidAndThatIsTold() throws IOException {
        takeYears(AGENCY, "1", "900");

        assertThat(told(json(""))).isEmpty();
        assertThat(shell.run("outliers --indicator requests_received").messages())
                .contains("2 could not be held against the agency's own years (fewer than 5 known");
    }

    @Test
    void aYearThatCannotBeReadIsNoZero() throws IOException {
        takeYears(AGENCY, "400", "410", "390", "405", "/", "402");

        JsonNode listing = json("--indicator requests_received");

        assertThat(told(listing)).isEmpty();
        assertThat(listing.get("figures").asInt()).isEqualTo(5);
    }

    @Test
    void agenciesOfAYearAreHeldAgainstEachOther() throws IOException {
        takePeers();

        Answer answer = shell.run("outliers --year 2022 --indicator requests_received");

        assertThat(answer.data()).contains("more than other agencies in 2022: usual at most ");
        assertThat(answer.messages()).contains("--where level=县");
        assertThat(told(json("--year 2022 --indicator requests_received")))
                .containsExactly(AGENCY + "2022 requests_received=700");
    }

    @Test
    void onlyAgenciesWithTheTagsAreHeldAgainstEachOther() throws IOException {
        takePeers();
        shell.run("agency tag \"白石县*\" kind=small");

        JsonNode small = json("--where kind=small --indicator requests_received");
        assertThat(told(small)).isEmpty();
        assertThat(small.get("without_peers").asInt()).isEqualTo(4);
        assertThat(told(json(AGENCY + " --where kind=small --indicator requests_received")))
                .containsExactly(AGENCY + "2022 requests_received=700");
    }

    @Test
    void aBreakOfTheCarryOverComesFirstWithTheMarkOfItsCheck() throws IOException {
        takeYears(AGENCY, "40", "44", "38", "52", "61");
        take(
                received(AGENCY, 2023, "300")
                        .with("received.natural", "297")
                        .with("received.total", "297")
                        .with("carried_in.natural", "3")
                        .with("carried_in.total", "3"),
                "broken");

        Answer answer = shell.run("outliers");

        assertThat(answer.data().lines().limit(2))
                .last()
                .asString()
                .contains(AGENCY + "@2023 took over 3! requests, but " + AGENCY + "@2022 carried over 0.");
        assertThat(answer.data()).contains("requests received 297 件");
        JsonNode one = json("").get("carry_breaks").get(0);
        assertThat(one.get("carried_in").get("marks").get(0).asString()).isEqualTo("open_error");
        assertThat(one.get("carried_out").get("value").asInt()).isZero();
        assertThat(json("--year 2022").get("carry_breaks")).isEmpty();
        assertThat(json("--indicator requests_granted").get("carry_breaks")).isEmpty();
    }

    @Test
    void anUnusualFigureInAFailingCheckSaysWhereToLookFirst() throws IOException {
        takeYears(AGENCY, "40", "44", "38", "52", "61");
        take(received(AGENCY, 2023, "50").with("received.total", "500"), "misread");

        assertThat(shell.run("outliers --indicator requests_received").data())
                .contains("requests received 500! 件")
                .contains("look there first (check " + AGENCY + "@2023)");
    }

    @Test
    void beforeAMergerTheYearsOfAllPartsAreTheHistory() throws IOException {
        takeYears(AGENCY, "100", "110", "105");
        takeYears(OTHER, "200", "210", "205");
        String merged = "沙洲县水利和档案局";
        take(received(merged, 2021, "310"), "m2021");
        take(received(merged, 2022, "320"), "m2022");
        shell.run("agency merge " + AGENCY + " " + OTHER + " --into " + merged + " --from 2021");

        JsonNode listing = json(merged + " --indicator requests_received");

        assertThat(told(listing)).isEmpty();
        assertThat(listing.get("figures").asInt()).isEqualTo(2);
        assertThat(listing.get("without_history").asInt()).isZero();
    }

    @Test
    void theMostUnusualComesFirst() throws IOException {
        takeYears(AGENCY, "40", "44", "38", "52", "61", "150");
        takeYears(OTHER, "40", "44", "38", "52", "61", "400");

        assertThat(told(json("--indicator requests_received,requests_granted")))
                .containsExactly(
                        OTHER + "2023 requests_received=400",
                        OTHER + "2023 requests_granted=400",
                        AGENCY + "2023 requests_received=150",
                        AGENCY + "2023 requests_granted=150");
    }

    @Test
    void unknownNamesOfferTheNearestAndAYearThatIsNoneIsWrongUsage() throws IOException {
        takeYears(AGENCY, "1");

        assertThat(shell.run("outliers 沙洲县水利").messages()).contains(AGENCY);
        assertThat(shell.run("outliers --indicator share_granted").code()).isEqualTo(2);
        assertThat(shell.run("outliers --year 22").code()).isEqualTo(2);
        assertThat(shell.run("outliers --year 2020..2022").code()).isEqualTo(2);
    }

    @Test
    void itSpeaksChinese() throws IOException {
        takeYears(AGENCY, "40", "44", "38", "52", "61", "109");

        TestShell chinese = new TestShell(folder.resolve("archive"), Messages.chinese());
        assertThat(chinese.run("outliers --indicator requests_received").data())
                .contains(AGENCY + "@2023：本年新收申请 109 件")
                .contains("高于本机关历年：通常不超过 108；6 个年度的中位数为 48（偏离度 3.51）");
    }
}
