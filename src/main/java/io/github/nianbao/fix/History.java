package io.github.nianbao.fix;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a journal comes to in one scope: the whole archive, or one report.
 *
 * <p>Within a scope only decisions about it count. An undo takes a decision back whoever asked for it (of the archive
 * or of the report); a new decision makes redo impossible in its report and in the archive, not in other reports.
 */
final class History {
    private final Map<Long, JournalEntry> made = new HashMap<>();
    private final NavigableMap<Long, JournalEntry> standing = new TreeMap<>();
    private final Deque<JournalEntry> undone = new ArrayDeque<>();

    /** @param report {@code null} for the whole archive */
    History(List<JournalEntry> entries, @Nullable ReportKey report) {
        for (JournalEntry entry : entries) {
            if (entry.decision() instanceof Decision.Undo undo) {
                takeBack(undo.entry());
            } else if (entry.decision() instanceof Decision.Redo redo) {
                restore(redo.entry());
            } else if (report == null || report.equals(entry.decision().report())) {
                made.put(entry.number(), entry);
                standing.put(entry.number(), entry);
                undone.clear();
            }
        }
    }

    private void takeBack(long number) {
        JournalEntry entry = standing.remove(number);
        if (entry != null) {
            undone.push(entry);
        }
    }

    private void restore(long number) {
        JournalEntry entry = made.get(number);
        if (entry != null) {
            standing.put(number, entry);
            undone.remove(entry);
        }
    }

    /** In the order in which they were made, also where one was undone and restored. */
    List<JournalEntry> standing() {
        return List.copyOf(standing.values());
    }

    Optional<JournalEntry> undoable() {
        return Optional.ofNullable(standing.lastEntry()).map(Map.Entry::getValue);
    }

    Optional<JournalEntry> redoable() {
        return Optional.ofNullable(undone.peek());
    }
}
