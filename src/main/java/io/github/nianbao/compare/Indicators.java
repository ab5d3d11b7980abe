package io.github.nianbao.compare;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.report.Indicator.Summand;
import io.github.nianbao.report.Indicator.Way;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the indicators of the crosswalk come to in a report. */
public final class Indicators {
    /** The column of the requests table that counts where nobody asks for a kind of applicant. */
    public static final String TOTAL = "total";

    private static final IndicatorFigure NOTHING =
            new IndicatorFigure(null, Grade.NOT_COMPARABLE, null, Set.of(), List.of());

    private final ComparedReport side;
    private final Figures figures;

    public Indicators(ComparedReport side) {
        this.side = side;
        this.figures = new Figures(side);
    }

    /** @param column of the requests table; {@link #TOTAL} or a kind of applicant */
    public IndicatorFigure of(Indicator indicator, String column) {
        String form = side.report().form();
        if (form == null) {
            return ofProse(indicator, column);
        }
        Way way = indicator.ways().get(form);
        if (way == null) {
            return NOTHING;
        }
        List<CellId> cells = cells(way, column);
        if (cells.isEmpty()) {
            return new IndicatorFigure(null, way.grade(), way.note(), Set.of(), List.of());
        }
        return sum(way, cells);
    }

    private List<CellId> cells(Way way, String column) {
        List<CellId> first = ids(way.cells(), column);
        List<CellId> otherwise = ids(way.otherwise(), column);
        return !otherwise.isEmpty() && !isPrinted(first) && isPrinted(otherwise) ? otherwise : first;
    }

    private static List<CellId> ids(List<Summand> summands, String column) {
        boolean known = column.equals(TOTAL) || summands.stream().allMatch(Summand::byApplicant);
        return known ? summands.stream().map(one -> one.of(column)).toList() : List.of();
    }

    private boolean isPrinted(List<CellId> cells) {
        return cells.stream().anyMatch(cell -> figures.figure(cell).value().kind() != Value.Kind.MISSING);
    }

    /** A sum of which a part cannot be read is not known; a blank counts as 0 beside a number, and is marked. */
    private IndicatorFigure sum(Way way, List<CellId> cells) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        BigDecimal sum = null;
        boolean known = true;
        for (CellId cell : cells) {
            ComparedFigure figure = figures.figure(cell);
            marks.addAll(figure.marks());
            BigDecimal number = figure.value().number();
            if (number != null) {
                sum = sum == null ? number : sum.add(number);
            } else if (figure.value().isBlank()) {
                marks.add(Mark.BLANK);
            } else {
                known = false;
            }
        }
        if (!known) {
            marks.add(Mark.NOT_READ);
            marks.remove(Mark.BLANK);
        }
        return new IndicatorFigure(known ? sum : null, way.grade(), way.note(), marks, cells);
    }

    /** A report on no form may state the indicator in a sentence. */
    private IndicatorFigure ofProse(Indicator indicator, String column) {
        if (!column.equals(TOTAL)) {
            return NOTHING;
        }
        Set<CellId> cells = indicator.ways().values().stream()
                .map(Way::cells)
                .filter(summands -> summands.size() == 1)
                .map(summands -> summands.get(0).cell())
                .collect(Collectors.toSet());
        Set<BigDecimal> stated = side.report().facts().stream()
                .filter(fact -> isStatement(fact, cells))
                .map(fact -> fact.value().stripTrailingZeros())
                .collect(Collectors.toSet());
        // Two sentences that differ settle nothing.
        BigDecimal value = stated.size() == 1 ? stated.iterator().next() : null;
        return value == null
                ? NOTHING
                : new IndicatorFigure(value, Grade.COMPARABLE, null, EnumSet.of(Mark.FROM_PROSE), List.of());
    }

    private static boolean isStatement(Fact fact, Set<CellId> cells) {
        @Nullable CellId cell = fact.cell();
        return cell != null
                && cells.contains(cell)
                && fact.kind() == Fact.Kind.COUNT
                && fact.qualifier() == Fact.Qualifier.EXACT
                && fact.period() == Fact.Period.THIS_YEAR
                && fact.scope() == Fact.Scope.AGENCY;
    }
}
