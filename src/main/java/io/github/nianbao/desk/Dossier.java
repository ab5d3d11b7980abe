package io.github.nianbao.desk;

import io.github.nianbao.check.Finding;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the archive knows of one report.
 *
 * @param form {@code null} where none was recognised
 * @param report decisions applied
 * @param applied the decisions that apply to this reading, oldest first
 * @param inapplicable those that do not, because the print they were made on reads otherwise now
 * @param counting the handle of the report that counts for the same agency and year; {@code null} where it is this one
 */
public record Dossier(
        Filed filed,
        @Nullable Form form,
        Report report,
        List<Finding> findings,
        List<JournalEntry> applied,
        List<JournalEntry> inapplicable,
        Origin origin,
        @Nullable String counting) {

    /** The code of a note; its argument is the handle of the report that counts. */
    public static final String SHARES_AGENCY_AND_YEAR = "shares_agency_and_year";

    /** The code of a note; its argument is the report's number. */
    public static final String WITHDRAWN = "withdrawn";

    /** The code of a note; its argument is the report's number. */
    public static final String AGENCY_UNKNOWN = "agency_unknown";

    /** The code of a note; its argument is the report's number. */
    public static final String YEAR_UNKNOWN = "year_unknown";

    /**
     * Where the reading comes from.
     *
     * @param kind what the file truly is
     * @param size in bytes
     * @param container the name of the file that it was in; {@code null} for one that stood on the disk
     * @param program the version that read it
     * @param mappings the fingerprint of the mapping files it was read by
     * @param readings how many readings the archive has
     */
    public record Origin(
            String sha256,
            String kind,
            long size,
            @Nullable String container,
            Instant readAt,
            String program,
            String mappings,
            int readings) {}

    public Dossier {
        findings = List.copyOf(findings);
        applied = List.copyOf(applied);
        inapplicable = List.copyOf(inapplicable);
    }

    /** Failing checks, attested ones included. */
    public List<Finding> failing() {
        return findings.stream()
                .filter(finding -> finding.status() == Finding.Status.FAIL)
                .toList();
    }

    /** How many cells of the form the document has, or a person keyed in. */
    public int cellsRead() {
        return (int) report.entries().values().stream()
                .filter(entry -> entry.printed().kind() != Value.Kind.MISSING || entry.origin() == Entry.Origin.KEYED)
                .count();
    }

    /** The checks that stand on a cell, in the form's order. */
    public List<Finding> findingsOn(CellId cell) {
        return findings.stream()
                .filter(finding -> finding.cells().contains(cell))
                .toList();
    }

    public ReportLine line() {
        List<Finding> failing = failing();
        int attested = (int) failing.stream().filter(Finding::attested).count();
        return new ReportLine(
                filed,
                cellsRead(),
                report.entries().size(),
                report.gaps().size(),
                failing.size(),
                attested,
                ReportLine.notes(filed, report.notes(), counting));
    }
}
