package io.github.nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.map.Mappings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Exports invented reports in this process, with the shipped forms and crosswalk. */
public final class ExportTrial {
    private static final Mappings MAPPINGS = Mappings.load(null);

    private ExportTrial() {}

    public static Plan plan(List<ExportedReport> reports, boolean byteOrderMark) {
        List<Integer> years = reports.stream()
                .map(report -> report.report().identity().year())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new Plan(reports.size(), years, MAPPINGS.forms(), MAPPINGS.crosswalk(), byteOrderMark);
    }

    /** Open errors or not. */
    public static Path write(ExportKind kind, Path to, ExportedReport... reports) throws IOException {
        return write(kind, to, false, List.of(reports));
    }

    public static Path write(ExportKind kind, Path to, boolean byteOrderMark, List<ExportedReport> reports)
            throws IOException {
        Export.Options options = new Export.Options(false, true);
        try (Export export = Export.begin(kind, to, options, plan(reports, byteOrderMark))) {
            for (ExportedReport report : reports) {
                export.add(report);
            }
            assertThat(export.finish().kind()).isEqualTo(Outcome.Kind.DONE);
        }
        return to;
    }
}
