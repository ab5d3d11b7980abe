package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.ConsistentReports;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import io.github.nianbao.report.YearRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private final Form form = TestForms.form2021();

    @Property(seed = "2021", tries = 100)
    void everyCheckOfAConsistentReportPasses(@ForAll long seed, @ForAll boolean otherInOneRow) {
        Report report = ConsistentReports.random(seed, otherInOneRow).build();

        assertThat(withinTheReport(report))
                .isNotEmpty()
                .extracting(Finding::status)
                .containsOnly(Status.PASS);
    }

    @Property(seed = "2021", tries = 200, shrinking = ShrinkingMode.OFF)
    void oneWrongFigureFailsExactlyTheChecksItStandsIn(
            @ForAll long seed,
            @ForAll boolean otherInOneRow,
            @ForAll @IntRange(max = 10_000) int pick,
            @ForAll @IntRange(min = 1, max = 999) int off) {
        Report right = ConsistentReports.random(seed, otherInOneRow).build();
        List<CellId> cells = List.copyOf(right.entries().keySet());
        CellId wrong = cells.get(pick % cells.size());
        Report report =
                right.mapEntries(entry -> entry.id().equals(wrong) ? entry.withFix(plus(entry.value(), off)) : entry);

        Set<String> standsIn = withinTheReport(right).stream()
                .filter(finding -> finding.cells().contains(wrong))
                .map(Finding::id)
                .collect(Collectors.toSet());
        assertThat(failing(report)).isEqualTo(standsIn);
        assertThat(Coverage.of(report, Found.all(form, report)).of(wrong)).isEqualTo(standsIn.size());
    }

    @Property(seed = "2021", tries = 50)
    void aFigureOfTheRequestsTableStandsInTwoChecksAtLeast(@ForAll long seed, @ForAll boolean otherInOneRow) {
        Report report = ConsistentReports.random(seed, otherInOneRow).build();
        Coverage coverage = Coverage.of(report, Found.all(form, report));

        assertThat(coverage.checks().entrySet().stream()
                        .filter(cell -> cell.getKey().table().equals("requests")))
                .allMatch(cell -> cell.getValue() >= 2);
    }

    @Test
    void findingsComeInTheOrderOfTheForm() {
        List<String> ids = Stream.concat(
                        form.sums().stream().map(Sum::id),
                        form.yearRules().stream().map(YearRule::id))
                .filter(id -> !id.equals("requests.row." + TestForms.OTHER_ONE))
                .toList();

        assertThat(Found.all(form, TestReport.on(form).build()))
                .extracting(Finding::id)
                .isEqualTo(ids);
    }

    @Test
    void decimalsAreComparedByValueAndNotByPrint() {
        CellId part = new CellId("stats.requests_online");
        CellId total = new CellId("stats.requests_received");
        Sum sum = new Sum(
                "stats.requests_received.parts", "stats.parts", List.of(part), List.of(), List.of(total), total);
        Form old = TestForms.form2014();
        Form one = new Form(old.id(), old.basis(), old.tables(), List.of(sum), List.of());
        TestReport report =
                TestReport.on(old).set("stats.requests_online", "4068.20").set("stats.requests_received", "4068.2");

        assertThat(Found.in(one, report, sum.id()).status()).isEqualTo(Status.PASS);
    }

    @Test
    void aSumOfAnUnknownFamilyIsRefusedAndNotPassedOver() {
        CellId total = new CellId("stats.requests_received");
        Sum sum = new Sum("stats.new", "stats.novel", List.of(), List.of(), List.of(total), total);
        Form strange = new Form("x", "示例", List.of(), List.of(sum), List.of());
        Report report = TestReport.on(TestForms.form2014()).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.run(strange, report, null, null))
                .withMessageContaining("stats.novel");
    }

    @Test
    void alternativesThatAFamilyDoesNotKnowAreRefusedAndNotPassedOver() {
        CellId total = new CellId("stats.requests_received");
        List<List<CellId>> alternatives = List.of(List.of(new CellId("stats.requests_online")));
        Sum sum = new Sum("stats.new", "stats.parts", List.of(), alternatives, List.of(total), total);
        Form strange = new Form("x", "示例", List.of(), List.of(sum), List.of());
        Report report = TestReport.on(TestForms.form2014()).build();

        assertThatIllegalArgumentException().isThrownBy(() -> Checks.run(strange, report, null, null));
    }

    private List<Finding> withinTheReport(Report report) {
        return Found.all(form, report).stream()
                .filter(finding -> !finding.family().startsWith("years."))
                .toList();
    }

    private Set<String> failing(Report report) {
        return Found.all(form, report).stream()
                .filter(finding -> finding.status() == Status.FAIL)
                .map(Finding::id)
                .collect(Collectors.toSet());
    }

    private static Value plus(Value value, int more) {
        return Value.of(value.number().add(BigDecimal.valueOf(more)));
    }
}
