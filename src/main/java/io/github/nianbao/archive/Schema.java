package io.github.nianbao.archive;

import io.github.nianbao.archive.ArchiveException.Code;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Which version of the archive's tables a database has, and how it comes to the newest one. */
final class Schema {
    /** The number of the newest migration; each sets {@code user_version} to its own. */
    static final int VERSION = 5;

    /** "nbao", by which SQLite and {@code file} tell an archive from other databases. */
    private static final int APPLICATION_ID = 0x6E62616F;

    private Schema() {}

    /** What stands in a database file. */
    enum State {
        /** Nothing yet, or only what was there when its making was cut short. */
        EMPTY,
        OLDER,
        CURRENT
    }

    /** @throws ArchiveException {@link Code#NEWER} or {@link Code#NOT_AN_ARCHIVE} */
    static State state(Connection connection, Failures failures) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        int version = number(connection, "PRAGMA user_version");
        if (application == 0 && version == 0 && number(connection, "SELECT count(*) FROM sqlite_master") == 0) {
            return State.EMPTY;
        }
        if (application != APPLICATION_ID) {
            throw failures.about(Code.NOT_AN_ARCHIVE, null);
        }
        if (version > VERSION) {
            throw new ArchiveException(Code.NEWER, List.of(Integer.toString(version), Integer.toString(VERSION)), null);
        }
        return version == 0 ? State.EMPTY : version < VERSION ? State.OLDER : State.CURRENT;
    }

    /** Marks an empty database as an archive, so that one whose making is cut short is known again. */
    static void mark(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
    }

    /** Whoever only looks may change nothing: to this connection an older database looks as if it were migrated. */
    static void showAsNewest(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = OFF");
            if (version < 2) {
                statement.execute("CREATE TEMP VIEW source AS SELECT *, NULL AS container FROM main.source");
            }
            if (version < 3) {
                statement.execute("CREATE TEMP VIEW tag AS SELECT '' AS sha256, '' AS name, '' AS value WHERE 0");
            }
            if (version < 4) {
                statement.execute("CREATE TEMP VIEW generation AS SELECT 1 AS id, 0 AS number WHERE 0");
                statement.execute(
                        "CREATE TEMP VIEW figures AS SELECT 0 AS report, '' AS basis, '' AS content, '' AS hash WHERE 0");
            } else if (version < 5) {
                statement.execute("CREATE TEMP VIEW figures AS SELECT *, '' AS hash FROM main.figures");
            }
            if (version < 5) {
                statement.execute("CREATE TEMP VIEW reading_hash AS"
                        + " SELECT id AS reading, '' AS content_hash, '' AS document_hash FROM main.reading");
            }
            statement.execute("PRAGMA query_only = ON");
        }
    }

    static void migrate(DataSource database) throws SQLException {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .javaMigrations(new HashMigration())
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException sql) {
                    throw sql;
                }
            }
            throw failure;
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
