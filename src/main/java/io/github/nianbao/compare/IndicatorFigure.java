package io.github.nianbao.compare;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in one report.
 *
 * @param value exact; {@code null} where the report does not tell it
 * @param grade how far it can be compared with other years
 * @param note where the form differs, {@code null} where there is nothing to say
 * @param marks what a reader must know of the cells it follows from
 * @param cells the cells it follows from
 */
public record IndicatorFigure(
        @Nullable BigDecimal value, Grade grade, @Nullable Bilingual note, Set<Mark> marks, List<CellId> cells) {
    public IndicatorFigure {
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
        cells = List.copyOf(cells);
    }

    /** The sum of several: not known where one of them is not, no better than the worst, with the marks of all. */
    public static IndicatorFigure together(List<IndicatorFigure> figures) {
        if (figures.size() == 1) {
            return figures.get(0);
        }
        BigDecimal sum = BigDecimal.ZERO;
        Grade worst = Grade.SAME;
        Bilingual note = null;
        Set<Mark> marks = new TreeSet<>();
        List<CellId> cells = new ArrayList<>();
        for (IndicatorFigure figure : figures) {
            BigDecimal value = figure.value();
            sum = sum == null || value == null ? null : sum.add(value);
            worst = worst.compareTo(figure.grade()) < 0 ? figure.grade() : worst;
            note = note == null ? figure.note() : note;
            marks.addAll(figure.marks());
            cells.addAll(figure.cells());
        }
        return new IndicatorFigure(sum, worst, note, marks, cells);
    }
}
