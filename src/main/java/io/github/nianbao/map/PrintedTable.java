package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed table as the lines of a mapping file, and back: cells between bars; {@code <} goes on with the cell to the
 * left, {@code ^} with the one above.
 */
final class PrintedTable {
    private static final String LEFT = "<";
    private static final String ABOVE = "^";

    private PrintedTable() {}

    static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= table.rows(); row++) {
            List<String> line = new ArrayList<>();
            for (int column = 1; column <= table.columns(); column++) {
                line.add(sign(table, row, column));
            }
            rows.add(table.spans() == Table.Spans.KEPT ? line : shortened(line, table.row(row)));
        }
        return rows;
    }

    /** Without spans a row ends with its last cell. */
    private static List<String> shortened(List<String> line, List<Cell> cells) {
        int last = cells.stream().mapToInt(Cell::column).max().orElse(1);
        return line.subList(0, last);
    }

    private static String sign(Table table, int row, int column) {
        for (Cell cell : table.cells()) {
            if (cell.covers(row, column)) {
                if (cell.column() < column) {
                    return LEFT;
                }
                return cell.row() < row ? ABOVE : plain(cell.text());
            }
        }
        return "";
    }

    /** In one line, without what parts cells. */
    private static String plain(String text) {
        return text.replaceAll("[\\r\\n]+", "").replace('|', '｜').strip();
    }

    static Table table(boolean spansKept, List<List<String>> rows) {
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            List<String> texts = rows.get(row - 1);
            columns = Math.max(columns, texts.size());
            for (int column = 1; column <= texts.size(); column++) {
                String text = texts.get(column - 1);
                if (!text.equals(LEFT) && !text.equals(ABOVE)) {
                    int wide = spansKept ? width(rows, row, column) : 1;
                    int high = spansKept ? height(rows, row, column) : 1;
                    cells.add(new Cell(row, column, high, wide, text, Place.ofCell(null, row, 1, row, column, null)));
                }
            }
        }
        Table.Spans spans = spansKept ? Table.Spans.KEPT : Table.Spans.LOST;
        return new Table(rows.size(), columns, spans, cells, Place.ofTable(null, 1, 1, null));
    }

    private static int width(List<List<String>> rows, int row, int column) {
        int width = 1;
        while (at(rows, row, column + width).equals(LEFT)) {
            width++;
        }
        return width;
    }

    private static int height(List<List<String>> rows, int row, int column) {
        int height = 1;
        while (at(rows, row + height, column).equals(ABOVE)) {
            height++;
        }
        return height;
    }

    private static String at(List<List<String>> rows, int row, int column) {
        return row > rows.size() || column > rows.get(row - 1).size()
                ? ""
                : rows.get(row - 1).get(column - 1);
    }
}
