package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00.123456Z");
    private static final ReportKey A = new ReportKey("a".repeat(64), 1);
    private static final ReportKey B = new ReportKey("b".repeat(64), 1);

    @Test
    void theNewestStandingDecisionIsUndoneFirstAndRepeatingGoesFurtherBack() {
        Journal journal = undo(null, undo(null, decided(fix(A, 1), fix(B, 2), fix(A, 3))));

        assertThat(numbers(journal.standing())).containsExactly(1L);
        assertThat(journal.undoable(null)).map(JournalEntry::number).hasValue(1L);
    }

    @Test
    void redoRestoresTheLastUndoneDecisionInItsOldPlace() {
        Journal journal = redo(null, undo(null, undo(null, decided(fix(A, 1), fix(B, 2)))));

        assertThat(numbers(journal.standing())).containsExactly(1L);
        assertThat(numbers(redo(null, journal).standing())).containsExactly(1L, 2L);
    }

    @Test
    void ofOneReportOnlyItsOwnDecisionsAreUndone() {
        Journal journal = undo(A, decided(fix(A, 1), fix(B, 2)));

        assertThat(numbers(journal.standing())).containsExactly(2L);
        assertThat(journal.undoable(A)).isEmpty();
    }

    @Test
    void whatWasUndoneOfAReportIsRedoneOfTheArchive() {
        Journal journal = undo(A, decided(fix(A, 1), fix(B, 2)));

        assertThat(journal.redoable(null)).map(JournalEntry::number).hasValue(1L);
        assertThat(journal.redoable(B)).isEmpty();
    }

    @Test
    void aNewDecisionEndsRedoInItsReportAndInTheArchive() {
        Journal journal = undo(null, decided(fix(A, 1))).append(fix(A, 5), "lin", AT);

        assertThat(journal.redoable(A)).isEmpty();
        assertThat(journal.redoable(null)).isEmpty();
    }

    @Test
    void aNewDecisionAboutAnotherReportLeavesRedoOfThisOne() {
        Journal journal = undo(null, decided(fix(A, 1))).append(fix(B, 5), "lin", AT);

        assertThat(journal.redoable(null)).isEmpty();
        assertThat(numbers(redo(A, journal).standing())).containsExactly(1L, 3L);
    }

    @Test
    void onlyWhatIsNextCanBeUndoneOrRedone() {
        Journal journal = decided(fix(A, 1), fix(A, 2));

        assertThatThrownBy(() -> journal.append(new Decision.Undo(A, 1), "lin", AT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> journal.append(new Decision.Redo(A, 2), "lin", AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void timesAreKeptToTheMillisecond() {
        assertThat(decided(fix(A, 1)).entries().get(0).at()).isEqualTo("2026-03-01T08:00:00.123Z");
    }

    /** Computed apart from the program, so that a journal written today is still whole in a later version. */
    @Test
    void theHashIsThatOfTheCanonicalJson() {
        JournalEntry entry = decided(fix(A, 1)).entries().get(0);

        assertThat(JournalJson.hashed(entry))
                .isEqualTo("{\"at\":\"2026-03-01T08:00:00.123Z\",\"decision\":{\"cell\":\"requests.granted.total\","
                        + "\"from\":\"blank\",\"kind\":\"fix\",\"raw\":\"　\",\"reason\":\"漏读\",\"report\":{\"ordinal\":1,"
                        + "\"sha256\":\"" + "a".repeat(64) + "\"},\"to\":\"1\"},\"number\":1,\"previousHash\":\""
                        + "0".repeat(64) + "\",\"who\":\"lin\"}");
        assertThat(entry.hash()).isEqualTo("b8882016aa2f7f221950d1804ce6d0bba0683e956432f45b826ac5448e5b0b95");
    }

    @Test
    void aChainThatHoldsHasNoBrokenEntry() {
        assertThat(undo(null, decided(fix(A, 1), fix(B, 2))).firstBroken()).isEmpty();
    }

    @Test
    void aRemovedEntryBreaksTheChain() {
        List<JournalEntry> entries =
                new ArrayList<>(decided(fix(A, 1), fix(A, 2), fix(A, 3)).entries());
        entries.remove(1);

        assertThat(new Journal(entries).firstBroken()).hasValue(3L);
    }

    @Test
    void anEntryWithAHashOfItsOwnMakingBreaksTheChainAtTheNextOne() {
        Journal honest = decided(fix(A, 1), fix(A, 2));
        JournalEntry forged = decided(fix(A, 9)).entries().get(0);

        assertThat(new Journal(List.of(forged, honest.entries().get(1))).firstBroken())
                .hasValue(2L);
    }

    private static Journal decided(Decision... decisions) {
        Journal journal = Journal.EMPTY;
        for (Decision decision : decisions) {
            journal = journal.append(decision, "lin", AT);
        }
        return journal;
    }

    private static Journal undo(ReportKey scope, Journal journal) {
        long entry = journal.undoable(scope).orElseThrow().number();
        return journal.append(new Decision.Undo(scope, entry), "lin", AT);
    }

    private static Journal redo(ReportKey scope, Journal journal) {
        long entry = journal.redoable(scope).orElseThrow().number();
        return journal.append(new Decision.Redo(scope, entry), "lin", AT);
    }

    private static Decision fix(ReportKey report, long to) {
        return new Decision.Fix(report, new CellId("requests.granted.total"), "　", Value.BLANK, Value.of(to), "漏读");
    }

    private static List<Long> numbers(List<JournalEntry> entries) {
        return entries.stream().map(JournalEntry::number).toList();
    }
}
