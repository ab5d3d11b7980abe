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
                "gap." + gap.kind(),
                what(gap),
                place.isEmpty() ? "" : say.text("finding.place", place),
                Plain.line(printed));
    }

    private String what(Gap gap) {
        List<CellId> cells = gap.cells();
        if (cells.isEmpty()) {
            String table = gap.table();
            return table == null ? say.text("value.unknown") : labels.table(table);
        }
        if (cells.size() <= FEW_CELLS) {
            return sentences.cells(cells.stream().map(labels::of).toList());
        }
        Set<String> rows = new LinkedHashSet<>();
        cells.forEach(cell -> rows.add(labels.row(cell)));
        return say.text("gap.rows", sentences.cells(List.copyOf(rows)), cells.size());
    }
}
