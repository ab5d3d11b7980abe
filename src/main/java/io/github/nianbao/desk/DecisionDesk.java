package io.github.nianbao.desk;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Decisions of a person: each is one entry of the journal, and each can be taken back. */
public final class DecisionDesk {
    private final Desk desk;

    public DecisionDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * What was decided.
     *
     * @param report as it stands afterwards; {@code null} for a decision about a report that is gone, or about a file
     * @param file the name of the unread file it is about; {@code null} for other decisions
     * @param entry the new entry of the journal
     * @param about the entry that was taken back or restored; {@code null} for other decisions
     */
    public record Made(
            @Nullable Dossier report,
            @Nullable String file,
            JournalEntry entry,
            @Nullable JournalEntry about) {}

    /** Corrects the reading of one figure. @param figure the id of a cell or of a fact */
    public Made fix(String report, String figure, String value, String reason) {
        return decide(report, reason, (filed, content) -> {
            requireStanding(filed);
            if (FactId.isOne(figure)) {
                return FactFixing.decide(filed, Lookup.fact(content, filed.handle(), figure), value, reason);
            }
            Entry entry = Lookup.cell(content, filed.handle(), figure);
            FormColumn column = desk.mappings()
                    .form(content.form())
                    .flatMap(form -> form.cell(entry.id()))
                    .map(FormCell::column)
                    .orElse(null);
            return Fixing.decide(filed.key(), entry, column, value, reason);
        });
    }

    /** Confirms that one figure is printed so. @param figure the id of a cell or of a fact */
    public Made attest(String report, String figure, String reason) {
        return decide(report, reason, (filed, content) -> {
            requireStanding(filed);
            return FactId.isOne(figure)
                    ? FactFixing.attest(filed, Lookup.fact(content, filed.handle(), figure), reason)
                    : Fixing.attest(filed, Lookup.cell(content, filed.handle(), figure), reason);
        });
    }

    public Made prefer(String report) {
        return decide(report, "-", (filed, content) -> {
            requireStanding(filed);
            if (filed.preferred()) {
                throw new DeskException(DeskException.Code.ALREADY_PREFERRED, List.of(filed.handle()));
            }
            return new Decision.Prefer(filed.key());
        });
    }

    /** @param name of a report, or of a file that is unread */
    public Made withdraw(String name, String reason) {
        requireReason(reason);
        return desk.write(shelf -> {
            requireForms();
            ReportKey key = Lookup.key(shelf, name);
            if (shelf.decided().isWithdrawn(key)) {
                throw new DeskException(DeskException.Code.ALREADY_WITHDRAWN, List.of(name));
            }
            JournalEntry entry = shelf.archive()
                    .appending()
                    .decide(List.of(new Decision.Withdraw(key, reason)), desk.who())
                    .get(0);
            shelf.refresh();
            return made(shelf, key, entry, null);
        });
    }

    /**
     * What was set, as one decision to the person.
     *
     * @param renamed other reports that are called otherwise from now on
     * @param sharing the report that counts in the place of this one, which has the same agency and year; {@code null}
     *     where this one counts
     */
    public record Identified(
            List<Made> made,
            List<Renamed> renamed,
            @Nullable String sharing) {
        public Identified {
            made = List.copyOf(made);
            renamed = List.copyOf(renamed);
        }
    }

    /** A report that gave its handle to another. @param number its number */
    public record Renamed(long number, String before, String after) {}

    /** Corrects agency, year or both; {@code null} leaves one as it is. */
    public Identified set(String report, @Nullable String agency, @Nullable Integer year) {
        Decisions.checkIdentity(agency, year);
        return desk.write(shelf -> {
            requireForms();
            Filed filed = Lookup.report(shelf, report);
            List<Filed> before = shelf.standing();
            List<JournalEntry> made = Decisions.setIdentity(shelf, filed, agency, year, desk.who());
            if (made.isEmpty()) {
                throw new DeskException(DeskException.Code.SAME_IDENTITY, List.of(filed.handle()));
            }
            List<Made> told = made.stream()
                    .map(entry -> made(shelf, filed.key(), entry, null))
                    .toList();
            return new Identified(
                    told, renamed(shelf, filed, before), shelf.counting(Lookup.byKey(shelf, filed.key())));
        });
    }

    private static List<Renamed> renamed(Shelf shelf, Filed set, List<Filed> before) {
        List<Renamed> renamed = new ArrayList<>();
        for (Filed other : before) {
            String after = Lookup.byKey(shelf, other.key()).handle();
            if (other.number() != set.number() && !after.equals(other.handle())) {
                renamed.add(new Renamed(other.number(), other.handle(), after));
            }
        }
        return renamed;
    }

    /** Takes back the newest standing decision, of the archive or of one report, and all that was made as one with it. */
    public List<Made> undo(@Nullable String report) {
        return desk.write(shelf -> {
            ReportKey key = key(shelf, report);
            JournalEntry newest = shelf.journal()
                    .undoable(key)
                    .orElseThrow(() -> new DeskException(DeskException.Code.NOTHING_TO_UNDO, List.of()));
            return turn(shelf, newest, journal -> journal.undoable(key), number -> new Decision.Undo(key, number));
        });
    }

    /**
     * Takes back one decision and all that was made as one with it, if they are still the newest of their reports.
     *
     * @throws DeskException if another has been made since
     */
    public List<Made> undoEntry(JournalEntry entry) {
        return desk.write(shelf -> {
            ReportKey key = entry.group() == null ? entry.decision().report() : null;
            JournalEntry newest = shelf.journal()
                    .undoable(key)
                    .filter(other -> other.number() == entry.number())
                    .orElseThrow(() -> new DeskException(DeskException.Code.NOTHING_TO_UNDO, List.of()));
            return turn(shelf, newest, journal -> journal.undoable(key), number -> new Decision.Undo(key, number));
        });
    }

    /** Restores the decision that was taken back last, unless a new one was made since. */
    public List<Made> redo(@Nullable String report) {
        return desk.write(shelf -> {
            ReportKey key = key(shelf, report);
            JournalEntry undone = shelf.journal()
                    .redoable(key)
                    .orElseThrow(() -> new DeskException(DeskException.Code.NOTHING_TO_REDO, List.of()));
            return turn(shelf, undone, journal -> journal.redoable(key), number -> new Decision.Redo(key, number));
        });
    }

    /** A withdrawn report counts nowhere, and nothing is decided of its figures. */
    static void requireStanding(Filed filed) {
        if (filed.withdrawn()) {
            throw new DeskException(DeskException.Code.ALREADY_WITHDRAWN, List.of(filed.handle()));
        }
    }

    private interface Deciding {
        Decision on(Filed filed, Report content);
    }

    private Made decide(String report, String reason, Deciding deciding) {
        requireReason(reason);
        return desk.write(shelf -> {
            requireForms();
            Filed filed = Lookup.report(shelf, report);
            Decision decision = deciding.on(filed, shelf.corrected(filed).report());
            JournalEntry entry = shelf.archive()
                    .appending()
                    .decide(List.of(decision), desk.who())
                    .get(0);
            shelf.refresh();
            return made(shelf, filed.key(), entry, null);
        });
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new DeskException(DeskException.Code.EMPTY_REASON, List.of());
        }
    }

    /** What was decided is told by the forms: where one is wrong, that is told before anything is decided. */
    private void requireForms() {
        desk.mappings();
    }

    /** Turns a decision and those of its group, one after the other, as long as each is the next. */
    private List<Made> turn(
            Shelf shelf,
            JournalEntry first,
            Function<Journal, Optional<JournalEntry>> next,
            LongFunction<Decision> turning) {
        requireForms();
        List<JournalEntry> turned = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        Journal journal = shelf.journal();
        Optional<JournalEntry> entry = Optional.of(first);
        while (entry.isPresent() && (turned.isEmpty() || isOfOneGroup(first, entry.get()))) {
            Decision decision = turning.apply(entry.get().number());
            turned.add(entry.get());
            decisions.add(decision);
            journal = journal.append(decision, desk.who(), desk.clock().instant());
            entry = next.apply(journal);
        }
        List<JournalEntry> made = shelf.archive().appending().decideTogether(decisions, desk.who());
        shelf.refresh();
        desk.followTeachings(shelf);
        List<Made> told = new ArrayList<>();
        for (int index = 0; index < made.size(); index++) {
            JournalEntry about = turned.get(index);
            told.add(made(shelf, about.decision().report(), made.get(index), about));
        }
        return told;
    }

    private static boolean isOfOneGroup(JournalEntry one, JournalEntry other) {
        return one.group() != null && one.group().equals(other.group());
    }

    private static Made made(Shelf shelf, @Nullable ReportKey key, JournalEntry entry, @Nullable JournalEntry about) {
        Optional<Filed> filed = Optional.ofNullable(key).flatMap(shelf.catalogue()::of);
        String file = key == null || filed.isPresent()
                ? null
                : shelf.archive()
                        .unread(key.sha256())
                        .map(unread -> unread.source().name())
                        .orElse(null);
        return new Made(filed.map(shelf::dossier).orElse(null), file, entry, about);
    }

    private static @Nullable ReportKey key(Shelf shelf, @Nullable String report) {
        return report == null ? null : Lookup.key(shelf, report);
    }
}
