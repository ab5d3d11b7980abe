package io.github.nianbao.digitise;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.report.Report;
import java.util.List;

/**
 * What one file says: its document, and the reports in it, in reading order.
 *
 * @param digitisedReports at least one
 */
public record Digitised(FileKind kind, Packed<Document> packedDocument, List<DigitisedReport> digitisedReports) {
    public Digitised {
        digitisedReports = List.copyOf(digitisedReports);
    }

    public static Digitised of(Document document, List<DigitisedReport> reports) {
        return new Digitised(document.kind(), Packed.of(document), reports);
    }

    public Document document() {
        return packedDocument.value();
    }

    public List<Report> reports() {
        return digitisedReports.stream().map(report -> report.packed().value()).toList();
    }
}
