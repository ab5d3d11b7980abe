package io.github.nianbao.archive;

import io.github.nianbao.codec.Packed;
import io.github.nianbao.document.Document;
import io.github.nianbao.report.Report;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one version of the program read in a source.
 *
 * @param programVersion such as {@code 0.1.0}
 * @param mappings the fingerprint of the mapping files
 * @param at when it was read, UTC
 * @param form as the report says, by which it is listed without being unpacked
 * @param agency the same
 * @param year the same
 */
public record Reading(
        String programVersion,
        String mappings,
        Instant at,
        @Nullable String form,
        @Nullable String agency,
        @Nullable Integer year,
        Packed<Document> packedDocument,
        Packed<Report> packedReport) {
    public static Reading of(String programVersion, String mappings, Instant at, Document document, Report report) {
        return new Reading(
                programVersion,
                mappings,
                at,
                report.form(),
                report.identity().agency(),
                report.identity().year(),
                Packed.of(document),
                Packed.of(report));
    }

    public Document document() {
        return packedDocument.value();
    }

    public Report report() {
        return packedReport.value();
    }
}
