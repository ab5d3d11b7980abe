package io.github.nianbao.export.sqlite;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import io.github.nianbao.export.table.Column;
import io.github.nianbao.export.table.Table;
import io.github.nianbao.export.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Fills a database in one transaction. Pages of one size, rows in one order and no journal: the same reports give the same
 * bytes.
 */
final class SqliteWriter implements ReportWriter {
    private static final int PAGE_SIZE = 4096;
    /** In KiB; what the database may hold in memory, however large it grows. */
    private static final int CACHE = 32 * 1024;

    private final Plan plan;
    private final Connection connection;
    private final List<Filling> tables = new ArrayList<>();
    private final Metadata metadata;
    private long openReports;
    private long openErrors;

    private record Filling(Table<?> table, PreparedStatement insert) {}

    SqliteWriter(Path file, Plan plan) throws SQLException {
        this.plan = plan;
        this.connection = open(file);
        try {
            connection.setAutoCommit(false);
            for (Table<?> table : Tables.all()) {
                execute(Schema.table(table));
                Filling filling = new Filling(table, connection.prepareStatement(Schema.insert(table)));
                tables.add(filling);
                fill(filling, table.rows(plan));
            }
            this.metadata = new Metadata(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE_SIZE);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setCacheSize(-CACHE);
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    @Override
    public void add(ExportedReport report) throws IOException {
        try {
            for (Filling filling : tables) {
                fill(filling, filling.table().rows(report, plan));
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
        openReports += report.openErrors() > 0 ? 1 : 0;
        openErrors += report.openErrors();
    }

    private static void fill(Filling filling, Stream<List<@Nullable Object>> lines) throws SQLException {
        List<? extends Column<?>> columns = filling.table().columns();
        Iterator<List<@Nullable Object>> rows = lines.iterator();
        while (rows.hasNext()) {
            List<@Nullable Object> row = rows.next();
            for (int index = 0; index < row.size(); index++) {
                Binding.set(filling.insert(), index + 1, columns.get(index).type(), row.get(index));
            }
            filling.insert().executeUpdate();
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            for (Filling filling : tables) {
                filling.insert().close();
                Iterator<String> indexes = Schema.indexes(filling.table()).iterator();
                while (indexes.hasNext()) {
                    execute(indexes.next());
                }
            }
            List<View> views = View.all(plan.crosswalk());
            for (View view : views) {
                execute(view.definition());
            }
            metadata.write(views, plan.reports(), openReports, openErrors);
            connection.commit();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
