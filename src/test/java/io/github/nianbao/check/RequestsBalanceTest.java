package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RequestsBalanceTest {
    private static final String CHECK = "requests.balance.total";

    private final Form form = TestForms.form2021();

    private static TestReport balanced() {
        return TestReport.on(TestForms.form2021())
                .set("requests.received.total", 12)
                .set("requests.carried_in.total", 3)
                .set("requests.resolved_total.total", 13)
                .set("requests.carried_out.total", 2);
    }

    @Test
    void whatCameInIsWhatWasResolvedAndCarriedOn() {
        Finding finding = Found.in(form, balanced(), CHECK);

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(finding.cells())
                .isEqualTo(Found.cells(
                        "requests.received.total",
                        "requests.carried_in.total",
                        "requests.resolved_total.total",
                        "requests.carried_out.total"));
    }

    @Test
    void oneTooManyFailsWithBothSides() {
        Finding finding = Found.in(form, balanced().set("requests.carried_out.total", 3), CHECK);

        assertThat(finding.status()).isEqualTo(Status.FAIL);
        assertThat(finding.expected()).isEqualTo(new BigDecimal(15));
        assertThat(finding.actual()).isEqualTo(new BigDecimal(16));
    }

    @Test
    void aColumnIsNotHeldToTheFiguresOfItsNeighbour() {
        assertThat(Found.in(form, balanced(), "requests.balance.other").status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void aBlankCarryCountsAsZero() {
        TestReport report = balanced().set("requests.resolved_total.total", 15).blank("requests.carried_out.total");

        assertThat(Found.in(form, report, CHECK).status()).isEqualTo(Status.PASS_IF_BLANK_IS_ZERO);
    }

    @Test
    void aBlankResolvedTotalSaysNothing() {
        Finding finding = Found.in(form, balanced().blank("requests.resolved_total.total"), CHECK);

        assertThat(finding.status()).isEqualTo(Status.NOT_ASSESSABLE);
        assertThat(finding.reason()).isEqualTo(Reason.TOTAL_BLANK);
    }

    @Test
    void nothingReceivedNorCarriedInSaysNothing() {
        TestReport report = balanced().blank("requests.received.total").mark("requests.carried_in.total");

        assertThat(Found.in(form, report, CHECK).reason()).isEqualTo(Reason.PARTS_BLANK);
    }
}
