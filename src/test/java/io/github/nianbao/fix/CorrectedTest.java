package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Place;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Identity.About;
import io.github.nianbao.report.Identity.Evidence;
import io.github.nianbao.report.Identity.Source;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectedTest {
    private static final ReportKey KEY = new ReportKey("c".repeat(64), 1);
    private static final ReportKey OTHER = new ReportKey("c".repeat(64), 2);
    private static final CellId TOTAL = new CellId("requests.granted.total");
    private static final CellId ABSENT = new CellId("disputes.review.total");
    private static final CellId NOT_OF_THE_FORM = new CellId("requests.nowhere.total");
    private static final Evidence PRINTED = new Evidence(About.AGENCY, Source.TITLE, "云岭县档案局", "云岭县档案局年报");

    @Test
    void aFixChangesTheValueAndLeavesWhatWasPrinted() {
        Corrected corrected = corrected(fix(TOTAL, "１2", 13));

        Entry entry = entry(corrected, TOTAL);
        assertThat(entry.value()).isEqualTo(Value.of(13));
        assertThat(entry.origin()).isEqualTo(Entry.Origin.FIXED);
        assertThat(entry.printed()).isEqualTo(Value.of(12));
        assertThat(entry.raw()).isEqualTo("１2");
        assertThat(numbers(corrected.applied())).containsExactly(1L);
    }

    @Test
    void aFixMadeOnOtherPrintedTextDoesNotApply() {
        Corrected corrected = corrected(fix(TOTAL, "12", 13));

        assertThat(corrected.report()).isEqualTo(reading());
        assertThat(corrected.applied()).isEmpty();
        assertThat(numbers(corrected.inapplicable())).containsExactly(1L);
    }

    @Test
    void aDecisionAboutACellThatIsGoneDoesNotApply() {
        assertThat(numbers(corrected(fix(NOT_OF_THE_FORM, "１2", 13)).inapplicable()))
                .containsExactly(1L);
    }

    @Test
    void aCellThatTheDocumentLacksIsFixedAsSuch() {
        assertThat(entry(corrected(fix(ABSENT, null, 4)), ABSENT).value()).isEqualTo(Value.of(4));
    }

    @Test
    void aFixOfACellThatThenWasLackingDoesNotApplyToOneThatIsPrinted() {
        assertThat(numbers(corrected(fix(TOTAL, null, 4)).inapplicable())).containsExactly(1L);
    }

    @Test
    void aLaterFixOfTheSameCellSupersedesTheEarlierOne() {
        Corrected corrected = corrected(fix(TOTAL, "１2", 13), fix(TOTAL, "１2", 14));

        assertThat(entry(corrected, TOTAL).value()).isEqualTo(Value.of(14));
        assertThat(numbers(corrected.applied())).containsExactly(2L);
    }

    @Test
    void aFixMadeAgainOnTheNewTextSupersedesTheOneThatNoLongerApplies() {
        Corrected corrected = corrected(fix(TOTAL, "72", 13), fix(TOTAL, "１2", 14));

        assertThat(numbers(corrected.applied())).containsExactly(2L);
        assertThat(corrected.inapplicable()).isEmpty();
    }

    @Test
    void aLaterFixThatDoesNotApplySupersedesNothing() {
        Corrected corrected = corrected(fix(TOTAL, "１2", 13), fix(TOTAL, "72", 14));

        assertThat(entry(corrected, TOTAL).value()).isEqualTo(Value.of(13));
        assertThat(numbers(corrected.inapplicable())).containsExactly(2L);
    }

    @Test
    void anAttestationMarksTheEntryAndLeavesItsValue() {
        Entry entry = entry(corrected(attest(TOTAL, "１2")), TOTAL);

        assertThat(entry.attested()).isTrue();
        assertThat(entry.value()).isEqualTo(Value.of(12));
    }

    @Test
    void anAttestationMadeOnOtherPrintedTextDoesNotApply() {
        Corrected corrected = corrected(attest(TOTAL, "12"));

        assertThat(entry(corrected, TOTAL).attested()).isFalse();
        assertThat(corrected.inapplicable()).hasSize(1);
    }

    @Test
    void aFixedFigureCanBeAttested() {
        Corrected corrected = corrected(fix(TOTAL, "１2", 13), attest(TOTAL, "１2"));

        assertThat(entry(corrected, TOTAL).attested()).isTrue();
        assertThat(entry(corrected, TOTAL).value()).isEqualTo(Value.of(13));
        assertThat(numbers(corrected.applied())).containsExactly(1L, 2L);
    }

    @Test
    void aFixEndsAnAttestationForItSpokeOfAnotherFigure() {
        Corrected corrected = corrected(attest(TOTAL, "１2"), fix(TOTAL, "１2", 13));

        assertThat(entry(corrected, TOTAL).attested()).isFalse();
        assertThat(numbers(corrected.applied())).containsExactly(2L);
    }

    @Test
    void agencyAndYearAsSetStandBeforeWhatIsPrinted() {
        Corrected corrected =
                corrected(new Decision.SetAgency(KEY, "云岭县档案局", "云岭县档案馆"), new Decision.SetYear(KEY, null, 2021));

        assertThat(corrected.report().identity())
                .isEqualTo(new Identity(
                        "云岭县档案馆",
                        2021,
                        List.of(
                                new Evidence(About.AGENCY, Source.GIVEN, "云岭县档案馆", "云岭县档案馆"),
                                new Evidence(About.YEAR, Source.GIVEN, "2021", "2021"),
                                PRINTED)));
        assertThat(numbers(corrected.applied())).containsExactly(1L, 2L);
    }

    @Test
    void anAgencyCanBeTakenAway() {
        assertThat(corrected(new Decision.SetAgency(KEY, "云岭县档案局", null))
                        .report()
                        .identity())
                .isEqualTo(new Identity(null, null, List.of(PRINTED)));
    }

    @Test
    void anUndoneDecisionAndOneAboutAnotherReportChangeNothing() {
        Corrected corrected = corrected(
                fix(TOTAL, "１2", 13),
                new Decision.Undo(null, 1),
                new Decision.Fix(OTHER, TOTAL, "１2", Value.of(12), Value.of(9), "误读"));

        assertThat(corrected.report()).isEqualTo(reading());
        assertThat(corrected.applied()).isEmpty();
    }

    private static Corrected corrected(Decision... decisions) {
        Journal journal = Journal.EMPTY;
        for (Decision decision : decisions) {
            journal = journal.append(decision, "lin", Instant.EPOCH);
        }
        return Corrected.of(reading(), KEY, journal);
    }

    private static Report reading() {
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        Place place = Place.ofCell(null, 3, 1, 2, 2, null);
        entries.put(TOTAL, Entry.printed(TOTAL, Value.of(12), "１2", place, Set.of()));
        entries.put(ABSENT, Entry.missing(ABSENT));
        return new Report(
                "2021",
                new Identity("云岭县档案局", null, List.of(PRINTED)),
                entries,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Decision fix(CellId cell, String raw, long to) {
        return new Decision.Fix(KEY, cell, raw, Value.of(12), Value.of(to), "误读");
    }

    private static Decision attest(CellId cell, String raw) {
        return new Decision.Attest(KEY, cell, raw, Value.of(12), "原件如此");
    }

    private static Entry entry(Corrected corrected, CellId cell) {
        return corrected.report().entries().get(cell);
    }

    private static List<Long> numbers(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::number).toList();
    }
}
