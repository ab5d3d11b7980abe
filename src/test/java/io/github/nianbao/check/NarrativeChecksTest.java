package io.github.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Finding.Grade;
import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.document.Place;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.narrative.Narrator;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NarrativeChecksTest {
    private static final Mappings MAPPINGS = Mappings.load(null);
    private static final Narrator NARRATOR = new Narrator(MAPPINGS.lexicon());

    private final Map<String, Integer> cells = new LinkedHashMap<>(Map.of(
            "requests.received.total", 713,
            "requests.carried_in.total", 36,
            "requests.resolved_total.total", 740,
            "proactive.normative_documents.issued", 4));
    private String agency = "榆川市水务局";

    private List<Finding> findings(String text) {
        return Checks.prose(NARRATOR.read(report(text)));
    }

    private Report report(String text) {
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        MAPPINGS.form("2021").orElseThrow().cells().forEach(cell -> {
            Integer number = cells.get(cell.id().text());
            entries.put(
                    cell.id(),
                    number == null ? Entry.missing(cell.id()) : entry(cell.id(), Value.of(BigDecimal.valueOf(number))));
        });
        return new Report(
                "2021",
                new Identity(agency, 2022, List.of()),
                entries,
                List.of(),
                List.of(),
                List.of(new Passage(null, text, Place.ofParagraph(1, null, 1, null))),
                List.of());
    }

    private static Entry entry(CellId id, Value value) {
        return new Entry(id, value, value, value.toString(), null, Entry.Origin.PRINTED, false, Set.of());
    }

    private Finding only(String text) {
        List<Finding> findings = findings(text);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static void is(Finding finding, Status status, Grade grade) {
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.claim()).isNotNull();
        assertThat(finding.claim().grade()).isEqualTo(grade);
    }

    @Test
    void aListThatAddsUpHolds() {
        is(only("主动公开信息12条，其中动态8条，公告3条，通知1条。"), Status.PASS, Grade.AGREES);
    }

    @Test
    void partsAboveTheWholeFail() {
        Finding finding = only("主动公开信息12条，其中动态8条，公告7条。");
        is(finding, Status.FAIL, Grade.CONTRADICTS);
        assertThat(finding.id()).isEqualTo("narrative.breakdown");
        assertThat(finding.expected()).isEqualByComparingTo("15");
        assertThat(finding.actual()).isEqualByComparingTo("12");
    }

    @Test
    void threePartsBelowTheWholeFailAndTwoMayLeaveSomeOut() {
        is(only("主动公开信息12条，其中动态5条，公告3条，通知1条。"), Status.FAIL, Grade.CONTRADICTS);
        Finding two = only("主动公开信息12条，其中动态5条，公告3条。");
        is(two, Status.NOT_ASSESSABLE, Grade.CANNOT_TELL);
        assertThat(two.reason()).isEqualTo(Reason.LIST_INCOMPLETE);
    }

    @Test
    void aListThatSaysAndSoOnLeavesSomeOut() {
        assertThat(only("主动公开信息12条，其中动态5条、公告3条、通知1条等。").reason()).isEqualTo(Reason.LIST_INCOMPLETE);
    }

    @Test
    void onePartAloneIsNoList() {
        assertThat(findings("主动公开信息12条，其中动态5条。")).isEmpty();
    }

    @Test
    void aBoundIsNoSum() {
        assertThat(only("主动公开信息12条，其中动态5条，公告3余条，通知1条。").reason()).isEqualTo(Reason.BOUND);
    }

    @Test
    void numbersWithoutAWordAreAListOnlyIfTheyAddUp() {
        assertThat(findings("主动公开信息12条，微信发布8条，微博发布9条。")).isEmpty();
        assertThat(findings("公众号发布信息12条，统计资料3条，统计信息4条，工作信息5条。")).hasSize(1);
    }

    @Test
    void aNumberThatIsTheCellsAgrees() {
        is(only("全年收到政府信息公开申请713件。"), Status.PASS, Grade.AGREES);
    }

    @Test
    void acceptedMayCountWhatWasCarriedInAndSaysSo() {
        Finding finding = only("全年受理政府信息公开申请749件。");
        is(finding, Status.PASS, Grade.AGREES_OTHERWISE);
        assertThat(finding.cells())
                .extracting(CellId::text)
                .containsExactly("requests.received.total", "requests.carried_in.total");
    }

    @Test
    void anotherNumberContradictsAndNamesTheCell() {
        Finding finding = only("全年制发行政规范性文件3件。");
        is(finding, Status.FAIL, Grade.CONTRADICTS);
        assertThat(finding.cells()).extracting(CellId::text).containsExactly("proactive.normative_documents.issued");
        assertThat(finding.expected()).isEqualByComparingTo("4");
        assertThat(finding.actual()).isEqualByComparingTo("3");
    }

    @Test
    void anotherYearAnotherScopeAndABoundCannotTell() {
        assertThat(only("2021年收到政府信息公开申请600件。").reason()).isEqualTo(Reason.OTHER_PERIOD);
        assertThat(only("上半年，收到政府信息公开申请300件。").reason()).isEqualTo(Reason.OTHER_PERIOD);
        assertThat(only("全市收到政府信息公开申请900件。").reason()).isEqualTo(Reason.OTHER_SCOPE);
        assertThat(only("收到政府信息公开申请700余件。").reason()).isEqualTo(Reason.BOUND);
    }

    @Test
    void whatWasDoneInTimeIsNotAllThatWasDone() {
        is(only("收到政府信息公开申请，按时办结738件。"), Status.NOT_ASSESSABLE, Grade.CANNOT_TELL);
        is(only("收到政府信息公开申请，按期办结740件。"), Status.PASS, Grade.AGREES);
        is(only("收到政府信息公开申请，按时办结741件。"), Status.FAIL, Grade.CONTRADICTS);
        is(only("收到政府信息公开申请，办结738件。"), Status.FAIL, Grade.CONTRADICTS);
    }

    @Test
    void aGovernmentSpeaksForItsArea() {
        agency = "榆川市人民政府";
        is(only("全市收到政府信息公开申请900件。"), Status.FAIL, Grade.CONTRADICTS);
    }

    @Test
    void aChangeFromTheYearBeforeIsHeldAgainstNoCell() {
        assertThat(findings("收到政府信息公开申请713件，较上年减少23件。")).hasSize(1);
    }

    @Test
    void aDenialContradictsAFigure() {
        is(only("全年未收到政府信息公开申请。"), Status.FAIL, Grade.CONTRADICTS);
    }

    @Test
    void anotherMatterIsNoRequest() {
        assertThat(findings("全年收到市长信箱来信申请办理事项20件，收到咨询5件。")).isEmpty();
    }

    @Test
    void anAttestedWholeOrPartClosesItsFailingList() {
        Report report = NARRATOR.read(report("主动公开信息12条，其中动态8条，公告7条。"));
        Fact whole = report.facts().get(0);
        String part = whole.parts().get(1).id();

        assertThat(attested(report, whole.id()))
                .extracting(Finding::isOpenError)
                .containsExactly(false);
        assertThat(attested(report, part)).extracting(Finding::isOpenError).containsExactly(false);
        assertThat(attested(report, "p9.0-3")).extracting(Finding::isOpenError).containsExactly(true);
    }

    @Test
    void anAttestationOfAListThatHoldsIsNoAttestedFailure() {
        Report report = NARRATOR.read(report("主动公开信息12条，其中动态8条，公告4条。"));

        assertThat(attested(report, report.facts().get(0).id()))
                .extracting(Finding::attested)
                .containsExactly(false);
    }

    @Test
    void aSentenceAgainstTheTableIsClosedByAnAttestationOfEitherFigure() {
        Report report = NARRATOR.read(report("本年度新收政府信息公开申请714件。"));
        CellId cell = new CellId("requests.received.total");

        assertThat(Checks.prose(report)).extracting(Finding::isOpenError).containsExactly(true);
        assertThat(attested(report, report.facts().get(0).id()))
                .extracting(Finding::isOpenError)
                .containsExactly(false);
        assertThat(Checks.prose(report.mapEntries(entry -> entry.id().equals(cell) ? entry.withAttestation() : entry)))
                .extracting(Finding::isOpenError)
                .containsExactly(false);
    }

    @Test
    void aFixedPartIsSummedAsFixed() {
        Report report = NARRATOR.read(report("主动公开信息12条，其中动态8条，公告7条。"));
        String part = report.facts().get(0).parts().get(1).id();
        Report fixed = report.mapFacts(fact -> fact.id().equals(part) ? fact.withFix(BigDecimal.valueOf(4)) : fact);

        List<Finding> findings = Checks.prose(fixed);
        assertThat(findings).hasSize(1);
        is(findings.get(0), Status.PASS, Grade.AGREES);
        assertThat(findings.get(0).expected()).isEqualByComparingTo("12");
    }

    private static List<Finding> attested(Report report, String id) {
        return Checks.prose(report.mapFacts(fact -> fact.id().equals(id) ? fact.withAttestation() : fact));
    }
}
