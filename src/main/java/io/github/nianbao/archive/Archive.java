package io.github.nianbao.archive;

import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The archive folder: source files by SHA-256 and a SQLite database. One import of one file is one transaction, or a part
 * of one where an import gathers files.
 *
 * <p>Readers are never blocked; writing takes the lock for as long as the archive is open for writing. One thread uses
 * an open archive at a time. Whatever the disk or the database refuses is told by an {@link ArchiveException}.
 */
public final class Archive implements AutoCloseable {
    private final Layout layout;
    private final Clock clock;
    private final Opening.Opened opened;

    private Archive(Layout layout, Clock clock, Opening.Opened opened) {
        this.layout = layout;
        this.clock = clock;
        this.opened = opened;
    }

    /** Opens an archive to look at it; a folder that does not exist yet reads as an empty archive. */
    public static Archive openForReading(Path folder, Clock clock) {
        return openForReading(folder, clock, Opening.USUAL);
    }

    static Archive openForReading(Path folder, Clock clock, Opening opening) {
        Layout layout = new Layout(folder);
        return new Archive(layout, clock, opening.forReading(layout, clock));
    }

    /** Whether an archive was made in a folder. */
    public static boolean isIn(Path folder) {
        return Files.exists(new Layout(folder).database());
    }

    /** Opens an archive to change it, made if there is none; waits briefly for another writer. */
    public static Archive openForWriting(Path folder, Clock clock) {
        return openForWriting(folder, clock, Opening.USUAL);
    }

    static Archive openForWriting(Path folder, Clock clock, Opening opening) {
        Layout layout = new Layout(folder);
        return new Archive(layout, clock, opening.forWriting(layout, clock));
    }

    /** What the user should know about where the archive lies. */
    public List<Warning> warnings() {
        return opened.warnings();
    }

    /** Every report by number, withdrawn ones included (what is withdrawn, the journal says). */
    public List<StoredReport> reports() {
        return list(database -> new ReportRows(database).all());
    }

    /** Every report by number with what its newest reading says of it in one line; nothing is unpacked. */
    public List<Headline> headlines() {
        return list(database -> new ReportRows(database).headlines());
    }

    /** The newest reading of every report by number, each unpacked when the stream comes to it. */
    public Stream<StoredReading> latestReadings() {
        Database database = opened.database();
        return database == null ? Stream.empty() : new ReportRows(database).latest();
    }

    /**
     * The newest reading of a report.
     *
     * @throws NoSuchElementException where no report has the number
     */
    public Reading reading(long number) {
        return require(number, database -> new ReportRows(database).newest(number));
    }

    /**
     * What the newest reading of a report says; its document stays packed.
     *
     * @throws NoSuchElementException where no report has the number
     */
    public Report report(long number) {
        return require(number, database -> new ReportRows(database).report(number));
    }

    /**
     * All readings of a report, oldest first.
     *
     * @throws NoSuchElementException where no report has the number
     */
    public List<Reading> readings(long number) {
        List<Reading> readings = list(database -> new ReportRows(database).readings(number));
        if (readings.isEmpty()) {
            throw noReport(number);
        }
        return readings;
    }

    /** The reports read from a source; empty if these bytes were never imported. */
    public List<StoredReport> reportsOf(String sha256) {
        return list(database -> new ReportRows(database).of(sha256));
    }

    /**
     * Keeps a source and the readings of its reports (one for each ordinal, from 1), in one transaction. Bytes whose
     * reports the archive has are not kept again: those reports are the answer, and nothing changes.
     */
    public List<StoredReport> keep(Source source, Hashed content, List<Reading> readings) {
        return keeping().keep(source, content, readings);
    }

    /**
     * Adds readings of a source that the archive already has, one for each ordinal; a report found for the first time
     * gets the next number, one no longer found keeps the readings it has. What a program reads is not unread any more.
     * Readings of these reports that are not what was written go.
     */
    public void addReadings(String sha256, List<Reading> readings) {
        keeping().addReadings(sha256, readings);
    }

    /** Adds the reading of a report that a person keys in. Its source stays unread: no program has read it. */
    public void keepKeyed(ReportKey report, Reading blank) {
        keeping().keepKeyed(report, blank);
    }

    /** The bytes of a source, checked against their hash. */
    public byte[] bytes(String sha256) {
        Database database = opened.database();
        if (database == null) {
            throw new NoSuchElementException("no source " + sha256);
        }
        return new SourceBytes(layout, database).of(sha256);
    }

    public List<Unread> unread() {
        return list(database -> new UnreadRows(database).all());
    }

    public Optional<Unread> unread(String sha256) {
        Database database = opened.database();
        return database == null ? Optional.empty() : new UnreadRows(database).of(sha256);
    }

    /**
     * Keeps a file that cannot be read now; a later {@link #keep} of the same bytes takes it off the list. Bytes whose
     * reports the archive has are not unread, and nothing changes.
     */
    public void keepUnread(Unread unread, Hashed content) {
        keeping().keepUnread(unread, content);
    }

    /** For many changes that are committed together. */
    public Gathering gathering() {
        return new Gathering(writable());
    }

    /** What is recorded about sources, by hash and name; sources without tags are left out. */
    public Map<String, SortedMap<String, String>> tags() {
        Database database = opened.database();
        return database == null ? Map.of() : new TagRows(database).all();
    }

    /** Records tags of a source that the archive has; other tags of it stay, values of the same names go. */
    public void tag(String sha256, SortedMap<String, String> tags) {
        Database database = writable();
        database.inTransaction(() -> {
            TagRows rows = new TagRows(database);
            tags.forEach((name, value) -> rows.put(sha256, name, value));
            return tags;
        });
    }

    /** The figures that are kept of some reports; see {@link KeptFigures}. */
    public List<KeptFigures> figures(Collection<Long> reports) {
        return list(database -> new FigureRows(database).of(reports));
    }

    /** Keeps figures, in one transaction; what was kept of the same reports goes. */
    public void keepFigures(Collection<KeptFigures> figures) {
        Database database = writable();
        database.inTransaction(() -> {
            FigureRows rows = new FigureRows(database);
            figures.forEach(rows::put);
            return figures;
        });
    }

    /**
     * Another text after every change of the archive, figures that are kept aside.
     *
     * @return empty where changes are not counted
     */
    public Optional<String> generation() {
        Database database = opened.database();
        if (database == null) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes file = Files.readAttributes(layout.database(), BasicFileAttributes.class);
            return database.query("SELECT number FROM generation", row -> row.getLong("number")).stream()
                    .map(number -> file.fileKey() + " " + file.creationTime() + " " + number)
                    .findFirst();
        } catch (IOException failure) {
            throw failures().of(failure);
        }
    }

    public Journal journal() {
        Database database = opened.database();
        return database == null ? Journal.EMPTY : new JournalRows(database).journal();
    }

    /** What a person decides is appended here. */
    public Appending appending() {
        return new Appending(writable(), clock);
    }

    /** The number of the first entry of the journal that is not what was written; empty if the chain holds. */
    public Optional<Long> firstBroken() {
        Database database = opened.database();
        return database == null ? Optional.empty() : new JournalRows(database).firstBroken();
    }

    /** Looks for damage: sources against their hashes, the journal's chain, the database's integrity. */
    public List<Damage> verify() {
        return list(database -> Verification.of(database, layout.sources()));
    }

    /**
     * Writes the whole archive into one file.
     *
     * @return how many sources are in it
     */
    public int backup(Path file) throws IOException {
        Database database = opened.database();
        if (database == null) {
            throw failures().about(ArchiveException.Code.NOT_AN_ARCHIVE, null);
        }
        return Backup.write(layout, database, file);
    }

    /**
     * Makes an archive out of a file that {@link #backup} wrote; only where there is nothing yet.
     *
     * @return how many sources it has
     */
    public static int restore(Path file, Path folder, Clock clock) {
        return Restoring.of(file, folder, clock);
    }

    @Override
    public void close() {
        opened.close();
    }

    private <T> List<T> list(Function<Database, List<T>> query) {
        Database database = opened.database();
        return database == null ? List.of() : query.apply(database);
    }

    private <T> T require(long number, Function<Database, T> query) {
        Database database = opened.database();
        if (database == null) {
            throw noReport(number);
        }
        return query.apply(database);
    }

    private Keeping keeping() {
        return new Keeping(layout, writable());
    }

    private Database writable() {
        Database database = opened.database();
        if (database == null || !opened.isForWriting()) {
            throw new IllegalStateException("opened to look at it");
        }
        return database;
    }

    private Failures failures() {
        return new Failures(layout.folder());
    }

    private static NoSuchElementException noReport(long number) {
        return new NoSuchElementException("no report has the number " + number);
    }
}
