package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import org.junit.jupiter.api.Test;

class StatsPartsTest {
    private static final String CHECK = "stats.requests_received.parts";

    private final Form form = TestForms.form2014();

    private static TestReport statistics() {
        return TestReport.on(TestForms.form2014())
                .set("stats.requests_received", 9)
                .set("stats.requests_in_person", 4)
                .set("stats.requests_online", 5);
    }

    @Test
    void theWaysOfApplyingComeToTheRequestsReceived() {
        assertThat(Found.in(form, statistics(), CHECK).status()).isEqualTo(Status.PASS);
    }

    @Test
    void oneWayTooFewFails() {
        assertThat(Found.in(form, statistics().set("stats.requests_online", 4), CHECK)
                        .status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void aRowOutsideTheSumChangesNothing() {
        assertThat(Found.in(form, statistics().set("stats.channel_website", 800), CHECK)
                        .status())
                .isEqualTo(Status.PASS);
    }

    @Test
    void aMissingRowIsNotTakenForZero() {
        TestReport report = statistics().set("stats.requests_received", 4).missing("stats.requests_online");

        assertThat(Found.in(form, report, CHECK).reason()).isEqualTo(Reason.CELL_MISSING);
    }
}
