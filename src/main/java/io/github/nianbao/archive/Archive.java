package io.github.nianbao.archive;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a source is kept for its reports");
        }
        Database database = writable();
        List<StoredReport> known = reportsOf(source.sha256());
        if (!known.isEmpty()) {
            return known;
        }
        putSource(source, content);
        return database.inTransaction(() -> {
            ReportRows rows = new ReportRows(database);
            rows.putSource(source);
            new UnreadRows(database).remove(source.sha256());
            addReadings(rows, source.sha256(), readings);
            return rows.of(source.sha256());
        });
    }

    /**
     * Adds readings of a source that the archive already has, one for each ordinal; a report found for the first time
     * gets the next number, one no longer found keeps the readings it has. What a program reads is not unread any more.
     * Readings of these reports that are not what was written go.
     */
    public void addReadings(String sha256, List<Reading> readings) {
        Database database = writable();
        if (reportsOf(sha256).isEmpty()) {
            throw new NoSuchElementException("no report was read from " + sha256);
        }
        database.inTransaction(() -> {
            ReportRows rows = new ReportRows(database);
            for (StoredReport report : rows.of(sha256)) {
                new ReadingCheck(database).removeChanged(report.number());
                new FigureRows(database).remove(report.number());
            }
            addReadings(rows, sha256, readings);
            new UnreadRows(database).remove(sha256);
            return readings.size();
        });
    }

    /** Adds the reading of a report that a person keys in. Its source stays unread: no program has read it. */
    public void keepKeyed(ReportKey report, Reading blank) {
        Database database = writable();
        if (unread(report.sha256()).isEmpty()) {
            throw new NoSuchElementException("no unread source " + report.sha256());
        }
        database.inTransaction(() -> {
            new ReportRows(database).addReading(report, blank);
            return report;
        });
    }

    private static void addReadings(ReportRows rows, String sha256, List<Reading> readings) {
        int ordinal = 1;
        for (Reading reading : readings) {
            rows.addReading(new ReportKey(sha256, ordinal), reading);
            ordinal++;
        }
    }

    /** The bytes of a source, checked against their hash. */
    public byte[] bytes(String sha256) {
        Database database = opened.database();
        if (database == null || new ReportRows(database).source(sha256).isEmpty()) {
            throw new NoSuchElementException("no source " + sha256);
        }
        try {
            byte[] bytes = Files.readAllBytes(layout.sources().file(sha256));
            if (!Sha256.of(bytes).equals(sha256)) {
                throw failures().damaged(damage(Damage.Code.SOURCE_CHANGED, sha256), null);
            }
            return bytes;
        } catch (NoSuchFileException missing) {
            throw failures().damaged(damage(Damage.Code.SOURCE_MISSING, sha256), missing);
        } catch (IOException failure) {
            throw failures().of(failure);
        }
    }

    private Damage damage(Damage.Code code, String sha256) {
        String name = opened.database() == null
                ? ""
                : new ReportRows(opened.database())
                        .source(sha256)
                        .map(Source::name)
                        .orElse("");
        return Damage.of(code, sha256, name);
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
        Database database = writable();
        if (!reportsOf(unread.source().sha256()).isEmpty()) {
            return;
        }
        putSource(unread.source(), content);
        database.inTransaction(() -> {
            new ReportRows(database).putSource(unread.source());
            new UnreadRows(database).put(unread);
            return unread;
        });
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

    /** Appends decisions to the journal in one transaction; all or none. */
    public List<JournalEntry> decide(List<Decision> decisions, String who) {
        return append(journal -> {
            Journal longer = journal;
            for (Decision decision : decisions) {
                longer = longer.append(decision, who, clock.instant());
            }
            return longer;
        });
    }

    /** The same as one group, which is undone as one. */
    public List<JournalEntry> decideTogether(List<Decision> decisions, String who) {
        return decideInGroups(List.of(decisions), who);
    }

    /** The same as several groups. */
    public List<JournalEntry> decideInGroups(List<List<Decision>> groups, String who) {
        return append(journal -> {
            Journal longer = journal;
            for (List<Decision> decisions : groups) {
                Long group = decisions.size() > 1 ? longer.entries().size() + 1L : null;
                for (Decision decision : decisions) {
                    longer = longer.append(decision, who, clock.instant(), group, null);
                }
            }
            return longer;
        });
    }

    /** Appends entries of other journals, chained anew; each keeps who decided, when, and its hash there. */
    public List<JournalEntry> takeOver(List<JournalEntry> entries) {
        return append(journal -> {
            Journal longer = journal;
            for (JournalEntry entry : entries) {
                JournalEntry.Origin origin = new JournalEntry.Origin(entry.at(), entry.hash());
                longer = longer.append(entry.decision(), entry.who(), clock.instant(), null, origin);
            }
            return longer;
        });
    }

    /**
     * Appends entries as they are, which must go on where the journal ends.
     *
     * @throws IllegalArgumentException if the chain would not hold
     */
    public List<JournalEntry> continueWith(List<JournalEntry> entries) {
        return append(journal -> {
            List<JournalEntry> all = new ArrayList<>(journal.entries());
            all.addAll(entries);
            Journal longer = new Journal(all);
            longer.firstBroken().ifPresent(number -> {
                throw new IllegalArgumentException("the chain breaks at entry " + number);
            });
            return longer;
        });
    }

    /** Appends in one transaction what a journal has grown by; all or nothing. */
    private List<JournalEntry> append(UnaryOperator<Journal> growing) {
        Database database = writable();
        return database.inTransaction(() -> {
            JournalRows rows = new JournalRows(database);
            Journal journal = rows.whole();
            List<JournalEntry> grown = growing.apply(journal).entries();
            List<JournalEntry> made = grown.subList(journal.entries().size(), grown.size());
            made.forEach(rows::append);
            return List.copyOf(made);
        });
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

    // The source is durable before the transaction that names it: a crash between the two leaves a file too many, for
    // the next writer to sweep, never one too few. It is not taken away where the transaction fails, for a failed
    // commit may yet turn out to have been one.
    private void putSource(Source source, Hashed content) {
        if (source.size() != content.bytes().length || !source.sha256().equals(content.sha256())) {
            throw new IllegalArgumentException("other bytes than those of " + source);
        }
        try {
            layout.sources().put(source.sha256(), content.bytes());
        } catch (IOException failure) {
            throw failures().of(failure);
        }
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
