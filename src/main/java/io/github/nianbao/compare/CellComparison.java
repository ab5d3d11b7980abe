package io.github.nianbao.compare;

import io.github.nianbao.report.CellId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two reports side by side, cell by cell.
 *
 * @param rows the cells that both reports have, in the order of the first
 * @param onlyFirst cells that only the first has, because the forms or the printed variants of one form differ
 * @param onlySecond cells that only the second has
 */
public record CellComparison(List<Row> rows, List<CellId> onlyFirst, List<CellId> onlySecond) {
    /** Per cent are given to one decimal; a half is rounded away from 0. */
    private static final int PERCENT_DECIMALS = 1;

    private static final RoundingMode PERCENT_ROUNDING = RoundingMode.HALF_UP;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param difference second minus first, exact; {@code null} unless both are numbers in the same unit
     * @param percent the difference in per cent of the first, rounded to one decimal; {@code null} where there is no
     *     difference to tell, and where the first is 0 or negative, of which a share means nothing
     */
    public record Row(
            CellId cell,
            ComparedFigure first,
            ComparedFigure second,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal percent) {}

    public CellComparison {
        rows = List.copyOf(rows);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    public static CellComparison of(ComparedReport first, ComparedReport second) {
        Figures firstFigures = new Figures(first);
        Figures secondFigures = new Figures(second);
        Set<CellId> common = new LinkedHashSet<>(firstFigures.cells());
        common.retainAll(secondFigures.cells());
        List<Row> rows = new ArrayList<>();
        for (CellId cell : common) {
            rows.add(row(cell, firstFigures.figure(cell), secondFigures.figure(cell)));
        }
        return new CellComparison(rows, without(firstFigures.cells(), common), without(secondFigures.cells(), common));
    }

    private static Row row(CellId cell, ComparedFigure first, ComparedFigure second) {
        BigDecimal from = first.value().number();
        BigDecimal to = second.value().number();
        if (from == null || to == null || !Objects.equals(first.unit(), second.unit())) {
            return new Row(cell, first, second, null, null);
        }
        BigDecimal difference = to.subtract(from);
        return new Row(cell, first, second, difference, percent(difference, from));
    }

    private static @Nullable BigDecimal percent(BigDecimal difference, BigDecimal base) {
        if (base.signum() <= 0) {
            return null;
        }
        return difference.multiply(HUNDRED).divide(base, PERCENT_DECIMALS, PERCENT_ROUNDING);
    }

    private static List<CellId> without(Set<CellId> cells, Set<CellId> common) {
        return cells.stream().filter(cell -> !common.contains(cell)).toList();
    }
}
