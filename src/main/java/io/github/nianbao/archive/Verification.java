package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for damage in an archive; looks on where it finds some. */
final class Verification {
    private final Database database;

    /** Each once, in the order in which they were found. */
    private final Set<Damage> found = new LinkedHashSet<>();

    private Verification(Database database) {
        this.database = database;
    }

    /** Of everything. */
    static List<Damage> of(Database database, Sources sources) {
        Verification verification = new Verification(database);
        verification.step(verification::integrity);
        verification.step(() -> verification.sources(sources));
        verification.content();
        return List.copyOf(verification.found);
    }

    /** Of the database's file alone, which takes a second for a gigabyte. */
    static List<Damage> ofFile(Database database) {
        Verification verification = new Verification(database);
        verification.step(verification::integrity);
        return List.copyOf(verification.found);
    }

    /** Of what the database says, its file and the sources aside. */
    static List<Damage> ofContent(Database database) {
        Verification verification = new Verification(database);
        verification.content();
        return List.copyOf(verification.found);
    }

    private void content() {
        step(this::references);
        step(this::halfKept);
        step(this::readings);
        step(this::figures);
        step(() -> new UnreadRows(database).all());
        step(this::journal);
    }

    /** A step that stumbles over damage reports that, and the next one goes on. */
    private void step(Runnable step) {
        try {
            step.run();
        } catch (ArchiveException failure) {
            found.add(failure.damage().orElseThrow(() -> failure));
        }
    }

    /** How SQLite puts it helps nobody: what to do is the same. */
    private void integrity() {
        boolean isWhole = database.query("PRAGMA integrity_check(1)", row -> row.getString(1))
                .equals(List.of("ok"));
        if (!isWhole) {
            damage(Damage.Code.DATABASE_DAMAGED);
        }
    }

    private void references() {
        database.query("PRAGMA foreign_key_check", row -> row.getString(1) + " " + row.getLong(2))
                .forEach(row -> damage(Damage.Code.REFERENCE_BROKEN, row));
    }

    private void sources(Sources sources) {
        for (Source source : new ReportRows(database).sources()) {
            List<String> which = List.of(source.sha256(), source.name());
            Path file = sources.file(source.sha256());
            try {
                if (!Files.exists(file)) {
                    found.add(new Damage(Damage.Code.SOURCE_MISSING, which));
                } else if (Files.size(file) != source.size() || !Sha256.of(file).equals(source.sha256())) {
                    found.add(new Damage(Damage.Code.SOURCE_CHANGED, which));
                }
            } catch (IOException failure) {
                found.add(new Damage(
                        Damage.Code.SOURCE_UNREADABLE,
                        List.of(source.sha256(), source.name(), String.valueOf(failure.getMessage()))));
            }
        }
    }

    /** A source is there for its reports or as an unread file, and a report has a reading. */
    private void halfKept() {
        database.query("""
                        SELECT sha256 FROM source
                        WHERE sha256 NOT IN (SELECT sha256 FROM report) AND sha256 NOT IN (SELECT sha256 FROM unread)
                        """, row -> row.getString(1)).forEach(sha256 -> damage(Damage.Code.SOURCE_UNCLAIMED, sha256));
        database.query(
                        "SELECT number FROM report WHERE number NOT IN (SELECT report FROM reading)",
                        row -> row.getString(1))
                .forEach(number -> damage(Damage.Code.REPORT_WITHOUT_READING, number));
    }

    private void readings() {
        for (ReadingCheck.Which which : new ReadingCheck(database).changed()) {
            damage(Damage.Code.READING_CHANGED, Long.toString(which.report()), which.file());
        }
    }

    private void figures() {
        new FigureRows(database)
                .changed()
                .forEach(report -> damage(Damage.Code.FIGURES_CHANGED, Long.toString(report)));
    }

    private void journal() {
        new JournalRows(database)
                .firstBroken()
                .ifPresent(number -> damage(Damage.Code.JOURNAL_BROKEN, Long.toString(number)));
    }

    private void damage(Damage.Code code, String... arguments) {
        found.add(Damage.of(code, arguments));
    }
}
