package io.github.nianbao.archive;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Report;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sources, reports and readings as rows. */
final class ReportRows {
    private static final String STORED = """
            SELECT report.number, report.sha256, report.ordinal, source.name, source.size, source.kind, source.container,
                   (SELECT count(*) FROM reading WHERE reading.report = report.number) AS readings
            FROM report JOIN source ON source.sha256 = report.sha256
            """;

    private static final String NEWEST = """
            SELECT report.number, report.sha256, report.ordinal, source.name, source.size, source.kind, source.container,
                   (SELECT count(*) FROM reading WHERE reading.report = report.number) AS readings,
                   newest.id, newest.agency, newest.year, newest.form, newest.program_version, newest.mappings, newest.at
            FROM report
            JOIN source ON source.sha256 = report.sha256
            JOIN reading AS newest ON newest.id = (SELECT max(id) FROM reading WHERE reading.report = report.number)
            ORDER BY report.number
            """;

    private static final String READING = "SELECT reading.*, document_hash, content_hash, " + ReadingHash.JOINED;

    /** Without the document, which is the larger part. */
    private static final String CONTENT = "SELECT reading.report, reading.content, content_hash, " + ReadingHash.JOINED;

    private final Database database;

    ReportRows(Database database) {
        this.database = database;
    }

    List<StoredReport> all() {
        return database.query(STORED + " ORDER BY report.number", ReportRows::stored);
    }

    List<StoredReport> of(String sha256) {
        return database.query(STORED + " WHERE report.sha256 = ? ORDER BY report.ordinal", ReportRows::stored, sha256);
    }

    List<Headline> headlines() {
        return database.query(NEWEST, this::headline);
    }

    /** Each report is unpacked when the stream comes to it. */
    Stream<StoredReading> latest() {
        record Row(long id, Headline headline) {}
        return database.query(NEWEST, row -> new Row(row.getLong("id"), headline(row))).stream()
                .map(row -> new StoredReading(row.headline, content(row.id)));
    }

    List<Reading> readings(long number) {
        return database.query(
                READING + "WHERE reading.report = ? ORDER BY reading.id", row -> reading(number, row), number);
    }

    Reading newest(long number) {
        return database
                .query(
                        READING + "WHERE reading.report = ? ORDER BY reading.id DESC LIMIT 1",
                        row -> reading(number, row),
                        number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no report has the number " + number));
    }

    List<Source> sources() {
        return database.query("SELECT * FROM source ORDER BY sha256", ReportRows::source);
    }

    Optional<Source> source(String sha256) {
        return database.query("SELECT * FROM source WHERE sha256 = ?", ReportRows::source, sha256).stream()
                .findFirst();
    }

    /** Where the bytes are known already, under another name or kind, the newer one is believed. */
    void putSource(Source source) {
        database.update("""
                INSERT INTO source (sha256, name, size, kind, container) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (sha256) DO UPDATE
                SET name = excluded.name, kind = excluded.kind, container = excluded.container
                """, source.sha256(), source.name(), source.size(), source.kind(), source.container());
    }

    /** Adds a reading of one report of a source, and the report where it is new. */
    void addReading(ReportKey key, Reading reading) {
        byte[] content = reading.packedReport().bytes();
        byte[] document = reading.packedDocument().bytes();
        long id = database.insert(
                """
                INSERT INTO reading
                    (report, program_version, mappings, at, agency, year, form, content, document)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                number(key),
                reading.programVersion(),
                reading.mappings(),
                reading.at().toString(),
                reading.agency(),
                reading.year(),
                reading.form(),
                content,
                document);
        database.update(
                "INSERT INTO reading_hash (reading, content_hash, document_hash) VALUES (?, ?, ?)",
                id,
                ReadingHash.of(key, reading, content),
                ReadingHash.of(key, reading, document));
    }

    private long number(ReportKey key) {
        return database
                .query(
                        "SELECT number FROM report WHERE sha256 = ? AND ordinal = ?",
                        row -> row.getLong("number"),
                        key.sha256(),
                        key.ordinal())
                .stream()
                .findFirst()
                .orElseGet(() -> database.insert(
                        "INSERT INTO report (sha256, ordinal) VALUES (?, ?)", key.sha256(), key.ordinal()));
    }

    Report report(long number) {
        return database
                .query(CONTENT + "WHERE reading.report = ? ORDER BY reading.id DESC LIMIT 1", this::content, number)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no report has the number " + number));
    }

    private Report content(long id) {
        return database.query(CONTENT + "WHERE reading.id = ?", this::content, id)
                .get(0);
    }

    private Report content(ResultSet row) throws SQLException {
        requireWhole(row, "content");
        try {
            return Packed.report(row.getBytes("content")).value();
        } catch (IllegalArgumentException damaged) {
            throw changed(row.getLong("report"), damaged);
        }
    }

    /** Both are unpacked here, where damage can still be told as damage of the archive. */
    private Reading reading(long number, ResultSet row) throws SQLException {
        requireWhole(row, "content");
        requireWhole(row, "document");
        try {
            return Reading.of(
                    row.getString("program_version"),
                    row.getString("mappings"),
                    instant(number, row),
                    Packed.document(row.getBytes("document")).value(),
                    Packed.report(row.getBytes("content")).value());
        } catch (IllegalArgumentException damaged) {
            throw changed(number, damaged);
        }
    }

    /** What is not what was written is not shown as what was read. */
    private void requireWhole(ResultSet row, String packed) throws SQLException {
        if (!ReadingHash.holds(row, packed)) {
            throw changed(row.getLong("report"), null);
        }
    }

    private ArchiveException changed(long report, @Nullable Throwable cause) {
        List<String> which = new ArrayList<>(List.of(String.valueOf(report)));
        database.query(STORED + " WHERE report.number = ?", ReportRows::stored, report).stream()
                .map(stored -> stored.source().name())
                .forEach(which::add);
        return new ArchiveException(ArchiveException.Code.READING_CHANGED, which, cause);
    }

    private Headline headline(ResultSet row) throws SQLException {
        return new Headline(
                stored(row),
                row.getLong("id"),
                row.getString("agency"),
                integer(row, "year"),
                row.getString("form"),
                row.getString("program_version"),
                row.getString("mappings"),
                instant(row.getLong("number"), row));
    }

    /** @param number of the report whose reading it is */
    private Instant instant(long number, ResultSet row) throws SQLException {
        try {
            return Instant.parse(row.getString("at"));
        } catch (DateTimeException damaged) {
            throw changed(number, damaged);
        }
    }

    private static StoredReport stored(ResultSet row) throws SQLException {
        return new StoredReport(
                row.getLong("number"),
                new ReportKey(row.getString("sha256"), row.getInt("ordinal")),
                source(row),
                row.getInt("readings"));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("sha256"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("kind"),
                row.getString("container"));
    }

    static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
