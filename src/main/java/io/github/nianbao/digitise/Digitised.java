package io.github.nianbao.digitise;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.report.Report;
import java.util.List;

/**
 * What one file says: its document, and the reports in it, in reading order.
 *
 * @param packedReports at least one
 */
public record Digitised(FileKind kind, Packed<Document> packedDocument, List<Packed<Report>> packedReports) {
    public Digitised {
        packedReports = List.copyOf(packedReports);
    }

    public static Digitised of(Document document, List<Report> reports) {
        return new Digitised(
                document.kind(),
                Packed.of(document),
                reports.stream().map(Packed::of).toList());
    }

    public Document document() {
        return packedDocument.value();
    }

    public List<Report> reports() {
        return packedReports.stream().map(Packed::value).toList();
    }
}
