package io.github.nianbao.export.sqlite;

import io.github.nianbao.export.ExportKind;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** {@code export sqlite}: one database file. */
public final class SqliteFile implements ExportKind {
    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public Shape shape() {
        return Shape.FILE;
    }

    @Override
    public ReportWriter begin(Path file, Plan plan) throws IOException {
        try {
            return new SqliteWriter(file, plan);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
