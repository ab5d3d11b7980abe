package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private final Form form = TestForms.form2021();

    private Coverage coverage(TestReport report) {
        Report built = report.build();
        return Coverage.of(built, Checks.run(form, built, null, null));
    }

    @Test
    void aFigureIsProtectedByItsRowAndItsColumn() {
        assertThat(coverage(TestReport.on(form)).of(new CellId("requests.granted.other")))
                .isEqualTo(2);
    }

    @Test
    void aResolvedTotalStandsInThreeChecks() {
        assertThat(coverage(TestReport.on(form)).of(new CellId("requests.resolved_total.other")))
                .isEqualTo(3);
    }

    @Test
    void nothingProtectsTheProactiveTableWithinOneYear() {
        Coverage coverage = coverage(TestReport.on(form));

        assertThat(coverage.unprotected())
                .isNotEmpty()
                .allMatch(cell -> cell.table().equals("proactive"));
        assertThat(coverage.of(new CellId("proactive.fees.amount"))).isZero();
    }

    @Test
    void aCheckThatSaysNothingProtectsNothing() {
        Coverage coverage = coverage(TestReport.on(form).blank("disputes.review.total"));

        assertThat(coverage.of(new CellId("disputes.review.upheld"))).isZero();
        assertThat(coverage.of(new CellId("disputes.litigation_direct.upheld"))).isEqualTo(1);
    }

    @Test
    void theYearBeforeAddsItsChecks() {
        Report now = TestReport.on(form).build();
        Report before = TestReport.on(form).build();

        Coverage coverage = Coverage.of(now, Checks.run(form, now, form, before));

        assertThat(coverage.of(new CellId("proactive.rules.in_force"))).isEqualTo(1);
        assertThat(coverage.of(new CellId("requests.carried_in.total"))).isEqualTo(3);
    }
}
