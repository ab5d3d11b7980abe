package io.github.nianbao.archive;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.report.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Whether stored readings are what was read: by their hashes, and where there are none yet, by what they hold. */
final class ReadingCheck {
    private static final String ONE = "SELECT reading.report, reading.content, reading.document,"
            + " content_hash, document_hash, source.name, " + ReadingHash.JOINED
            + " LEFT JOIN source ON source.sha256 = report.sha256 WHERE reading.id = ?";

    private final Database database;

    ReadingCheck(Database database) {
        this.database = database;
    }

    /** @param report its number @param file the name of its source */
    record Which(long report, String file) {}

    /** The reports of which a reading, not only the newest, is not what was written; in the order of their readings. */
    List<Which> changed() {
        return database.query("SELECT id FROM reading ORDER BY id", row -> row.getLong("id")).stream()
                .flatMap(id -> database.query(ONE, ReadingCheck::changed, id).stream())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Takes away the readings of a report that are not what was written: nobody could make use of them any more. */
    void removeChanged(long report) {
        List<Long> ids =
                database.query("SELECT id FROM reading WHERE report = ? ORDER BY id", row -> row.getLong("id"), report);
        for (long id : ids) {
            boolean isChanged =
                    database.query(ONE, ReadingCheck::changed, id).stream().anyMatch(found -> !found.isEmpty());
            if (isChanged) {
                database.update("DELETE FROM reading WHERE id = ?", id);
            }
        }
    }

    private static List<Which> changed(ResultSet row) throws SQLException {
        boolean isWhole = ReadingHash.isNoneYet(row, "content")
                ? isReadable(row)
                : ReadingHash.holds(row, "content") && ReadingHash.holds(row, "document");
        return isWhole ? List.of() : List.of(new Which(row.getLong("report"), String.valueOf(row.getString("name"))));
    }

    /** Whether a reading can be unpacked and its columns say what its content says. */
    private static boolean isReadable(ResultSet row) throws SQLException {
        try {
            Instant.parse(row.getString("at"));
            var unused = Packed.document(row.getBytes("document")).value();
            Report report = Packed.report(row.getBytes("content")).value();
            return Objects.equals(row.getString("agency"), report.identity().agency())
                    && Objects.equals(
                            ReportRows.integer(row, "year"), report.identity().year())
                    && Objects.equals(row.getString("form"), report.form());
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return false;
        }
    }
}
