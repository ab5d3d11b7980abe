package io.github.nianbao.desk;

import io.github.nianbao.check.Finding;
import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.util.List;

/**
 * What one file says: its document, and the reports in it.
 *
 * @param reports in reading order, at least one
 */
public record Digitised(Document document, List<Checked> reports) {

    /** @param findings of the rules that need no other year */
    public record Checked(Report report, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    public Digitised {
        reports = List.copyOf(reports);
    }
}
