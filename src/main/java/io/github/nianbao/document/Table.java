package io.github.nianbao.document;

import java.util.Comparator;
import java.util.List;

/**
 * A table as the file has it. Cells do not overlap and are sorted by row, then column; a position that no cell covers
 * does not exist in the file.
 *
 * @param columns how many columns the widest row needs
 * @param spans whether the file says which cells are merged
 */
public record Table(int rows, int columns, Spans spans, List<Cell> cells, Place place) implements Block {
    /** Whether merged cells can be trusted to be told as such. */
    public enum Spans {
        /** Cells carry their true spans, so that columns line up from row to row. */
        KEPT,
        /**
         * Every span is written as 1: a cell that was merged over rows leaves empty cells below it, and one merged over
         * columns leaves nothing, so that head rows do not line up with the rows below (text dumps).
         */
        LOST
    }

    public Table {
        cells = cells.stream()
                .sorted(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column))
                .toList();
    }

    /** The cells that start in a row, from left to right. */
    public List<Cell> row(int row) {
        return cells.subList(before(row), before(row + 1));
    }

    /** How many cells start in the rows above one. */
    private int before(int row) {
        int low = 0;
        int high = cells.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (cells.get(middle).row() < row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
