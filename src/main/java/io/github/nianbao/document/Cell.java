package io.github.nianbao.document;

/**
 * A cell of a table.
 *
 * @param row the row of its upper left corner, from 1
 * @param column the column of its upper left corner, from 1
 * @param rowSpan how many rows it covers, at least 1
 * @param columnSpan how many columns it covers, at least 1
 * @param text as printed, lines of one cell parted by {@code \n}, blanks kept
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {
    public Cell {
        if (row < 1 || column < 1 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("rows, columns and spans count from 1");
        }
    }

    /** The last row that the cell covers. */
    public int lastRow() {
        return row + rowSpan - 1;
    }

    /** The last column that the cell covers. */
    public int lastColumn() {
        return column + columnSpan - 1;
    }

    public boolean covers(int otherRow, int otherColumn) {
        return row <= otherRow && otherRow <= lastRow() && column <= otherColumn && otherColumn <= lastColumn();
    }
}
