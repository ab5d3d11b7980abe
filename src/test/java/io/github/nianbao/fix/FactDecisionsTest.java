package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Place;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Breakdown;
import io.github.nianbao.report.Fact.Kind;
import io.github.nianbao.report.Fact.Period;
import io.github.nianbao.report.Fact.Polarity;
import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Fact.Quote;
import io.github.nianbao.report.Fact.Scope;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decisions about what the prose states: the same rules as for cells. */
class FactDecisionsTest {
    private static final ReportKey KEY = new ReportKey("d".repeat(64), 1);
    private static final String SENTENCE = "公开信息12条，其中动态8条，公告5至7条。";
    private static final FactId WHOLE = new FactId("p1.4-7");
    private static final FactId PART = new FactId("p1.12-14");
    private static final FactId RANGE = new FactId("p1.17-21");

    @Test
    void aFixOfAPartChangesItsNumberAndLeavesWhatWasReadAndItsWhole() {
        Corrected corrected = corrected(fix(PART, "8条", 9));

        Fact part = fact(corrected, PART);
        assertThat(part.value()).isEqualByComparingTo("9");
        assertThat(part.read()).isEqualByComparingTo("8");
        assertThat(part.fixed()).isTrue();
        assertThat(part.quote().printed()).isEqualTo("8条");
        assertThat(fact(corrected, WHOLE).value()).isEqualByComparingTo("12");
        assertThat(fact(corrected, WHOLE).fixed()).isFalse();
        assertThat(corrected.applied()).hasSize(1);
    }

    @Test
    void aDecisionOnOtherPrintOrOnAFactThatIsGoneDoesNotApply() {
        Corrected corrected = corrected(
                fix(WHOLE, "13条", 14), attest(new FactId("p2.4-7"), "12条"), attest(new FactId("p1.4-6"), "12条"));

        assertThat(corrected.report()).isEqualTo(reading());
        assertThat(corrected.applied()).isEmpty();
        assertThat(corrected.inapplicable()).hasSize(3);
    }

    @Test
    void anAttestationHoldsUntilALaterFixOfItsFact() {
        assertThat(fact(corrected(attest(WHOLE, "12条")), WHOLE).attested()).isTrue();

        Fact fixed = fact(corrected(attest(WHOLE, "12条"), fix(WHOLE, "12条", 13)), WHOLE);
        assertThat(fixed.attested()).isFalse();
        assertThat(fixed.value()).isEqualByComparingTo("13");
    }

    @Test
    void aFixedRangeIsOneNumber() {
        Fact fixed = fact(corrected(fix(RANGE, "5至7条", 4)), RANGE);

        assertThat(fixed.qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(fixed.upTo()).isNull();
    }

    @Test
    void anUndoneDecisionLeavesTheFactAsRead() {
        assertThat(corrected(fix(PART, "8条", 9), new Decision.Undo(KEY, 1)).report())
                .isEqualTo(reading());
    }

    @Test
    void aJournalKeepsThemAndOlderEntriesReadAsBefore() {
        Journal journal = journal(fix(PART, "8条", 9), attest(WHOLE, "12条"));

        for (JournalEntry entry : journal.entries()) {
            assertThat(JournalJson.parse(JournalJson.line(entry))).isEqualTo(entry);
        }
        assertThat(JournalJson.line(journal.entries().get(0)))
                .contains("\"fact\":\"p1.12-14\"")
                .doesNotContain("\"cell\"");
        Decision ofCell = new Decision.Attest(KEY, new CellId("requests.granted.total"), "12", Value.of(12), "原件如此");
        assertThat(JournalJson.line(journal(ofCell).entries().get(0)))
                .contains("\"cell\":\"requests.granted.total\"")
                .doesNotContain("\"fact\"");
    }

    @Test
    void twoJournalsThatFixOneFactOtherwiseContradictEachOther() {
        Merge merge = Merge.of(journal(fix(PART, "8条", 9)), journal(fix(PART, "8条", 10), fix(WHOLE, "12条", 13)));

        assertThat(merge.contradictions()).hasSize(1);
        assertThat(merge.taken()).hasSize(1);
    }

    private static Journal journal(Decision... decisions) {
        Journal journal = Journal.EMPTY;
        for (Decision decision : decisions) {
            journal = journal.append(decision, "lin", Instant.EPOCH);
        }
        return journal;
    }

    private static Corrected corrected(Decision... decisions) {
        return Corrected.of(reading(), KEY, journal(decisions));
    }

    private static Fact fact(Corrected corrected, FactId id) {
        return Objects.requireNonNull(corrected.report().fact(id));
    }

    private static Decision fix(FactId fact, String printed, long to) {
        return new Decision.Fix(KEY, fact, printed, Value.of(8), Value.of(to), "误读");
    }

    private static Decision attest(FactId fact, String printed) {
        return new Decision.Attest(KEY, fact, printed, Value.of(12), "原件如此");
    }

    private static Report reading() {
        Fact part = fact(PART, 12, 14, 8, null, List.of());
        Fact range = fact(RANGE, 17, 21, 5, 7L, List.of());
        Fact whole = fact(WHOLE, 4, 7, 12, null, List.of(new Breakdown("其中", List.of(part, range))));
        return new Report(
                null,
                new Identity(null, null, List.of()),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(whole));
    }

    private static Fact fact(
            FactId id, int start, int end, long value, @Nullable Long upTo, List<Breakdown> breakdowns) {
        return new Fact(
                id.text(),
                "公开信息",
                BigDecimal.valueOf(value),
                upTo == null ? null : BigDecimal.valueOf(upTo),
                "条",
                Kind.COUNT,
                upTo == null ? Qualifier.EXACT : Qualifier.RANGE,
                Polarity.POSITIVE,
                false,
                Period.THIS_YEAR,
                Scope.AGENCY,
                null,
                new Quote(SENTENCE, start, end, 1, 0, null, Place.ofParagraph(1, null, 1, null)),
                List.of(),
                breakdowns);
    }
}
