package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class YearsInForceTest {
    private static final String CHECK = "years.in_force.normative_documents";

    private final Form form = TestForms.form2021();

    private Finding inForce(TestReport now, TestReport before) {
        return Found.over(form, now, form, before, CHECK).orElseThrow();
    }

    private TestReport now(long inForce) {
        return TestReport.on(form)
                .set("proactive.normative_documents.issued", 2)
                .set("proactive.normative_documents.repealed", 1)
                .set("proactive.normative_documents.in_force", inForce);
    }

    private TestReport before() {
        return TestReport.on(form).set("proactive.normative_documents.in_force", 11);
    }

    @Test
    void whatIsInForceIsLastYearsPlusIssuedMinusRepealed() {
        assertThat(inForce(now(12), before()).status()).isEqualTo(Status.PASS);
    }

    @Test
    void aDifferenceIsANoteAndNoError() {
        Finding finding = inForce(now(10), before());

        assertThat(finding.status()).isEqualTo(Status.NOTE);
        assertThat(finding.isOpenError()).isFalse();
        assertThat(finding.expected()).isEqualTo(new BigDecimal(12));
        assertThat(finding.actual()).isEqualTo(BigDecimal.TEN);
    }

    @Test
    void nothingIssuedIsTakenForZero() {
        TestReport now = now(10).blank("proactive.normative_documents.issued");

        assertThat(inForce(now, before()).status()).isEqualTo(Status.PASS_IF_BLANK_IS_ZERO);
    }

    @Test
    void aFormThatCountsNothingInForceIsNotHeldAgainstIt() {
        Form old = TestForms.form2019();

        assertThat(Found.over(form, now(12), old, TestReport.on(old), CHECK)).isEmpty();
    }
}
