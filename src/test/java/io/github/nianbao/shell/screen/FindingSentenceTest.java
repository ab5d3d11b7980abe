package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import io.github.nianbao.report.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingSentenceTest {
    private static final Form FORM = TestForms.form2021();

    @Test
    void aFailingRowNamesItsTotalWithBothFigures() {
        Report report = TestReport.on(FORM)
                .set("requests.granted.other", 3)
                .set("requests.granted.total", 8)
                .build();

        assertThat(sentence("requests.row.granted", report, null)).contains("the six columns come to 3, printed is 8");
        assertThat(equation("requests.row.granted", report)).isEqualTo("0 + 0 + 0 + 0 + 0 + 3 (= 3) ≠ 8");
    }

    @Test
    void aFixedTotalIsNotCalledPrinted() {
        Report report = TestReport.on(FORM)
                .build()
                .mapEntries(entry ->
                        entry.id().equals(new CellId("requests.granted.total")) ? entry.withFix(Value.of(8)) : entry);

        assertThat(sentence("requests.row.granted", report, null)).contains("fixed to 8");
    }

    @Test
    void aBalanceTellsBothOfItsSides() {
        Report report = TestReport.on(FORM).set("requests.received.total", 5).build();

        assertThat(sentence("requests.balance.total", report, null))
                .contains("carried in come to 5, but resolved and carried out come to 0");
        assertThat(equation("requests.balance.total", report)).isEqualTo("5 + 0 (= 5) ≠ 0 + 0 (= 0)");
    }

    @Test
    void blanksThatWereCountedAsZeroAreNamed() {
        Report report = TestReport.on(FORM)
                .blank("disputes.review.upheld")
                .set("disputes.review.total", 1)
                .build();

        assertThat(sentence("disputes.review.total", report, null)).contains("blank, counted as 0: 〔review〕, 〔upheld〕");
        assertThat(equation("disputes.review.total", report)).isEqualTo("␣ + 0 + 0 + 0 (= 0) ≠ 1");
    }

    @Test
    void ofManyBlanksTheFirstAreNamedByWhatTellsThemApartAndTheRestIsCounted() {
        Report report = TestReport.on(FORM)
                .blank("requests.granted.natural_person")
                .blank("requests.granted.commercial_enterprise")
                .blank("requests.granted.research_institution")
                .blank("requests.granted.social_welfare_organization")
                .blank("requests.granted.other")
                .set("requests.granted.total", 1)
                .build();

        assertThat(sentence("requests.row.granted", report, null))
                .endsWith(
                        "; blank, counted as 0: 〔natural_person〕; 〔commercial_enterprise〕; 〔research_institution〕; and 2 more");
        assertThat(equation("requests.row.granted", report)).isEqualTo("4 × ␣ + 0 + ␣ (= 0) ≠ 1");
    }

    @Test
    void whatCannotBeCheckedSaysWhy() {
        Report report = TestReport.on(FORM).blank("requests.granted.total").build();

        assertThat(sentence("requests.row.granted", report, null))
                .contains("cannot be checked, because the total is blank");
    }

    @Test
    void theCarryOverSpeaksOfTheYearBefore() {
        Report before = TestReport.on(FORM).set("requests.carried_out.total", 4).build();

        assertThat(sentence("years.carry.total", TestReport.on(FORM).build(), before))
                .contains("the year before carried over 4, printed is 0");
    }

    private static String sentence(String id, Report report, @Nullable Report before) {
        return new FindingSentence(Messages.english(), new Labels(FORM), report).of(finding(id, report, before));
    }

    private static String equation(String id, Report report) {
        return new FindingSentence(Messages.english(), new Labels(FORM), report).equation(finding(id, report, null));
    }

    private static Finding finding(String id, Report report, @Nullable Report before) {
        return Checks.run(FORM, report, before == null ? null : FORM, before).stream()
                .filter(finding -> finding.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
