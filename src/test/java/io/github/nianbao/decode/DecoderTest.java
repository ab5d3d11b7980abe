package io.github.nianbao.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.decode.Suggestion.Basis;
import io.github.nianbao.decode.Suggestion.Standing;
import io.github.nianbao.report.ConsistentReports;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.TestForms;
import io.github.nianbao.report.TestReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final Form FORM = TestForms.form2021();
    private static final String GRANTED = "requests.granted.natural_person";

    private static Decoded decode(Report report) {
        return Decoder.decode(FORM, report, Checks.run(FORM, report, null, null), List.of());
    }

    private static long number(Report report, String cell) {
        return report.value(new io.github.nianbao.report.CellId(cell)).number().longValueExact();
    }

    private static List<String> said(Decoded decoded) {
        return decoded.suggestions().stream()
                .map(suggestion -> String.join(
                        " ",
                        suggestion.changes().stream()
                                .map(change -> change.cell() + "=" + change.to().toPlainString())
                                .toList()))
                .toList();
    }

    /** A table of zeros but for the figures that one request leaves. */
    private static TestReport oneRequest() {
        return TestReport.on(FORM)
                .set("requests.received.natural_person", 13)
                .set("requests.received.total", 13)
                .set(GRANTED, 13)
                .set("requests.granted.total", 13)
                .set("requests.resolved_total.natural_person", 13)
                .set("requests.resolved_total.total", 13);
    }

    @Test
    void aConsistentReportGivesRiseToNothing() {
        assertThat(decode(ConsistentReports.random(7, false).build())).isEqualTo(Decoded.NOTHING);
    }

    @Test
    void aFigureWhereAFailingRowAndColumnCrossIsCertain() {
        Decoded decoded = decode(oneRequest().set(GRANTED, 18).build());

        assertThat(said(decoded)).containsExactly(GRANTED + "=13");
        Suggestion only = decoded.suggestions().get(0);
        assertThat(only.standing()).isEqualTo(Standing.CERTAIN);
        assertThat(only.changes().get(0).slip()).isEqualTo(Slip.DIGIT_MISREAD);
        assertThat(only.effects())
                .extracting(Effect::check)
                .containsExactlyInAnyOrder("requests.row.granted", "requests.resolved.natural_person");
        assertThat(only.effects()).noneMatch(Effect::held).allMatch(Effect::holds);
        assertThat(decoded.unexplained()).isEmpty();
    }

    @Test
    void aWrongTotalIsFoundByItsColumnAndItsPartsStay() {
        Decoded decoded = decode(oneRequest().set("requests.granted.total", 31).build());

        assertThat(said(decoded)).containsExactly("requests.granted.total=13");
        assertThat(decoded.suggestions().get(0).changes().get(0).slip()).isEqualTo(Slip.DIGITS_SWAPPED);
    }

    @Test
    void aWrongPartUnderARightTotalNeverChangesTheTotal() {
        Report wrong = ConsistentReports.random(5, false).build();
        long right = number(wrong, GRANTED);
        Report report =
                ConsistentReports.random(5, false).set(GRANTED, right + 40).build();

        assertThat(said(decode(report))).containsExactly(GRANTED + "=" + right);
    }

    @Test
    void aTableOfOneSumForEachFigureOffersAllAndIsNeverCertain() {
        Decoded decoded = decode(TestReport.on(FORM)
                .set("disputes.review.upheld", 1)
                .set("disputes.review.other", 3)
                .set("disputes.review.total", 5)
                .build());

        assertThat(said(decoded).get(0)).isEqualTo("disputes.review.total=4");
        assertThat(said(decoded)).hasSize(5);
        assertThat(decoded.suggestions()).extracting(Suggestion::standing).containsOnly(Standing.ONE_SUM);
    }

    @Test
    void twoFiguresThatAreWrongTogetherAreShownAndNeverCertain() {
        Decoded decoded = decode(oneRequest()
                .set("requests.carried_out.natural_person", 2)
                .set("requests.carried_out.total", 2)
                .build());

        assertThat(said(decoded))
                .contains("requests.carried_out.natural_person=0 requests.carried_out.total=0")
                .allMatch(said -> said.split(" ").length == 2);
        assertThat(decoded.suggestions()).noneMatch(Suggestion::certain);
    }

    /** Three figures too much; the balance can be settled by carried-out, received or carried-in alike. */
    @Test
    void equalExplanationsAreAllShown() {
        Decoded decoded = decode(oneRequest()
                .set("requests.carried_out.natural_person", 2)
                .set("requests.carried_out.total", 2)
                .build());

        assertThat(said(decoded))
                .containsExactly(
                        "requests.carried_out.natural_person=0 requests.carried_out.total=0",
                        "requests.received.natural_person=15 requests.received.total=15",
                        "requests.carried_in.natural_person=2 requests.carried_in.total=2");
    }

    @Test
    void noFigureIsOfferedThatIsLessThanNothing() {
        Decoded decoded =
                decode(TestReport.on(FORM).set("disputes.review.upheld", 4).build());

        assertThat(said(decoded)).containsExactly("disputes.review.total=4", "disputes.review.upheld=0");
    }

    @Test
    void whatAPersonHasAttestedIsLeftAlone() {
        Report report = oneRequest().set(GRANTED, 18).attested(GRANTED).build();

        assertThat(decode(report).suggestions()).isEmpty();
    }

    @Test
    void anAttestedFailureElsewhereInTheTableForbidsCertainty() {
        Report report = oneRequest()
                .set(GRANTED, 18)
                .set("requests.received.other", 4)
                .attested("requests.received.other")
                .build();

        assertThat(decode(report).suggestions())
                .extracting(Suggestion::standing)
                .containsExactly(Standing.SUMS_STILL_FAIL);
    }

    @Test
    void aBlankThatWouldHaveToBeTakenForZeroForbidsCertainty() {
        Report report =
                oneRequest().set(GRANTED, 18).blank("requests.granted.other").build();

        assertThat(said(decode(report))).containsExactly(GRANTED + "=13");
        assertThat(decode(report).suggestions().get(0).standing()).isEqualTo(Standing.BLANK_TAKEN_FOR_ZERO);
    }

    @Test
    void aBlankIsZeroAsLongAsTheSumsHold() {
        assertThat(decode(oneRequest().blank("requests.granted.other").build()).suggestions())
                .isEmpty();
    }

    /** One request carried in and granted; every other cell is printed without a number. */
    private static TestReport mostlyBlank() {
        TestReport report = TestReport.on(FORM);
        FORM.cells().stream()
                .map(cell -> cell.id().text())
                .filter(cell -> cell.startsWith("requests."))
                .forEach(report::mark);
        for (String row : List.of("carried_in", "granted", "resolved_total")) {
            report.set("requests." + row + ".natural_person", 1).set("requests." + row + ".total", 1);
        }
        return report;
    }

    @Test
    void twoPrintedFiguresAreShownBesideABlankThatWouldHaveToBeAFigure() {
        Report report = mostlyBlank()
                .set("requests.carried_out.other", 3)
                .set("requests.carried_out.total", 3)
                .build();

        assertThat(said(decode(report)))
                .containsExactly(
                        "requests.received.total=3", "requests.carried_out.other=0 requests.carried_out.total=0");
        assertThat(decode(report).suggestions()).noneMatch(Suggestion::certain);
    }

    @Test
    void aSingleFigureThatIsPrintedNeedsNoPairBesideIt() {
        Report report = mostlyBlank().set("requests.resolved_total.total", 4).build();

        assertThat(said(decode(report)))
                .contains("requests.resolved_total.total=1")
                .allMatch(said -> said.split(" ").length == 1);
    }

    @Test
    void anUnreadFigureFollowsFromItsSums() {
        Report report = oneRequest().unreadable(GRANTED, "l3").build();

        assertThat(said(decode(report))).containsExactly(GRANTED + "=13");
        assertThat(decode(report).suggestions().get(0).basis()).isEqualTo(Basis.FOLLOWS);
        assertThat(decode(report).suggestions().get(0).certain()).isFalse();
    }

    @Test
    void threeUnreadFiguresOfAFullTableFollow() {
        TestReport report = ConsistentReports.random(9, false);
        Report right = report.build();
        List<String> lost = List.of(GRANTED, "requests.granted.total", "requests.resolved_total.natural_person");
        lost.forEach(report::missing);

        assertThat(said(decode(report.build())))
                .containsExactlyInAnyOrderElementsOf(lost.stream()
                        .map(cell -> cell + "=" + number(right, cell))
                        .toList());
    }

    @Test
    void anUnreadFigureAboutWhichTheSumsDisagreeIsOfferedAsEach() {
        Report report = oneRequest()
                .unreadable(GRANTED, "l3")
                .set("requests.granted.total", 15)
                .build();

        assertThat(said(decode(report))).contains(GRANTED + "=13", GRANTED + "=15");
    }

    @Test
    void aBlankTotalFollowsFromItsParts() {
        Report report = oneRequest().blank("requests.resolved_total.total").build();

        assertThat(said(decode(report))).contains("requests.resolved_total.total=13");
    }

    @Test
    void moreWrongFiguresThanOneExplanationHoldsAreOfferedOneByOne() {
        TestReport report = ConsistentReports.random(11, false);
        Report right = report.build();
        List<String> wrong = List.of(
                "requests.received.natural_person",
                "requests.carried_in.commercial_enterprise",
                "requests.granted.research_institution",
                "requests.denied_state_secret.other",
                "requests.partially_granted.legal_service_institution");
        int off = 1;
        for (String cell : wrong) {
            report.set(cell, number(right, cell) + off * off);
            off++;
        }
        Decoded decoded = decode(report.build());

        assertThat(said(decoded).subList(0, 5))
                .containsExactlyInAnyOrderElementsOf(wrong.stream()
                        .map(cell -> cell + "=" + number(right, cell))
                        .toList());
        assertThat(decoded.suggestions()).noneMatch(Suggestion::certain);
    }

    @Test
    void theYearBeforeForbidsAFigureItContradictsAndAsksForNone() {
        Report before = TestReport.on(FORM).build();
        Report report =
                oneRequest().set("requests.carried_in.natural_person", 4).build();
        List<Finding> findings = Checks.run(FORM, report, FORM, before);
        Decoded decoded = Decoder.decode(FORM, report, findings, List.of());

        assertThat(said(decoded)).containsExactly("requests.carried_in.natural_person=0");
        assertThat(decoded.suggestions().get(0).certain()).isTrue();
        assertThat(decoded.suggestions().get(0).settled()).isEqualTo(3);
    }

    @Test
    void aCarryThatOnlyTheNeighbouringYearContradictsStaysUnexplained() {
        Report before = TestReport.on(FORM).set("requests.carried_out.other", 3).build();
        Report report = oneRequest().build();

        Decoded decoded = Decoder.decode(FORM, report, Checks.run(FORM, report, FORM, before), List.of());

        assertThat(decoded.suggestions()).isEmpty();
        assertThat(decoded.unexplained()).containsExactly("years.carry.other");
    }

    @Test
    void theYearAfterIsEvidenceForWhatWasCarriedOut() {
        Report after = TestReport.on(FORM).build();
        Report report = oneRequest()
                .set("requests.carried_out.natural_person", 2)
                .set("requests.carried_out.total", 2)
                .build();
        Decoded decoded = Decoder.decode(
                FORM, report, Checks.run(FORM, report, null, null), Checks.run(FORM, after, FORM, report));

        assertThat(said(decoded).get(0))
                .isEqualTo("requests.carried_out.natural_person=0 requests.carried_out.total=0");
        assertThat(decoded.suggestions().get(0).settled()).isEqualTo(4);
    }
}
