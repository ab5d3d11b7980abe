package io.github.nianbao.fix;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every decision ever made, in order; entries are only ever added. Immutable: {@link #append} gives a new journal.
 */
public record Journal(List<JournalEntry> entries) {
    public Journal {
        entries = List.copyOf(entries);
    }

    /** A new journal with one more entry, chained to the last. */
    public Journal append(Decision decision, String who, Instant at) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The decisions that stand (neither undone nor made void by an undo), in order. */
    public List<JournalEntry> standing() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The newest standing decision, of the archive or of one report: what {@code undo} would take back. */
    public Optional<JournalEntry> undoable(@Nullable ReportKey report) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** What {@code redo} would restore: the last undone decision, unless a new one was made since. */
    public Optional<JournalEntry> redoable(@Nullable ReportKey report) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The number of the first entry whose content or link does not fit its hash; empty if the chain holds. */
    public Optional<Long> firstBroken() {
        throw new UnsupportedOperationException("not built yet");
    }
}
