package io.github.nianbao.export.sqlite;

import io.github.nianbao.export.table.Column;
import io.github.nianbao.export.table.Table;
import io.github.nianbao.export.table.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in the database itself what is in it. */
final class Metadata {
    private final Connection connection;

    Metadata(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    CREATE TABLE metadata ( -- What every table, view and column holds.
                        name TEXT NOT NULL, -- 表或视图: the table or view
                        column_name TEXT, -- 列: empty for the table or view itself
                        title TEXT NOT NULL, -- 名称: in Chinese
                        description TEXT NOT NULL -- 说明: in English
                    )""");
            statement.executeUpdate("""
                    CREATE TABLE about ( -- What the whole export is.
                        name TEXT NOT NULL PRIMARY KEY, -- 项目: what is told
                        value NOT NULL -- 值: a number
                    ) WITHOUT ROWID""");
        }
    }

    void write(List<View> views, long reports, long openReports, long openErrors) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO metadata VALUES (?, ?, ?, ?)")) {
            for (Table<?> table : Tables.all()) {
                put(insert, table.name(), null, table.title(), table.description());
                for (Column<?> column : table.columns()) {
                    put(insert, table.name(), column.name(), column.title(), column.description());
                }
            }
            for (View view : views) {
                put(insert, view.name(), null, view.title(), view.description());
            }
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO about VALUES (?, ?)")) {
            put(insert, "format_version", Tables.FORMAT_VERSION);
            put(insert, "reports", reports);
            put(insert, "reports_with_open_errors", openReports);
            put(insert, "open_errors", openErrors);
        }
    }

    private static void put(
            PreparedStatement insert, String name, @Nullable String column, String title, String description)
            throws SQLException {
        insert.setString(1, name);
        insert.setString(2, column);
        insert.setString(3, title);
        insert.setString(4, description);
        insert.executeUpdate();
    }

    private static void put(PreparedStatement insert, String name, long value) throws SQLException {
        insert.setString(1, name);
        insert.setLong(2, value);
        insert.executeUpdate();
    }
}
