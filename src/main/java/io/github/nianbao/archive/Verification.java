package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks for damage in an archive; looks on where it finds some. */
final class Verification {
    private final Database database;
    private final Sources sources;
    private final List<Damage> found = new ArrayList<>();

    private Verification(Database database, Sources sources) {
        this.database = database;
        this.sources = sources;
    }

    static List<Damage> of(Database database, Sources sources) {
        Verification verification = new Verification(database, sources);
        verification.step("integrity", verification::integrity);
        verification.step("source", verification::sources);
        verification.step("report", verification::halfKept);
        verification.step("reading", verification::readings);
        verification.step("figures", verification::figures);
        verification.step("unread", () -> new UnreadRows(database).all());
        verification.step("journal", verification::journal);
        return List.copyOf(verification.found);
    }

    /** A step that stumbles over damage reports that, and the next one goes on. */
    private void step(String name, Runnable step) {
        try {
            step.run();
        } catch (ArchiveException failure) {
            if (failure.code() != ArchiveException.Code.DAMAGED) {
                throw failure;
            }
            damage(name, failure.arguments().get(failure.arguments().size() - 1));
        }
    }

    private void integrity() {
        database.query("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> damage("integrity", line));
        database.query("PRAGMA foreign_key_check", row -> row.getString(1) + " " + row.getLong(2))
                .forEach(line -> damage("foreign_key", line));
    }

    private void sources() {
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
                        """, row -> row.getString(1)).forEach(sha256 -> damage("source", sha256));
        database.query(
                        "SELECT number FROM report WHERE number NOT IN (SELECT report FROM reading)",
                        row -> row.getString(1))
                .forEach(number -> damage("report", number));
    }

    private void readings() {
        for (ReadingCheck.Which which : new ReadingCheck(database).changed()) {
            found.add(new Damage(Damage.Code.READING_CHANGED, List.of(Long.toString(which.report()), which.file())));
        }
    }

    private void figures() {
        for (long report : new FigureRows(database).changed()) {
            found.add(new Damage(Damage.Code.FIGURES_CHANGED, List.of(Long.toString(report))));
        }
    }

    private void journal() {
        new JournalRows(database)
                .firstBroken()
                .ifPresent(number -> found.add(new Damage(Damage.Code.JOURNAL_BROKEN, List.of(Long.toString(number)))));
    }

    private void damage(String what, String which) {
        found.add(new Damage(Damage.Code.DATABASE_DAMAGED, List.of(what, which)));
    }
}
