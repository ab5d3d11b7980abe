package io.github.nianbao.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    Database(Connection connection, Failures failures) {
        this.connection = connection;
        this.failures = failures;
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

    /** All of the work is committed, durably, or none of it. */
    <T> T inTransaction(Supplier<T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                T result = work.get();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                rollBack(failure);
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    // SQLite rolls back by itself after some failures, and then has nothing left to roll back.
    private void rollBack(Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException second) {
            failure.addSuppressed(second);
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
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }
}
