package io.github.nianbao.map;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document to the reports it holds. Pure: the same document, file name and mappings give the same reports. */
public final class Mapper {
    /** Fewer figures in place may be chance: one row of a foreign table with a label that the form has, too. */
    private static final int FIGURES_OF_A_KNOWN_TABLE = 5;

    private final FormChooser forms;

    public Mapper(Mappings mappings) {
        this.forms =
                new FormChooser(mappings.mapped().stream().map(FormIndex::of).toList());
    }

    /**
     * @param fileName the file's name without folders, the last resort for agency and year
     * @return the reports in reading order; empty if the document shows nothing of a report on information disclosure
     */
    public List<Report> map(Document document, String fileName) {
        List<Report> reports = new ArrayList<>();
        for (Document part : ReportSplitter.split(document)) {
            report(part, fileName).ifPresent(reports::add);
        }
        return reports;
    }

    private Optional<Report> report(Document document, String fileName) {
        Outline outline = Outline.of(document);
        IdentityFinder.Found found = IdentityFinder.find(outline, fileName);
        Integer year = found.identity().year();
        Document usual = forms.usual(document);
        List<RowView> rows = OtherYears.told(RowViews.of(usual.tables(), year), usual, year);
        FormChooser.Chosen chosen = forms.choose(usual, rows, year);
        FormMapping mapping = chosen.mapping();
        boolean knownTable = mapping != null && mapping.placed() >= FIGURES_OF_A_KNOWN_TABLE;
        boolean filledIn = mapping != null && knownTable && isFilledIn(mapping);
        if (!ReportSigns.isReport(outline, knownTable, filledIn)) {
            return Optional.empty();
        }
        Sections sections = Sections.of(outline);
        List<Note> notes = new ArrayList<>(found.notes());
        notes.addAll(chosen.notes());
        Map<CellId, Entry> entries = mapping == null ? Map.of() : mapping.entries();
        notes.addAll(mapping == null ? List.of() : mapping.notes());
        List<Gap> gaps =
                new ArrayList<>(mapping == null ? forms.announced(document).gaps() : mapping.gaps());
        if (!chosen.ofTables()) {
            Board unknown = Leftovers.unknownTables(rows, forms::ignores);
            gaps.addAll(unknown.gaps());
            notes.addAll(unknown.notes());
        }
        if (mapping == null
                && gaps.isEmpty()
                && forms.wereInForce(found.identity().year())) {
            gaps.addAll(NoTable.gaps(document));
        }
        return Optional.of(new Report(
                mapping == null ? null : mapping.form().form().id(),
                found.identity(),
                entries,
                gaps,
                sections.heads(),
                sections.narrative(),
                notes));
    }

    private static boolean isFilledIn(FormMapping mapping) {
        return mapping.entries().values().stream()
                        .filter(entry -> entry.value().isNumber())
                        .count()
                >= FIGURES_OF_A_KNOWN_TABLE;
    }
}
