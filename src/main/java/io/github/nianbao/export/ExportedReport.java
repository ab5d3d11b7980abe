package io.github.nianbao.export;

import io.github.nianbao.check.Coverage;
import io.github.nianbao.check.Finding;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that an export says of one report.
 *
 * @param handle its unique name in the archive, {@code agency@year} or {@code agency@year#2}
 * @param report decisions applied
 * @param form {@code null} where none was recognised
 * @param counts of several reports of one agency and year, the one that counts
 * @param findings what the checks say of {@code report}
 * @param applied the decisions that apply, oldest first
 * @param inapplicable those that do not, because the print they were made on reads otherwise in this reading
 */
public record ExportedReport(
        String handle,
        ExportedSource source,
        Report report,
        @Nullable Form form,
        boolean counts,
        List<Finding> findings,
        List<JournalEntry> applied,
        List<JournalEntry> inapplicable) {
    /** UTC, always with milliseconds, as the journal keeps them. */
    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    public ExportedReport {
        findings = List.copyOf(findings);
        applied = List.copyOf(applied);
        inapplicable = List.copyOf(inapplicable);
    }

    /** How many failing checks nobody has attested. */
    public long openErrors() {
        return findings.stream().filter(Finding::isOpenError).count();
    }

    /** How many checks fail, attested ones included. */
    public long failing() {
        return findings.stream()
                .filter(finding -> finding.status() == Finding.Status.FAIL)
                .count();
    }

    /** How many cells of the form the document has. */
    public long cellsPrinted() {
        return report.entries().values().stream()
                .filter(entry -> entry.printed().kind() != Value.Kind.MISSING)
                .count();
    }

    public Coverage coverage() {
        return Coverage.of(report, findings);
    }

    /** The figures in the form's order, each with its place in the form; what the form does not know comes last. */
    public Map<Entry, Optional<FormCell>> inOrder() {
        Map<CellId, Entry> left = new LinkedHashMap<>(report.entries());
        Map<Entry, Optional<FormCell>> ordered = new LinkedHashMap<>();
        for (FormCell cell : form == null ? List.<FormCell>of() : form.cells()) {
            Entry entry = left.remove(cell.id());
            if (entry != null) {
                ordered.put(entry, Optional.of(cell));
            }
        }
        left.values().forEach(entry -> ordered.put(entry, Optional.empty()));
        return ordered;
    }

    /** Every standing decision about the report, by the journal's numbers. */
    public List<JournalEntry> decisions() {
        return Stream.concat(applied.stream(), inapplicable.stream())
                .sorted(Comparator.comparingLong(JournalEntry::number))
                .toList();
    }

    /** When a decision was made; the only times in an export. */
    public static String time(JournalEntry entry) {
        return MILLISECONDS.format(entry.at());
    }
}
