package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import org.junit.jupiter.api.Test;

class YearsCarryTest {
    private static final String CHECK = "years.carry.total";

    private final Form form = TestForms.form2021();
    private final Form formBefore = TestForms.form2019();

    private Finding carry(TestReport now, TestReport before) {
        return Found.over(form, now, formBefore, before, CHECK).orElseThrow();
    }

    private TestReport now() {
        return TestReport.on(form).set("requests.carried_in.total", 6);
    }

    private TestReport before() {
        return TestReport.on(formBefore).set("requests.carried_out.total", 6);
    }

    @Test
    void whatOneYearCarriesOnTheNextTakesOverEvenOnAnotherForm() {
        Finding finding = carry(now(), before());

        assertThat(finding.status()).isEqualTo(Status.PASS);
        assertThat(finding.cells()).isEqualTo(Found.cells("requests.carried_in.total"));
        assertThat(finding.terms())
                .extracting(Finding.Term::yearsBack, Finding.Term::value)
                .containsExactly(tuple(1, Value.of(6)), tuple(0, Value.of(6)));
    }

    @Test
    void anotherFigureFails() {
        assertThat(carry(now(), before().set("requests.carried_out.total", 5)).status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void thisYearsOwnCarryIsNotLastYears() {
        TestReport now = now().set("requests.carried_out.total", 6);

        assertThat(carry(now, before().set("requests.carried_out.total", 5)).status())
                .isEqualTo(Status.FAIL);
    }

    @Test
    void aBlankOnEitherSideSaysNothing() {
        assertThat(carry(now().blank("requests.carried_in.total"), before()).reason())
                .isEqualTo(Reason.TOTAL_BLANK);
        assertThat(carry(now(), before().blank("requests.carried_out.total")).reason())
                .isEqualTo(Reason.PARTS_BLANK);
        assertThat(carry(now().set("requests.carried_in.total", 0), before().mark("requests.carried_out.total"))
                        .status())
                .isEqualTo(Status.NOT_ASSESSABLE);
    }

    @Test
    void withoutTheYearBeforeItSaysNothing() {
        assertThat(carry(now(), null).reason()).isEqualTo(Reason.NO_YEAR_BEFORE);
    }

    @Test
    void aFailureIsAttestedByLastYearsFigureToo() {
        TestReport before = before().set("requests.carried_out.total", 5).attested("requests.carried_out.total");

        assertThat(carry(now(), before).attested()).isTrue();
    }

    @Test
    void aFormThatCarriesNothingOnIsNotHeldAgainstIt() {
        Form old = TestForms.form2014();

        assertThat(Found.over(form, now(), old, TestReport.on(old), CHECK)).isEmpty();
    }
}
