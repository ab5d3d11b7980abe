package io.github.nianbao.fix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every decision ever made, in order; entries are only ever added. Immutable: {@link #append} gives a new journal.
 *
 * <p>Undo and redo work in a scope: the archive ({@code null}) or one report. Of a report, only decisions about that
 * report are undone and restored, and only a new decision about it ends redo; of the archive, those about any.
 */
public record Journal(List<JournalEntry> entries) {
    public static final Journal EMPTY = new Journal(List.of());

    private static final String NO_HASH = "0".repeat(64);

    public Journal {
        entries = List.copyOf(entries);
    }

    /**
     * A new journal with one more entry, chained to the last.
     *
     * @throws IllegalArgumentException for an undo of anything but what is {@link #undoable} in its scope, and a redo of
     *     anything but what is {@link #redoable}
     */
    public Journal append(Decision decision, String who, Instant at) {
        return append(decision, who, at, null, null);
    }

    /**
     * The same for an entry that belongs to a group or was taken over from another journal.
     *
     * @param group the number of the group's first entry
     */
    public Journal append(
            Decision decision, String who, Instant at, @Nullable Long group, JournalEntry.@Nullable Origin origin) {
        if (decision instanceof Decision.Undo undo) {
            requireNext(undo.entry(), undoable(undo.report()));
        } else if (decision instanceof Decision.Redo redo) {
            requireNext(redo.entry(), redoable(redo.report()));
        }
        JournalEntry unsigned = new JournalEntry(
                entries.size() + 1L,
                at.truncatedTo(ChronoUnit.MILLIS),
                who,
                decision,
                lastHash(),
                NO_HASH,
                group,
                origin);
        List<JournalEntry> longer = new ArrayList<>(entries);
        longer.add(unsigned.withHash(hash(unsigned)));
        return new Journal(longer);
    }

    /** The newest entry; there must be one. */
    public JournalEntry last() {
        return entries.get(entries.size() - 1);
    }

    /** The decisions that stand (neither undone nor made void by an undo), in order. */
    public List<JournalEntry> standing() {
        return new History(entries, null).standing();
    }

    /** The newest standing decision, of the archive or of one report: what {@code undo} would take back. */
    public Optional<JournalEntry> undoable(@Nullable ReportKey report) {
        return new History(entries, report).undoable();
    }

    /** What {@code redo} would restore: the last undone decision, unless a new one was made since. */
    public Optional<JournalEntry> redoable(@Nullable ReportKey report) {
        return new History(entries, report).redoable();
    }

    /** The number of the first entry whose content or link does not fit its hash; empty if the chain holds. */
    public Optional<Long> firstBroken() {
        String previous = NO_HASH;
        long number = 1;
        for (JournalEntry entry : entries) {
            if (entry.number() != number
                    || !entry.previousHash().equals(previous)
                    || !entry.hash().equals(hash(entry))) {
                return Optional.of(entry.number());
            }
            previous = entry.hash();
            number++;
        }
        return Optional.empty();
    }

    private String lastHash() {
        return entries.isEmpty() ? NO_HASH : last().hash();
    }

    private static void requireNext(long asked, Optional<JournalEntry> next) {
        if (next.isEmpty() || next.get().number() != asked) {
            throw new IllegalArgumentException(
                    "entry " + asked + " is not next, but " + next.map(JournalEntry::number));
        }
    }

    private static String hash(JournalEntry entry) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(JournalJson.hashed(entry).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
