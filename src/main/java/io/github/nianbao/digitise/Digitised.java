package io.github.nianbao.digitise;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.util.List;

/**
 * What one file says: its document, and the reports in it.
 *
 * @param reports in reading order, at least one
 */
public record Digitised(Document document, List<Report> reports) {
    public Digitised {
        reports = List.copyOf(reports);
    }
}
