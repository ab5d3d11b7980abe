package io.github.nianbao.desk;

import io.github.nianbao.check.Checks;
import io.github.nianbao.check.Finding;
import io.github.nianbao.digitise.Brief;
import io.github.nianbao.digitise.DigitisedReport;
import io.github.nianbao.fix.ReportKey;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an import has read, in brief: in the end each report is told in a line without being unpacked once more. */
final class Arrivals {
    private final Map<ReportKey, Brief> briefs = new HashMap<>();

    /** The reports of a source, as they were just read. */
    void add(String sha256, List<DigitisedReport> reports) {
        int ordinal = 1;
        for (DigitisedReport report : reports) {
            briefs.put(new ReportKey(sha256, ordinal), report.brief().packed());
            ordinal++;
        }
    }

    /** What {@link Dossier#line} says of a report. */
    ReportLine line(Shelf shelf, Filed filed) {
        Brief brief = undecided(shelf, filed);
        if (brief == null) {
            return shelf.dossier(filed).line();
        }
        Report outline = brief.outline();
        List<Finding> failing =
                shelf.form(filed.form()).map(form -> overYears(shelf, filed, form, outline)).orElse(List.of()).stream()
                        .filter(finding -> finding.status() == Finding.Status.FAIL)
                        .toList();
        return new ReportLine(
                filed,
                brief.cells(),
                brief.formCells(),
                brief.gaps(),
                brief.failing() + failing.size(),
                (int) failing.stream().filter(Finding::attested).count(),
                ReportLine.notes(filed, outline.notes(), shelf.counting(filed)));
    }

    private List<Finding> overYears(Shelf shelf, Filed filed, Form form, Report outline) {
        Optional<Filed> before = shelf.yearBefore(filed);
        return Checks.overYears(
                form,
                outline,
                before.flatMap(earlier -> shelf.form(earlier.form())).orElse(null),
                before.map(earlier -> outline(shelf, earlier)).orElse(null));
    }

    private Report outline(Shelf shelf, Filed filed) {
        Brief brief = undecided(shelf, filed);
        return brief == null ? shelf.corrected(filed).report() : brief.outline();
    }

    /** A report of this import of which still holds what was read, for nobody has decided anything about it. */
    private @Nullable Brief undecided(Shelf shelf, Filed filed) {
        Brief brief = briefs.get(filed.key());
        return brief != null && shelf.decided().about(filed.key()).isEmpty() ? brief.packed() : null;
    }
}
