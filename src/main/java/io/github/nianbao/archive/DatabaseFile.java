package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the database file, for writing or for looking at it, as well as the file system allows. */
final class DatabaseFile {
    /** How long SQLite waits for another connection's commit or recovery, in milliseconds. */
    private static final int BUSY_TIMEOUT = 5000;

    /** A file of so many bytes is checked in less than a tenth of a second. */
    private static final long CHECKED_BEFORE_WRITING = 64L << 20;

    private final Layout layout;
    private final Failures failures;

    /** The file system has no locks, and {@link StandInLock} keeps others out. */
    private final boolean withoutLocks;

    DatabaseFile(Layout layout, Failures failures, boolean withoutLocks) {
        this.layout = layout;
        this.failures = failures;
        this.withoutLocks = withoutLocks;
    }

    /** An open database. @param log whether it has a write-ahead log, or else a rollback journal */
    record Opened(Database database, boolean log) {}

    /** @param rollbackJournal where the folder is on a share: a log is shared memory, which ends at one machine */
    Opened forWriting(boolean rollbackJournal) throws SQLException {
        Connection connection = connect("mode=rwc", rollbackJournal);
        try {
            Schema.State state = Schema.state(connection, failures);
            if (state == Schema.State.EMPTY) {
                Schema.mark(connection);
            }
            if (state != Schema.State.CURRENT) {
                connection.close();
                Schema.migrate(source("mode=rw"));
                connection = connect("mode=rw", rollbackJournal);
            }
            boolean log = !rollbackJournal && hasLog(connection);
            if (!log) {
                useRollbackJournal(connection);
            }
            Database database = new Database(connection, failures, null);
            requireSound(database);
            return new Opened(database, log);
        } catch (SQLException | RuntimeException failure) {
            closeAfter(failure, connection);
            throw failure;
        }
    }

    /** Writing into a damaged file may damage more of it. Of a large one, verify and backup tell. */
    private void requireSound(Database database) {
        long size = database.query(
                        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", row -> row.getLong(1))
                .get(0);
        if (size <= CHECKED_BEFORE_WRITING && !Verification.ofFile(database).isEmpty()) {
            throw failures.damaged(null);
        }
    }

    /** The database as it is, without changing it; none where its making was cut short. */
    Optional<Database> forReading() throws SQLException, IOException {
        try {
            return look("mode=rw", null);
        } catch (SQLiteException failure) {
            if (!isForWantOfWriting(failure)) {
                throw failure;
            }
            return forReadingWhereNothingCanBeWritten();
        }
    }

    /** A log needs files beside the database; where none can be made, there is no writer either. */
    private Optional<Database> forReadingWhereNothingCanBeWritten() throws SQLException, IOException {
        if (!hasUnfinished()) {
            return look("mode=ro&immutable=1", null);
        }
        ReadCopy copy = ReadCopy.of(layout);
        try {
            return new DatabaseFile(new Layout(copy.folder()), failures, withoutLocks).look("mode=rw", copy);
        } catch (SQLException | RuntimeException failure) {
            copy.close();
            throw failure;
        }
    }

    private Optional<Database> look(String parameters, @Nullable ReadCopy copy) throws SQLException, IOException {
        Connection connection = connectToLook(parameters);
        try {
            Schema.State state = Schema.state(connection, failures);
            if (state == Schema.State.OLDER) {
                Schema.showAsNewest(connection);
            }
            if (state != Schema.State.EMPTY) {
                return Optional.of(new Database(connection, failures, copy));
            }
        } catch (SQLException | RuntimeException failure) {
            closeAfter(failure, connection);
            throw failure;
        }
        new Database(connection, failures, copy).close();
        return Optional.empty();
    }

    private boolean hasUnfinished() throws IOException {
        for (Path log : layout.logs()) {
            if (Files.exists(log) && Files.size(log) > 0) {
                return true;
            }
        }
        return false;
    }

    private Connection connectToLook(String parameters) throws SQLException {
        Connection connection = connect(parameters, false);
        try {
            execute(connection, "PRAGMA query_only = ON");
            Schema.number(connection, "SELECT count(*) FROM sqlite_master");
            return connection;
        } catch (SQLException failure) {
            closeAfter(failure, connection);
            throw failure;
        }
    }

    private static boolean isForWantOfWriting(SQLiteException failure) {
        int primary = failure.getResultCode().code & 0xff;
        return primary == SQLiteErrorCode.SQLITE_CANTOPEN.code || primary == SQLiteErrorCode.SQLITE_READONLY.code;
    }

    private Connection connect(String parameters, boolean exclusively) throws SQLException {
        Connection connection = source(parameters).getConnection();
        if (exclusively) {
            // Alone, SQLite reads a log that is still there without shared memory.
            execute(connection, "PRAGMA locking_mode = EXCLUSIVE");
        }
        return connection;
    }

    private SQLiteDataSource source(String parameters) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:file:" + layout.database().toUri().getRawPath() + "?" + parameters
                + (withoutLocks ? "&nolock=1" : ""));
        return source;
    }

    private static boolean hasLog(Connection connection) {
        try {
            return journalMode(connection, "WAL").equals("wal");
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void useRollbackJournal(Connection connection) throws SQLException {
        journalMode(connection, "DELETE");
        execute(connection, "PRAGMA locking_mode = NORMAL");
        // The lock is given up with the next access.
        Schema.number(connection, "SELECT count(*) FROM sqlite_master");
    }

    private static String journalMode(Connection connection, String mode) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA journal_mode = " + mode)) {
            return row.next() ? row.getString(1).toLowerCase(Locale.ROOT) : "";
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void closeAfter(Exception failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }
}
