package io.github.nianbao.fix;

import io.github.nianbao.report.Report;
import java.util.List;

/**
 * A report with the standing decisions applied.
 *
 * @param report fixed values carry {@link io.github.nianbao.report.Entry.Origin#FIXED}, attested entries say so
 * @param applied the decisions that apply, in order
 * @param inapplicable decisions whose printed text differs in this reading, or whose cell is gone
 */
public record Corrected(Report report, List<JournalEntry> applied, List<JournalEntry> inapplicable) {
    public Corrected {
        applied = List.copyOf(applied);
        inapplicable = List.copyOf(inapplicable);
    }

    /** Applies the standing decisions about one report to a reading of it. */
    public static Corrected of(Report reading, ReportKey key, Journal journal) {
        throw new UnsupportedOperationException("not built yet");
    }
}
