package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import org.junit.jupiter.api.Test;

class RequestsResolvedTest {
    private static final String CHECK = "requests.resolved.natural_person";

    private static TestReport filled(TestReport report) {
        return report.set("requests.granted.natural_person", 4)
                .set("requests.unavailable_not_held.natural_person", 2)
                .set("requests.resolved_total.natural_person", 7);
    }

    @Test
    void theThreeRowsOfOtherHandlingAreResults() {
        TestReport report = filled(TestReport.on(TestForms.form2021())).set("requests.other_other.natural_person", 1);

        Finding finding = Found.in(TestForms.form2021(), report, CHECK);

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(finding.cells()).doesNotContain(new CellId("requests.other_handling.natural_person"));
    }

    @Test
    void otherHandlingInOneRowIsAResultAndTheThreeAreNotMissing() {
        TestReport report = filled(TestReport.withOneOtherRow(TestForms.form2021()))
                .set("requests.other_handling.natural_person", 1);

        Finding finding = Found.in(TestForms.form2021(), report, CHECK);

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(finding.cells())
                .contains(new CellId("requests.other_handling.natural_person"))
                .doesNotContain(new CellId("requests.other_other.natural_person"));
    }

    @Test
    void theFormWithOneRowKnowsNoOtherWay() {
        TestReport report =
                filled(TestReport.on(TestForms.form2019())).set("requests.other_handling.natural_person", 1);

        assertThat(Found.in(TestForms.form2019(), report, CHECK).status()).isEqualTo(Status.PASS);
    }

    @Test
    void oneLostRowOfTheThreeIsMissing() {
        TestReport report =
                filled(TestReport.on(TestForms.form2021())).missing("requests.other_overdue_correction.natural_person");

        Finding finding = Found.in(TestForms.form2021(), report, CHECK);

        assertThat(finding.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(finding.reason()).isEqualTo(Reason.CELL_MISSING);
    }

    @Test
    void aResultThatIsLeftOutFailsAlthoughOthersAreBlank() {
        TestReport report = filled(TestReport.on(TestForms.form2021())).blank("requests.other_other.natural_person");

        Finding finding = Found.in(TestForms.form2021(), report, CHECK);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(finding.blanks())
                .extracting(Finding.Term::cell)
                .containsExactly(new CellId("requests.other_other.natural_person"));
    }
}
