package io.github.nianbao.desk;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Grade;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the indicators come to in the years of agencies. */
final class YearFigures {
    private static final IndicatorFigure NO_REPORT =
            new IndicatorFigure(null, Grade.NOT_COMPARABLE, null, Set.of(), List.of());

    private final Totals totals;
    private final Map<Long, Indicators> byColumn = new HashMap<>();

    YearFigures(Totals totals) {
        this.totals = totals;
    }

    /** Not known where a report is missing of one of several agencies that are to be added up. */
    IndicatorFigure of(Bodies.Stand stand, Indicator indicator, String column) {
        List<IndicatorFigure> figures = new ArrayList<>();
        for (Filed report : stand.reports()) {
            figures.add(of(report, indicator, column));
        }
        if (figures.isEmpty()) {
            return NO_REPORT;
        }
        return stand.isSum() ? sum(figures, !stand.absent().isEmpty()) : IndicatorFigure.together(figures);
    }

    private static IndicatorFigure sum(List<IndicatorFigure> figures, boolean isPartial) {
        IndicatorFigure together = IndicatorFigure.together(figures);
        Set<Mark> marks = EnumSet.of(Mark.SUMMED);
        marks.addAll(together.marks());
        if (isPartial) {
            marks.add(Mark.NOT_READ);
        }
        return new IndicatorFigure(
                isPartial ? null : together.value(), together.grade(), together.note(), marks, together.cells());
    }

    private IndicatorFigure of(Filed report, Indicator indicator, String column) {
        return column.equals(Indicators.TOTAL)
                ? totals.of(report, indicator)
                : byColumn.computeIfAbsent(report.number(), number -> totals.indicators(report))
                        .of(indicator, column);
    }
}
