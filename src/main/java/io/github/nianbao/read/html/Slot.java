package io.github.nianbao.read.html;

/**
 * A cell at its place in a table's raster.
 *
 * @param row from 0, like {@code column}
 */
record Slot(int row, int column, int rowSpan, int columnSpan, CellContent content) {
    int endRow() {
        return row + rowSpan;
    }

    int endColumn() {
        return column + columnSpan;
    }

    Slot below(int rows) {
        return new Slot(row + rows, column, rowSpan, columnSpan, content);
    }
}
