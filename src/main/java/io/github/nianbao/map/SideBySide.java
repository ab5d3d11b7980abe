package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A long table that is printed in two or more strips beside each other, each under the same heads (统计指标 单位 统计数 twice). Heads
 * that repeat over figures of one row (结果维持 under three ways) are none: each strip begins with labels.
 */
final class SideBySide {
    /** A label and its figure. */
    private static final int NARROWEST = 2;

    private SideBySide() {}

    /** The strips from left to right; the table itself if it has but one. */
    static List<Table> parts(Table table) {
        if (table.columns() < 2 * NARROWEST) {
            return List.of(table);
        }
        for (int row = 1; row <= table.rows(); row++) {
            List<CellView> heads = views(table, row);
            int width = period(heads, table.columns());
            if (width > 0 && areLabelled(table, row, width)) {
                return cut(table, width);
            }
            if (heads.stream().anyMatch(CellView::isNumber)) {
                break;
            }
        }
        return List.of(table);
    }

    private static List<CellView> views(Table table, int row) {
        return table.row(row).stream().map(cell -> CellView.of(cell, null)).toList();
    }

    /** After how many columns all heads of a row repeat; 0 if they do not. */
    private static int period(List<CellView> heads, int columns) {
        boolean plain = heads.size() == columns
                && heads.stream()
                        .allMatch(head -> (head.isText() || head.kind() == CellView.Kind.UNIT)
                                && head.cell().columnSpan() == 1);
        if (!plain) {
            return 0;
        }
        return IntStream.rangeClosed(NARROWEST, columns / 2)
                .filter(width -> columns % width == 0 && repeats(heads, width))
                .findFirst()
                .orElse(0);
    }

    private static boolean repeats(List<CellView> heads, int width) {
        for (int i = 0; i < heads.size(); i++) {
            if (!heads.get(i).label().equals(heads.get(i % width).label())) {
                return false;
            }
        }
        long different = heads.subList(0, width).stream()
                .map(head -> head.label().text())
                .distinct()
                .count();
        return different == width;
    }

    /** Whether below the heads every strip has labels in its first column, and no cell reaches over its edge. */
    private static boolean areLabelled(Table table, int head, int width) {
        List<CellView> body = table.cells().stream()
                .filter(cell -> cell.row() > head)
                .map(cell -> CellView.of(cell, null))
                .toList();
        boolean within = body.stream().allMatch(cell -> isWithin(cell.cell(), width));
        for (int strip = 0; within && strip < table.columns() / width; strip++) {
            int first = strip * width + 1;
            int last = first + width - 1;
            BitSet labels = new BitSet();
            BitSet figures = new BitSet();
            body.stream()
                    .filter(cell -> cell.overlaps(first, last))
                    .forEach(cell -> (cell.isText() && cell.cell().column() == first ? labels : figures)
                            .set(cell.cell().row(), cell.isText() || cell.isFigure()));
            figures.andNot(labels);
            if (labels.isEmpty() || !figures.isEmpty()) {
                return false;
            }
        }
        return within;
    }

    private static boolean isWithin(Cell cell, int width) {
        return (cell.column() - 1) / width == (cell.lastColumn() - 1) / width;
    }

    /** What stands above the heads over several strips belongs to the first. */
    private static List<Table> cut(Table table, int width) {
        List<Table> parts = new ArrayList<>();
        for (int first = 1; first <= table.columns(); first += width) {
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : table.cells()) {
                if (first <= cell.column() && cell.column() < first + width) {
                    int column = cell.column() - first + 1;
                    int span = Math.min(cell.columnSpan(), width - column + 1);
                    cells.add(new Cell(cell.row(), column, cell.rowSpan(), span, cell.text(), cell.place()));
                }
            }
            parts.add(new Table(table.rows(), width, table.spans(), cells, table.place()));
        }
        return parts;
    }
}
