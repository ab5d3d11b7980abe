package io.github.nianbao.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code export json}: one file for each report. */
final class JsonFiles implements ExportKind {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public Shape shape() {
        return Shape.FILES;
    }

    @Override
    public ReportWriter begin(Path folder, Plan plan) {
        return new ReportWriter() {
            @Override
            public void add(ExportedReport report) throws IOException {
                Files.write(folder.resolve(FileNames.of(report.handle())), JsonExport.write(report));
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
        };
    }
}
