package io.github.nianbao.shell.screen;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Gap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A gap in the form's own words. */
public final class GapSentence {
    /** More cells than this are told by their rows. */
    private static final int FEW_CELLS = 3;

    private final Messages say;
    private final Sentences sentences;
    private final Labels labels;

    public GapSentence(Messages say, Labels labels) {
        this.say = say;
        this.sentences = new Sentences(say);
        this.labels = labels;
    }

    public String of(Gap gap) {
        String printed = gap.printed() == null ? "" : gap.printed();
        String place = sentences.place(gap.place());
        return say.text(
                key(gap), what(gap), place.isEmpty() ? "" : say.text("finding.place", place), Plain.line(printed));
    }

    private static String key(Gap gap) {
        boolean picture = gap.kind() == Gap.Kind.NO_TABLE && gap.place() != null;
        return "gap." + gap.kind() + (picture ? ".picture" : "");
    }

    private String what(Gap gap) {
        List<CellId> cells = gap.cells();
        if (cells.isEmpty()) {
            return table(gap);
        }
        if (cells.size() <= FEW_CELLS) {
            return sentences.cells(cells.stream().map(labels::of).toList());
        }
        Set<String> rows = new LinkedHashSet<>();
        cells.forEach(cell -> rows.add(labels.row(cell)));
        return say.text("gap.rows", sentences.cells(List.copyOf(rows)), cells.size());
    }

    /** Where no form tells a table's title, the head that announces it does. */
    private String table(Gap gap) {
        String table = gap.table();
        if (table == null) {
            return say.text("value.unknown");
        }
        String title = labels.table(table);
        return title.equals(table) && gap.printed() != null ? Plain.line(gap.printed()) : title;
    }
}
