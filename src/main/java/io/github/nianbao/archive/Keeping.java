package io.github.nianbao.archive;

import io.github.nianbao.fix.ReportKey;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;

/** Keeps files and what was read in them: bytes in the folder of sources, readings in the database. */
final class Keeping {
    private final Layout layout;
    private final Database database;
    private final ReportRows reports;
    private final UnreadRows unread;

    Keeping(Layout layout, Database database) {
        this.layout = layout;
        this.database = database;
        this.reports = new ReportRows(database);
        this.unread = new UnreadRows(database);
    }

    /** @see Archive#keep */
    List<StoredReport> keep(Source source, Hashed content, List<Reading> readings) {
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("a source is kept for its reports");
        }
        List<StoredReport> known = reports.of(source.sha256());
        if (!known.isEmpty()) {
            return known;
        }
        putSource(source, content);
        return database.inTransaction(() -> {
            reports.putSource(source);
            unread.remove(source.sha256());
            add(source.sha256(), readings);
            return reports.of(source.sha256());
        });
    }

    /** @see Archive#addReadings */
    void addReadings(String sha256, List<Reading> readings) {
        if (reports.of(sha256).isEmpty()) {
            throw new NoSuchElementException("no report was read from " + sha256);
        }
        database.inTransaction(() -> {
            for (StoredReport report : reports.of(sha256)) {
                new ReadingCheck(database).removeChanged(report.number());
                new FigureRows(database).remove(report.number());
            }
            add(sha256, readings);
            unread.remove(sha256);
            return readings.size();
        });
    }

    /** @see Archive#keepKeyed */
    void keepKeyed(ReportKey report, Reading blank) {
        if (unread.of(report.sha256()).isEmpty()) {
            throw new NoSuchElementException("no unread source " + report.sha256());
        }
        database.inTransaction(() -> {
            reports.addReading(report, blank);
            return report;
        });
    }

    /** @see Archive#keepUnread */
    void keepUnread(Unread file, Hashed content) {
        if (!reports.of(file.source().sha256()).isEmpty()) {
            return;
        }
        putSource(file.source(), content);
        database.inTransaction(() -> {
            reports.putSource(file.source());
            unread.put(file);
            return file;
        });
    }

    private void add(String sha256, List<Reading> readings) {
        int ordinal = 1;
        for (Reading reading : readings) {
            reports.addReading(new ReportKey(sha256, ordinal), reading);
            ordinal++;
        }
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
            throw database.failures().of(failure);
        }
    }
}
