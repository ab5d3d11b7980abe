package io.github.nianbao.archive;

import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.JournalJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journal as rows: each the text that was hashed, and its hash. */
final class JournalRows {
    private record Row(long number, String entry, String hash) {}

    private final Database database;

    JournalRows(Database database) {
        this.database = database;
    }

    Journal journal() {
        List<JournalEntry> entries = new ArrayList<>();
        for (Row row : rows()) {
            entries.add(read(row).orElseThrow(() -> broken(row.number)));
        }
        return new Journal(entries);
    }

    /** The journal where every entry is as it was written: none is appended behind a break. */
    Journal whole() {
        firstBroken().ifPresent(number -> {
            throw broken(number);
        });
        return journal();
    }

    private ArchiveException broken(long number) {
        return database.failures().damaged(Damage.of(Damage.Code.JOURNAL_BROKEN, Long.toString(number)), null);
    }

    void append(JournalEntry entry) {
        database.update(
                "INSERT INTO journal (number, entry, hash) VALUES (?, ?, ?)",
                entry.number(),
                JournalJson.hashed(entry),
                entry.hash());
    }

    /** The number of the first row that is not what was written; the text counts, not only what it means. */
    Optional<Long> firstBroken() {
        List<JournalEntry> entries = new ArrayList<>();
        for (Row row : rows()) {
            Optional<JournalEntry> entry = read(row).filter(read -> isAsWritten(read, row));
            if (entry.isEmpty()) {
                return new Journal(entries).firstBroken().or(() -> Optional.of(row.number));
            }
            entries.add(entry.get());
        }
        return new Journal(entries).firstBroken();
    }

    private static boolean isAsWritten(JournalEntry entry, Row row) {
        return entry.number() == row.number && JournalJson.hashed(entry).equals(row.entry);
    }

    private static Optional<JournalEntry> read(Row row) {
        try {
            return Optional.of(JournalJson.parse(row.entry, row.hash));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private List<Row> rows() {
        return database.query(
                "SELECT number, entry, hash FROM journal ORDER BY number",
                row -> new Row(row.getLong("number"), row.getString("entry"), row.getString("hash")));
    }
}
