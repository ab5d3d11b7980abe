package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import java.util.List;
import java.util.Optional;

/** A report over a form of which nothing was read, for a person to key in. */
public final class BlankReport {
    private BlankReport() {}

    /**
     * @param form by its id
     * @param nothing a document without a word
     * @return every cell of the form missing; empty where there is no such form
     */
    public static Optional<Report> over(Mappings mappings, String form, Document nothing) {
        return mappings.mapped().stream()
                .filter(mapped -> mapped.form().id().equals(form))
                .map(mapped -> FormMapping.of(FormIndex.of(mapped), nothing, List.of()))
                .map(blank -> new Report(
                        form,
                        new Identity(null, null, List.of()),
                        blank.entries(),
                        blank.gaps(),
                        List.of(),
                        List.of(),
                        blank.notes()))
                .findFirst();
    }
}
