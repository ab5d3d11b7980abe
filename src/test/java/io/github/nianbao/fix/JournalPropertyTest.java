package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.fix.Decision.Alias;
import io.github.nianbao.fix.Decision.Attest;
import io.github.nianbao.fix.Decision.Fix;
import io.github.nianbao.fix.Decision.Prefer;
import io.github.nianbao.fix.Decision.Redo;
import io.github.nianbao.fix.Decision.SetAgency;
import io.github.nianbao.fix.Decision.SetYear;
import io.github.nianbao.fix.Decision.Succession;
import io.github.nianbao.fix.Decision.TagAgencies;
import io.github.nianbao.fix.Decision.Undo;
import io.github.nianbao.fix.Decision.Withdraw;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class JournalPropertyTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");
    private static final List<ReportKey> REPORTS = List.of(
            new ReportKey("a".repeat(64), 1), new ReportKey("a".repeat(64), 2), new ReportKey("b".repeat(64), 1));

    /** What a user does: decide about a report, undo or redo, of a report or ({@code report} 3) of the archive. */
    record Step(char what, int report) {
        @Nullable
        ReportKey scope() {
            return report < REPORTS.size() ? REPORTS.get(report) : null;
        }
    }

    /** Undo and redo in the plainest words: who stands, and when each thing happened. */
    private static final class Model {
        static final class Made {
            final long number;
            final ReportKey report;
            boolean standing = true;
            int undoneAt = -1;

            Made(long number, ReportKey report) {
                this.number = number;
                this.report = report;
            }
        }

        final List<Made> made = new ArrayList<>();
        final List<Integer> madeAt = new ArrayList<>();
        int now;

        void decide(long number, ReportKey report) {
            made.add(new Made(number, report));
            madeAt.add(now++);
        }

        Optional<Made> undoable(@Nullable ReportKey scope) {
            return made.stream()
                    .filter(one -> one.standing && (scope == null || scope.equals(one.report)))
                    .reduce((earlier, later) -> later);
        }

        Optional<Made> redoable(@Nullable ReportKey scope) {
            int lastDecision = -1;
            Made lastUndone = null;
            for (int i = 0; i < made.size(); i++) {
                Made one = made.get(i);
                if (scope == null || scope.equals(one.report)) {
                    lastDecision = madeAt.get(i);
                    if (!one.standing && (lastUndone == null || one.undoneAt > lastUndone.undoneAt)) {
                        lastUndone = one;
                    }
                }
            }
            return Optional.ofNullable(lastUndone != null && lastUndone.undoneAt > lastDecision ? lastUndone : null);
        }

        void undo(Made one) {
            one.standing = false;
            one.undoneAt = now++;
        }

        void redo(Made one) {
            one.standing = true;
            now++;
        }

        List<Long> standing() {
            return made.stream()
                    .filter(one -> one.standing)
                    .map(one -> one.number)
                    .toList();
        }
    }

    @Property(seed = "2021", tries = 400)
    void anySequenceOfDecidingUndoingAndRedoingIsWhatTheModelSays(@ForAll("steps") List<Step> steps) {
        Journal journal = Journal.EMPTY;
        Model model = new Model();
        for (Step step : steps) {
            ReportKey scope = step.scope();
            long next = journal.entries().size() + 1L;
            if (step.what == 'd') {
                ReportKey report = scope == null ? REPORTS.get(0) : scope;
                journal = journal.append(new Prefer(report), "lin", AT);
                model.decide(next, report);
            } else if (step.what == 'u' && model.undoable(scope).isPresent()) {
                Model.Made one = model.undoable(scope).get();
                journal = journal.append(new Undo(scope, one.number), "lin", AT);
                model.undo(one);
            } else if (step.what == 'r' && model.redoable(scope).isPresent()) {
                Model.Made one = model.redoable(scope).get();
                journal = journal.append(new Redo(scope, one.number), "lin", AT);
                model.redo(one);
            }
            assertSame(journal, model);
        }
        assertThat(journal.firstBroken()).isEmpty();
    }

    private static void assertSame(Journal journal, Model model) {
        assertThat(journal.standing().stream().map(JournalEntry::number)).isEqualTo(model.standing());
        List<@Nullable ReportKey> scopes = new ArrayList<>(REPORTS);
        scopes.add(null);
        for (ReportKey scope : scopes) {
            assertThat(journal.undoable(scope).map(JournalEntry::number))
                    .isEqualTo(model.undoable(scope).map(one -> one.number));
            assertThat(journal.redoable(scope).map(JournalEntry::number))
                    .isEqualTo(model.redoable(scope).map(one -> one.number));
        }
    }

    @Property(seed = "2021", tries = 400)
    void everyDecisionComesBackFromJsonAsItWas(@ForAll("decisions") List<Decision> decisions) {
        for (JournalEntry entry : chain(decisions).entries()) {
            assertThat(JournalJson.parse(JournalJson.line(entry))).isEqualTo(entry);
            assertThat(JournalJson.parse(JournalJson.hashed(entry), entry.hash()))
                    .isEqualTo(entry);
        }
    }

    @Example
    void undoAndRedoComeBackFromJsonAsTheyWere() {
        Journal journal = chain(List.of(
                new Prefer(REPORTS.get(0)),
                new Undo(null, 1),
                new Redo(REPORTS.get(0), 1),
                new Undo(REPORTS.get(0), 1),
                new Redo(null, 1)));

        assertThat(journal.entries().stream().map(JournalJson::line).map(JournalJson::parse))
                .isEqualTo(journal.entries());
    }

    /** A changed line is unreadable, not spelt as the journal spells it, or another entry that breaks the chain. */
    @Property(seed = "2021", tries = 400)
    void anyChangedByteIsFound(
            @ForAll("decisions") List<Decision> decisions, @ForAll int which, @ForAll int where, @ForAll byte with) {
        List<JournalEntry> entries = new ArrayList<>(chain(decisions).entries());
        int index = Math.floorMod(which, entries.size());
        byte[] bytes = JournalJson.line(entries.get(index)).getBytes(StandardCharsets.UTF_8);
        int at = Math.floorMod(where, bytes.length);
        bytes[at] = bytes[at] == with ? (byte) (with + 1) : with;
        String changed = new String(bytes, StandardCharsets.UTF_8);

        assertThat(isFound(entries, index, new String(bytes, StandardCharsets.UTF_8)))
                .isTrue();
    }

    private static boolean isFound(List<JournalEntry> entries, int index, String changed) {
        JournalEntry read;
        try {
            read = JournalJson.parse(changed);
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
        entries.set(index, read);
        return !JournalJson.line(read).equals(changed)
                || new Journal(entries).firstBroken().isPresent();
    }

    private static Journal chain(List<Decision> decisions) {
        Journal journal = Journal.EMPTY;
        for (Decision decision : decisions) {
            journal = journal.append(
                    decision, "林 \"x\"", AT.plusMillis(journal.entries().size()));
        }
        return journal;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of('d', 'u', 'u', 'r'),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Decision>> decisions() {
        Arbitrary<ReportKey> report = Arbitraries.of(REPORTS);
        Arbitrary<CellId> cell = Arbitraries.of("requests.granted.total", "fees.amount", "stats.x1")
                .map(CellId::new);
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("年报 　\u00a0件１2\"\\/\n\t\u0001\u2028")
                .withChars('a', '\u007f')
                .ofMaxLength(12);
        Arbitrary<Value> value = Arbitraries.oneOf(
                Arbitraries.of(Value.BLANK, Value.MARK, Value.UNREADABLE, Value.MISSING),
                Arbitraries.bigDecimals().ofScale(4).map(Value::of));
        Arbitrary<Decision> decision = Arbitraries.oneOf(
                Combinators.combine(report, cell, text.injectNull(0.2), value, value, text)
                        .as(Fix::new),
                Combinators.combine(report, cell, text.injectNull(0.2), value, text)
                        .as(Attest::new),
                Combinators.combine(report, text.injectNull(0.2), text.injectNull(0.2))
                        .as(SetAgency::new),
                Combinators.combine(
                                report,
                                Arbitraries.integers().injectNull(0.2),
                                Arbitraries.integers().injectNull(0.2))
                        .as(SetYear::new),
                report.map(Prefer::new),
                Combinators.combine(text, text).as(Alias::new),
                Combinators.combine(
                                text.list().ofMinSize(1).ofMaxSize(3),
                                text.list().ofMinSize(1).ofMaxSize(3),
                                Arbitraries.integers())
                        .as(Succession::new),
                Combinators.combine(text, Arbitraries.maps(text, text).ofMaxSize(3))
                        .as((pattern, tags) -> new TagAgencies(pattern, new TreeMap<>(tags))),
                Combinators.combine(report, text).as(Withdraw::new));
        return decision.list().ofMinSize(1).ofMaxSize(4);
    }
}
