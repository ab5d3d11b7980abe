package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /**
     * A report in which no form was recognised, over a form that a person names.
     *
     * @param read what the document holds, its prose above all
     * @return every cell of the form missing; empty where there is no such form
     */
    public static Optional<Report> of(Mappings mappings, String form, Report read) {
        return over(mappings, form, new Document(FileKind.TEXT, 0, List.of()))
                .map(blank -> new Report(
                        form,
                        read.identity(),
                        blank.entries(),
                        gaps(blank, read),
                        read.sections(),
                        read.narrative(),
                        read.notes().stream()
                                .filter(note -> !note.code().equals(FormChooser.UNKNOWN))
                                .toList()));
    }

    /** What was said of a table stays, such as where its picture is; that there was none is no longer so. */
    private static List<Gap> gaps(Report blank, Report read) {
        List<Gap> gaps = new ArrayList<>(read.gaps());
        gaps.removeIf(gap -> gap.kind() == Gap.Kind.NO_TABLE);
        List<Gap> unsaid = blank.gaps().stream()
                .filter(gap -> read.gaps().stream().noneMatch(said -> Objects.equals(said.table(), gap.table())))
                .toList();
        gaps.addAll(unsaid);
        return gaps;
    }
}
