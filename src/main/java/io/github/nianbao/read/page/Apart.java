package io.github.nianbao.read.page;

import io.github.nianbao.document.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells kept from lying on one another. Where print overlaps, the places of texts give columns that nothing parts; what
 * stands there is one cell then, whose text shows that it is no figure, and a blank cell gives way.
 */
final class Apart {
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, BitSet> covered = new HashMap<>();

    private Apart() {}

    static List<Cell> of(List<Cell> cells) {
        Apart apart = new Apart();
        cells.stream().filter(cell -> !cell.text().isBlank()).forEach(apart::add);
        cells.stream()
                .filter(cell -> cell.text().isBlank() && apart.isFree(cell))
                .forEach(apart::add);
        return apart.cells;
    }

    private void add(Cell cell) {
        if (isFree(cell)) {
            cells.add(cell);
            for (int row = cell.row(); row <= cell.lastRow(); row++) {
                covered.computeIfAbsent(row, any -> new BitSet()).set(cell.column(), cell.lastColumn() + 1);
            }
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (overlap(cells.get(i), cell)) {
                cells.set(i, together(cells.get(i), cell));
                return;
            }
        }
    }

    private boolean isFree(Cell cell) {
        for (int row = cell.row(); row <= cell.lastRow(); row++) {
            BitSet columns = covered.get(row);
            int next = columns == null ? -1 : columns.nextSetBit(cell.column());
            if (next >= 0 && next <= cell.lastColumn()) {
                return false;
            }
        }
        return true;
    }

    private static boolean overlap(Cell one, Cell other) {
        return one.row() <= other.lastRow()
                && other.row() <= one.lastRow()
                && one.column() <= other.lastColumn()
                && other.column() <= one.lastColumn();
    }

    private static Cell together(Cell one, Cell other) {
        return new Cell(
                one.row(),
                one.column(),
                one.rowSpan(),
                one.columnSpan(),
                one.text() + "\n\n" + other.text(),
                one.place());
    }
}
