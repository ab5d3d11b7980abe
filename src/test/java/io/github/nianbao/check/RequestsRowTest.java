package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequestsRowTest {
    private static final String CHECK = "requests.row.granted";

    private final Form form = TestForms.form2021();

    private static TestReport row() {
        return TestReport.on(TestForms.form2021())
                .set("requests.granted.natural_person", 5)
                .set("requests.granted.other", 2)
                .set("requests.granted.total", 7);
    }

    private static String[] applicants() {
        return TestForms.APPLICANTS.stream()
                .map(column -> "requests.granted." + column)
                .toArray(String[]::new);
    }

    @Test
    void theSixApplicantsComeToTheTotal() {
        assertThat(Found.in(form, row(), CHECK).status()).isEqualTo(Status.PASS);
    }

    @Test
    void aTotalThatDiffersByOneFails() {
        assertThat(Found.in(form, row().set("requests.granted.total", 8), CHECK).status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void aMarkAmongTheApplicantsCountsAsZero() {
        Finding finding = Found.in(form, row().mark("requests.granted.research_institution"), CHECK);

        assertThat(finding.status()).isEqualTo(Status.PASS_IF_BLANK_IS_ZERO);
    }

    @Test
    void aTotalAloneSaysNothing() {
        Finding finding = Found.in(form, row().blank(applicants()), CHECK);

        assertThat(finding.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(finding.reason()).isEqualTo(Reason.PARTS_BLANK);
    }

    @Test
    void oneApplicantOfZeroIsEnoughToFailATotal() {
        TestReport report = row().blank(applicants()).set("requests.granted.other", 0);

        assertThat(Found.in(form, report, CHECK).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void applicantsWithoutTotalSayNothing() {
        assertThat(Found.in(form, row().blank("requests.granted.total"), CHECK).reason())
                .isEqualTo(Reason.TOTAL_BLANK);
    }

    @Test
    void anUnreadableFigureIsNotTakenForZero() {
        Finding finding = Found.in(form, row().unreadable("requests.granted.other", "2?"), CHECK);

        assertThat(finding.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(finding.reason()).isEqualTo(Reason.CELL_UNREADABLE);
        assertThat(Stream.of(finding.expected(), finding.actual())).containsOnlyNulls();
    }

    @Test
    void aFixedFigureIsCheckedAsFixed() {
        TestReport report = row().set("requests.granted.other", 3).fixed("requests.granted.other", 2);

        assertThat(Found.in(form, report, CHECK).status()).isEqualTo(Status.PASS);
    }

    @Test
    void aFailureIsAttestedByOneOfItsFigures() {
        TestReport report = row().set("requests.granted.total", 8).attested("requests.granted.natural_person");

        Finding finding = Found.in(form, report, CHECK);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(finding.attested()).isTrue();
        assertThat(finding.isOpenError()).isFalse();
    }

    @Test
    void anAttestedFigureOfAnotherRowChangesNothing() {
        TestReport report = row().set("requests.granted.total", 8).attested("requests.received.total");

        assertThat(Found.in(form, report, CHECK).isOpenError()).isTrue();
    }

    @Test
    void aSumThatHoldsIsNoAttestedFailure() {
        assertThat(Found.in(form, row().attested("requests.granted.total"), CHECK)
                        .attested())
                .isFalse();
    }

    @Test
    void aRowOfTheWayThatWasNotPrintedIsNotChecked() {
        Form form = TestForms.form2021();

        assertThat(ids(TestReport.on(form)))
                .contains("requests.row.other_other")
                .doesNotContain("requests.row.other_handling");
        assertThat(ids(TestReport.withOneOtherRow(form)))
                .contains("requests.row.other_handling")
                .doesNotContain("requests.row.other_other");
    }

    @Test
    void aLostRowIsMissingAndNotLeftOut() {
        TestReport report = row();
        TestForms.COLUMNS.forEach(column -> report.missing("requests.granted." + column));

        assertThat(Found.in(form, report, CHECK).reason()).isEqualTo(Reason.CELL_MISSING);
    }

    private List<String> ids(TestReport report) {
        return Found.all(form, report.build()).stream().map(Finding::id).toList();
    }
}
