package io.github.nianbao.export.book;

import io.github.nianbao.export.ExportKind;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import java.nio.file.Path;

/** {@code export xlsx}: one workbook. */
public final class BookFile implements ExportKind {
    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Shape shape() {
        return Shape.FILE;
    }

    @Override
    public ReportWriter begin(Path file, Plan plan) {
        return new BookWriter(file, plan);
    }
}
