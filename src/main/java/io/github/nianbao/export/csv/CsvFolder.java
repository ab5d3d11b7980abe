package io.github.nianbao.export.csv;

import io.github.nianbao.export.ExportKind;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.ReportWriter;
import io.github.nianbao.export.table.Table;
import io.github.nianbao.export.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code export csv}: a Data Package, a folder of one file for each table and their description. */
public final class CsvFolder implements ExportKind {
    private static final String DESCRIPTION = "datapackage.json";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public ReportWriter begin(Path folder, Plan plan) throws IOException {
        return new Folder(folder, plan);
    }

    private static final class Folder implements ReportWriter {
        private final Path folder;
        private final Plan plan;
        private final List<CsvFile> files = new ArrayList<>();
        private long openReports;
        private long openErrors;

        Folder(Path folder, Plan plan) throws IOException {
            this.folder = folder;
            this.plan = plan;
            for (Table<?> table : Tables.all()) {
                CsvFile file = new CsvFile(folder, table, plan.byteOrderMark());
                files.add(file);
                write(file, table.rows(plan));
            }
        }

        @Override
        public void add(ExportedReport report) throws IOException {
            for (CsvFile file : files) {
                write(file, file.table().rows(report, plan));
            }
            openReports += report.openErrors() > 0 ? 1 : 0;
            openErrors += report.openErrors();
        }

        private static void write(CsvFile file, Stream<List<@Nullable Object>> lines) throws IOException {
            Iterator<List<@Nullable Object>> rows = lines.iterator();
            while (rows.hasNext()) {
                file.row(rows.next());
            }
        }

        @Override
        public void finish() throws IOException {
            close();
            Files.write(
                    folder.resolve(DESCRIPTION),
                    DataPackage.of(files, plan, new DataPackage.Open(openReports, openErrors)));
        }

        @Override
        public void close() throws IOException {
            for (CsvFile file : files) {
                file.close();
            }
        }
    }
}
