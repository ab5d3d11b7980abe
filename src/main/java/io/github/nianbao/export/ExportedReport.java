package io.github.nianbao.export;

import io.github.nianbao.check.Coverage;
import io.github.nianbao.check.Finding;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an export says of one report.
 *
 * @param handle its unique name in the archive, {@code agency@year} or {@code agency@year#2}; names the file and stands
 *     nowhere in it
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
    public ExportedReport {
        findings = List.copyOf(findings);
        applied = List.copyOf(applied);
        inapplicable = List.copyOf(inapplicable);
    }

    /** How many failing checks nobody has attested. */
    public long openErrors() {
        return findings.stream().filter(Finding::isOpenError).count();
    }

    Coverage coverage() {
        return Coverage.of(report, findings);
    }
}
