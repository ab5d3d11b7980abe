package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import tells of each report what the list of reports tells of it afterwards. */
class ArrivalsTest {
    private static final String AGENCY = "沙洲县档案局";

    @TempDir
    Path temp;

    private Path folder;
    private Desk desk;

    @BeforeEach
    void makeArchive() throws IOException {
        folder = Files.createDirectory(temp.resolve("documents"));
        desk = new Desk(temp.resolve("archive"), Clock.systemUTC(), "tester", "1", () -> false, Settings.of(""));
    }

    private void put(String name, InventedReport report) throws IOException {
        Files.writeString(folder.resolve(name), report.text(), StandardCharsets.UTF_8);
    }

    private static InventedReport report(int year) {
        return InventedReport.of(AGENCY, year);
    }

    private List<ReportLine> imported(boolean again, boolean trusted) {
        ImportDesk.Request request =
                new ImportDesk.Request(List.of(folder.toString()), null, null, Tags.NONE, again, trusted);
        return new ImportDesk(desk)
                .run(request, (files, of, file) -> {}).stream()
                        .flatMap(outcome -> outcome.reports().stream())
                        .toList();
    }

    private Map<String, ReportLine> listed() {
        return new ReportDesk(desk)
                .open(List.of()).stream()
                        .map(Dossier::line)
                        .collect(Collectors.toMap(line -> line.filed().handle(), line -> line));
    }

    private void assertAsListed(List<ReportLine> lines) {
        Map<String, ReportLine> listed = listed();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line).isEqualTo(listed.get(line.filed().handle())));
    }

    private static ReportLine of(List<ReportLine> lines, int year) {
        return lines.stream()
                .filter(line -> Integer.valueOf(year).equals(line.filed().year()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aReportThatFailsByItselfAndOneThatIsNoForm(boolean trusted) throws IOException {
        put("failing.txt", report(2022).with("granted.total", "7"));
        put("well.txt", InventedReport.of("沙洲县水务局", 2022));
        Files.writeString(folder.resolve("prose.txt"), report(2021).text().split("\t", 2)[0], StandardCharsets.UTF_8);

        List<ReportLine> lines = imported(false, trusted);

        assertThat(of(lines, 2022).failing()).isPositive();
        assertAsListed(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z"})
    void whatTheYearBeforeCarriedOverIsCheckedWhicheverCameFirst(String name) throws IOException {
        put("m.txt", report(2022));
        put(name + ".txt", report(2021).with("carried_out.total", "3"));

        List<ReportLine> lines = imported(false, true);

        assertThat(of(lines, 2021).failing()).isPositive();
        assertThat(of(lines, 2022).failing()).isEqualTo(1);
        assertAsListed(lines);
    }

    @Test
    void theYearBeforeOfAnEarlierImportIsHeard() throws IOException {
        put("2021.txt", report(2021).with("carried_out.total", "3"));
        imported(false, true);
        put("2022.txt", report(2022));

        List<ReportLine> lines = imported(false, true);

        assertThat(of(lines, 2022).failing()).isEqualTo(1);
        assertAsListed(lines);
    }

    @Test
    void decisionsAboutAReportAndItsYearBeforeStandWhenTheyAreReadAgain() throws IOException {
        put("2021.txt", report(2021).with("carried_out.total", "3"));
        put("2022.txt", report(2022));
        imported(false, true);
        DecisionDesk decisions = new DecisionDesk(desk);
        decisions.fix(AGENCY + "@2021", "requests.carried_out.total", "0", "misread");

        List<ReportLine> fixed = imported(true, true);

        assertThat(of(fixed, 2021).failing()).isZero();
        assertThat(of(fixed, 2022).failing()).isZero();
        assertAsListed(fixed);
        decisions.undo(null);
        decisions.attest(AGENCY + "@2021", "requests.carried_out.total", "printed so");

        List<ReportLine> attested = imported(true, true);

        assertThat(of(attested, 2022).attested()).isEqualTo(1);
        assertAsListed(attested);
    }

    @Test
    void aSecondReportOfOneYearSaysWhichOneCounts() throws IOException {
        put("one.txt", report(2022));
        put("two.txt", report(2022).with("granted.other", "0 "));

        List<ReportLine> lines = imported(false, true);

        assertThat(lines).hasSize(2).anySatisfy(line -> assertThat(line.notes()).isNotEmpty());
        assertAsListed(lines);
    }
}
