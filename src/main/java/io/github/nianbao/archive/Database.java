package io.github.nianbao.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An open database: statements and transactions, with failures said in the archive's terms. */
final class Database implements AutoCloseable {
    /** Makes a value of the current row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Failures failures;

    /** What has to go when the connection is closed. */
    private final @Nullable ReadCopy copy;

    private boolean inTransaction;

    Database(Connection connection, Failures failures, @Nullable ReadCopy copy) {
        this.connection = connection;
        this.failures = failures;
        this.copy = copy;
    }

    Failures failures() {
        return failures;
    }

    <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (IllegalArgumentException senseless) {
            // What was written made a value, so that this is not what was written.
            throw failures.damaged(senseless);
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    void update(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    /** Inserts a row; gives the number it got. */
    long insert(String sql, @Nullable Object... arguments) {
        update(sql, arguments);
        return query("SELECT last_insert_rowid()", row -> row.getLong(1)).get(0);
    }

    /** All of the work is committed, durably, or none of it; where there is a transaction already, at its end. */
    <T> T inTransaction(Supplier<T> work) {
        if (inTransaction) {
            return work.get();
        }
        begin();
        try {
            T result = work.get();
            commit();
            return result;
        } catch (RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /** Begins a transaction that ends with {@link #commit} or {@link #rollBack}. */
    void begin() {
        // Statements, not the driver's own idea of a transaction, which is lost where SQLite rolls back by itself.
        execute("BEGIN IMMEDIATE");
        inTransaction = true;
    }

    void commit() {
        execute("COMMIT");
        inTransaction = false;
    }

    // After some failures SQLite has rolled back already, and has nothing left to roll back.
    void rollBack(RuntimeException failure) {
        inTransaction = false;
        try {
            execute("ROLLBACK");
        } catch (ArchiveException second) {
            failure.addSuppressed(second);
        }
    }

    /** Writes the database as it stands now into a file of its own, whatever others do meanwhile. */
    void copyTo(Path file) {
        // A connection that only looks writes nothing anywhere, not even into a new file.
        int queryOnly = query("PRAGMA query_only", row -> row.getInt(1)).get(0);
        execute("PRAGMA query_only = OFF");
        update("VACUUM INTO ?", file.toString());
        execute("PRAGMA query_only = " + queryOnly);
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            connection.close();
            if (copy != null) {
                copy.close();
            }
        } catch (SQLException failure) {
            throw failures.of(failure);
        } catch (IOException failure) {
            throw failures.of(failure);
        }
    }
}
