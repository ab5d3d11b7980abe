package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DisputesTotalTest {
    private final Form form = TestForms.form2021();

    private static TestReport disputes() {
        return TestReport.on(TestForms.form2021())
                .set("disputes.review.upheld", 3)
                .set("disputes.review.pending", 1)
                .set("disputes.review.total", 4);
    }

    @Test
    void theFourOutcomesComeToTheTotal() {
        assertThat(Found.in(form, disputes(), "disputes.review.total").status()).isEqualTo(Status.PASS);
    }

    @Test
    void aTotalOfZeroOverOutcomesFails() {
        Finding finding = Found.in(form, disputes().set("disputes.review.total", 0), "disputes.review.total");

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(finding.expected()).isEqualTo(new BigDecimal(4));
        assertThat(finding.actual()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aBlankTotalOverOutcomesSaysNothing() {
        assertThat(Found.in(form, disputes().blank("disputes.review.total"), "disputes.review.total")
                        .reason())
                .isEqualTo(Reason.TOTAL_BLANK);
    }

    @Test
    void litigationIsNotAddedToReview() {
        TestReport report = disputes().set("disputes.litigation_direct.upheld", 9);

        assertThat(Found.in(form, report, "disputes.review.total").status()).isEqualTo(Status.PASS);
        assertThat(Found.in(form, report, "disputes.litigation_direct.total").status())
                .isEqualTo(Status.FAIL);
    }
}
