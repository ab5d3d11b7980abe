package io.github.nianbao.archive;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The archive folder: source files by SHA-256 and a SQLite database. One import of one file is one transaction.
 *
 * <p>Readers are never blocked; writing takes the lock for as long as the archive is open for writing.
 */
public final class Archive implements AutoCloseable {
    private Archive() {}

    /** Opens an archive to look at it; a folder that does not exist yet reads as an empty archive. */
    public static Archive openForReading(Path folder, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Opens an archive to change it, made if there is none; waits briefly for another writer. */
    public static Archive openForWriting(Path folder, Clock clock) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Every report by number, withdrawn ones included (what is withdrawn, the journal says). */
    public List<StoredReport> reports() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The newest reading of a report. */
    public Reading reading(long number) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** All readings of a report, oldest first. */
    public List<Reading> readings(long number) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The reports read from a source; empty if these bytes were never imported. */
    public List<StoredReport> reportsOf(String sha256) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Keeps a source and the readings of its reports (one for each ordinal, from 1), in one transaction. */
    public List<StoredReport> keep(Source source, byte[] bytes, List<Reading> readings) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Adds readings of a source that the archive already has, one for each ordinal. */
    public void addReadings(String sha256, List<Reading> readings) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** The bytes of a source, checked against their hash. */
    public byte[] bytes(String sha256) {
        throw new UnsupportedOperationException("not built yet");
    }

    public List<Unread> unread() {
        throw new UnsupportedOperationException("not built yet");
    }

    public Optional<Unread> unread(String sha256) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Keeps a file that cannot be read now; a later {@link #keep} of the same bytes takes it off the list. */
    public void keepUnread(Unread unread, byte[] bytes) {
        throw new UnsupportedOperationException("not built yet");
    }

    public Journal journal() {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Appends decisions to the journal in one transaction; all or none. */
    public List<JournalEntry> decide(List<Decision> decisions, String who) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Looks for damage: sources against their hashes, the journal's chain, the database's integrity. */
    public List<Damage> verify() {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("not built yet");
    }
}
