package io.github.nianbao.compare;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
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
}
