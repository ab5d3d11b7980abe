package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import io.github.nianbao.map.Heads.Leaf;
import io.github.nianbao.map.RowMatch.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of a row stands in which column of the form. Two witnesses are heard: the heads above the figures, and
 * the number of figures counted from the right. A row is never shifted to make it fit: where the witnesses disagree,
 * or there are more or fewer figures than columns and no head says which is which, nothing is placed.
 */
final class RowPlacer {
    /**
     * @param columns the printed cell of each column of the form, by its index
     * @param unsure columns whose cell a person should look at
     * @param foreign figures that stand under heads that the form does not have
     */
    record Placed(Map<Integer, CellView> columns, List<Integer> unsure, List<Foreign> foreign) {}

    record Foreign(CellView cell, List<Leaf> heads) {}

    private final int columns;
    private final @Nullable Heads heads;
    private final boolean carried;

    /**
     * @param heads the heads above the row in its own table, if there are any
     * @param carried whether the same block has shown all its heads, in the form's order, earlier in the document
     */
    RowPlacer(int columns, @Nullable Heads heads, boolean carried) {
        this.columns = columns;
        this.heads = heads;
        this.carried = carried;
    }

    /** {@code null} if the row is a puzzle. */
    @Nullable
    Placed place(RowView row, List<CellView> values) {
        Map<Integer, CellView> counted = counted(values);
        boolean onGrid = heads != null && heads.grid() && isOnGrid(row);
        if (onGrid && !(counted != null && lacksItsCorner(values))) {
            return byHeads(row, values, counted);
        }
        if (counted == null || (heads != null && heads.contradicted())) {
            return null;
        }
        List<Integer> unsure = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            boolean told = heads == null ? carried : heads.isSure(column) && heads.names(columns, Certainty.UNSURE);
            if (onGrid || !told || values.size() > columns) {
                unsure.add(column);
            }
        }
        return new Placed(counted, unsure, List.of());
    }

    /** Heads that name all columns in order, and begin above the labels: the cell over the labels was left out. */
    private boolean lacksItsCorner(List<CellView> values) {
        if (heads == null || heads.leaves().size() != columns || values.size() != columns) {
            return false;
        }
        for (int column = 0; column < columns; column++) {
            if (heads.leaves().get(column).column() != column) {
                return false;
            }
        }
        return heads.leaves().get(columns - 1).last()
                < values.get(columns - 1).cell().column();
    }

    /** With spans every row is on the grid; without them, only a row of as many cells as the heads have. */
    private boolean isOnGrid(RowView row) {
        return row.source().spans() == Table.Spans.KEPT
                || (heads != null && row.cells().size() == heads.width());
    }

    private @Nullable Placed byHeads(RowView row, List<CellView> values, @Nullable Map<Integer, CellView> counted) {
        Map<Integer, CellView> placed = new LinkedHashMap<>();
        List<Integer> unsure = new ArrayList<>();
        List<Foreign> foreign = new ArrayList<>();
        List<CellView> strange = new ArrayList<>();
        List<CellView> homeless = new ArrayList<>();
        for (CellView value : values) {
            List<Leaf> over = over(row, value);
            List<Leaf> known = over.stream().filter(Leaf::isKnown).toList();
            if (known.size() == 1
                    || (!known.isEmpty() && !value.isNumber() && value.number().isReadable())) {
                for (Leaf leaf : known) {
                    if (placed.put(leaf.column(), value) != null) {
                        return null;
                    }
                    if (leaf.certainty() == Certainty.UNSURE) {
                        unsure.add(leaf.column());
                    }
                }
            } else if (known.isEmpty() && over.stream().anyMatch(Leaf::labelled)) {
                foreign.add(new Foreign(value, over));
                if (over.stream().noneMatch(Leaf::other)) {
                    strange.add(value);
                }
            } else if (!value.isBlank()) {
                homeless.add(value);
            }
        }
        if (isOffTheGrid(row, values) || isHeadOfAnother(row, strange)) {
            unsure.addAll(placed.keySet());
        }
        if (counted != null
                && heads != null
                && heads.leaves().stream().noneMatch(Leaf::other)
                && agree(placed, counted)) {
            return withLostHeads(placed, unsure, counted);
        }
        boolean headsTellAll = homeless.isEmpty() && (counted == null || placed.size() == columns);
        return headsTellAll ? new Placed(placed, unsure, foreign) : null;
    }

    /** Without spans a number under a head that the block does not have may mean that the head is another block's. */
    private static boolean isHeadOfAnother(RowView row, List<CellView> foreign) {
        return row.source().spans() == Table.Spans.LOST && foreign.stream().anyMatch(CellView::isNumber);
    }

    /**
     * Whether a row ends before the heads do or goes on behind them: a cell too many or too few may have moved all the
     * others.
     */
    private boolean isOffTheGrid(RowView row, List<CellView> values) {
        if (heads == null || values.isEmpty() || row.source().spans() != Table.Spans.KEPT) {
            return false;
        }
        return values.get(values.size() - 1).cell().lastColumn() != heads.lastColumn();
    }

    /** Columns whose head is lost take the cell that the count gives them, and a person should look. */
    private Placed withLostHeads(Map<Integer, CellView> placed, List<Integer> unsure, Map<Integer, CellView> counted) {
        Map<Integer, CellView> all = new LinkedHashMap<>(placed);
        counted.forEach((column, value) -> {
            if (all.putIfAbsent(column, value) == null) {
                unsure.add(column);
            }
        });
        return new Placed(all, unsure, List.of());
    }

    private static boolean agree(Map<Integer, CellView> placed, Map<Integer, CellView> counted) {
        return placed.entrySet().stream().allMatch(entry -> entry.getValue().equals(counted.get(entry.getKey())));
    }

    private List<Leaf> over(RowView row, CellView value) {
        if (heads == null) {
            return List.of();
        }
        if (row.source().spans() == Table.Spans.KEPT) {
            return heads.leaves().stream()
                    .filter(leaf -> value.overlaps(leaf.first(), leaf.last()))
                    .toList();
        }
        int place = row.cells().indexOf(value);
        return heads.leaves().stream().filter(leaf -> leaf.first() == place).toList();
    }

    /**
     * The figures counted off, if there are as many as columns, or if leaving out empty cells at the ends makes it so
     * in one way only.
     */
    private @Nullable Map<Integer, CellView> counted(List<CellView> values) {
        int spare = values.size() - columns;
        if (spare < 0) {
            return null;
        }
        int start = spare;
        int first = firstPrinted(values);
        if (first < values.size()) {
            int last = lastPrinted(values);
            int earliest = Math.max(0, last - columns + 1);
            if (earliest != Math.min(spare, first)) {
                // They fit in nowhere, or in more than one place.
                return null;
            }
            start = earliest;
        }
        Map<Integer, CellView> counted = new LinkedHashMap<>();
        for (int column = 0; column < columns; column++) {
            counted.put(column, values.get(start + column));
        }
        return counted;
    }

    private static int firstPrinted(List<CellView> values) {
        int at = 0;
        while (at < values.size() && values.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static int lastPrinted(List<CellView> values) {
        int at = values.size() - 1;
        while (at >= 0 && values.get(at).isBlank()) {
            at--;
        }
        return at;
    }
}
