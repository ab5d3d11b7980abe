package io.github.nianbao.desk;

import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The journal for a person to read: what was decided of which report, and whether it still counts. */
public final class HistoryDesk {
    private final Desk desk;

    public HistoryDesk(Desk desk) {
        this.desk = desk;
    }

    /** How a line of the journal counts now. */
    public enum State {
        STANDING,
        TAKEN_BACK,
        /** It stands, but was made on other print than the newest reading shows. */
        DOES_NOT_APPLY,
        /** An undo or a redo, which is done once and for all. */
        DONE
    }

    /**
     * A line of the journal.
     *
     * @param handle of the report it is about, or the name of a file that is unread; {@code null} where it is about none
     * @param form that report's
     * @param cell or fact it is about, also where it takes back or restores one about it; {@code null} where it is about none
     */
    public record Line(
            JournalEntry entry,
            @Nullable String handle,
            @Nullable Form form,
            State state,
            @Nullable String cell) {}

    /** The whole journal, or what it holds about one report, oldest first. */
    public List<Line> history(@Nullable String report) {
        return desk.read(shelf -> {
            ReportKey only = report == null ? null : Lookup.key(shelf, report);
            Journal journal = shelf.journal();
            Map<ReportKey, Filed> reports = new HashMap<>();
            Set<Long> standing = new HashSet<>();
            Set<Long> inapplicable = new HashSet<>();
            journal.standing().forEach(entry -> standing.add(entry.number()));
            shelf.preload();
            for (Filed filed : shelf.all()) {
                reports.put(filed.key(), filed);
                shelf.corrected(filed).inapplicable().forEach(entry -> inapplicable.add(entry.number()));
            }
            List<Line> lines = new ArrayList<>();
            for (JournalEntry entry : journal.entries()) {
                ReportKey key = Decisions.reportOf(entry.decision(), journal);
                if (only == null || only.equals(key)) {
                    String cell = Decisions.figureOf(entry.decision(), journal);
                    State state = state(entry, standing, inapplicable);
                    Filed about = reports.get(key);
                    lines.add(
                            about == null
                                    ? new Line(entry, fileName(shelf, key), null, state, cell)
                                    : line(shelf, entry, about, state, cell));
                }
            }
            return lines;
        });
    }

    private static @Nullable String fileName(Shelf shelf, @Nullable ReportKey key) {
        return key == null
                ? null
                : shelf.archive()
                        .unread(key.sha256())
                        .map(file -> file.source().name())
                        .orElse(null);
    }

    private static Line line(Shelf shelf, JournalEntry entry, Filed about, State state, @Nullable String cell) {
        Form form = shelf.form(about.form()).orElse(null);
        return new Line(entry, about.handle(), form, state, cell);
    }

    private static State state(JournalEntry entry, Set<Long> standing, Set<Long> inapplicable) {
        if (Decisions.isTurning(entry.decision())) {
            return State.DONE;
        }
        if (!standing.contains(entry.number())) {
            return State.TAKEN_BACK;
        }
        return inapplicable.contains(entry.number()) ? State.DOES_NOT_APPLY : State.STANDING;
    }
}
