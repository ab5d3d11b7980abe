package io.github.nianbao.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * The migration after V4: readings and kept figures get hashes, which SQL cannot work out. What an archive holds then is
 * taken for what was written, for nothing tells otherwise; from then on a change is found.
 */
final class HashMigration implements JavaMigration {
    /** A table of their own: behind the bytes of a reading they could only be reached through all of these. */
    private static final String READING_HASH = """
            CREATE TABLE reading_hash (
                reading       INTEGER PRIMARY KEY REFERENCES reading (id) ON DELETE CASCADE,
                content_hash  TEXT NOT NULL CHECK (length(content_hash) = 64),
                document_hash TEXT NOT NULL CHECK (length(document_hash) = 64)
            ) STRICT
            """;

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("5");
    }

    @Override
    public String getDescription() {
        return "hashes";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(READING_HASH);
            statement.execute("ALTER TABLE figures ADD COLUMN hash TEXT CHECK (length(hash) = 64)");
            hashReadings(connection, numbers(statement, "SELECT id FROM reading ORDER BY id"));
            hashFigures(connection, numbers(statement, "SELECT report FROM figures ORDER BY report"));
            statement.execute("PRAGMA user_version = 5");
        }
    }

    private static void hashReadings(Connection connection, List<Long> ids) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                        "SELECT reading.content, reading.document, " + ReadingHash.JOINED + " WHERE reading.id = ?");
                PreparedStatement keep = connection.prepareStatement(
                        "INSERT INTO reading_hash (reading, content_hash, document_hash) VALUES (?, ?, ?)")) {
            for (long id : ids) {
                look.setLong(1, id);
                try (ResultSet row = look.executeQuery()) {
                    if (row.next()) {
                        keep.setLong(1, id);
                        keep.setString(2, ReadingHash.of(row, row.getBytes("content")));
                        keep.setString(3, ReadingHash.of(row, row.getBytes("document")));
                        keep.executeUpdate();
                    }
                }
            }
        }
    }

    private static void hashFigures(Connection connection, List<Long> reports) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement("SELECT * FROM figures WHERE report = ?");
                PreparedStatement keep = connection.prepareStatement("UPDATE figures SET hash = ? WHERE report = ?")) {
            for (long report : reports) {
                look.setLong(1, report);
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    keep.setString(1, FigureRows.hash(FigureRows.figures(row)));
                    keep.setLong(2, report);
                    keep.executeUpdate();
                }
            }
        }
    }

    private static List<Long> numbers(Statement statement, String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }
}
