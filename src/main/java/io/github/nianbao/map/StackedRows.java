package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import io.github.nianbao.text.PrintedLabel;
import io.github.nianbao.text.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of a table printed as lines of one row: all labels in one cell, and the figures of each column in one cell, line by
 * line. They are rows again where every line of the labels is a row of the form, and each cell has as many lines.
 */
final class StackedRows {
    /** Two lines may be a wrapped label beside wrapped figures. */
    private static final int FEWEST_LINES = 3;
    /** From here on a line is a row of the form. */
    private static final double KNOWN = 0.85;

    private StackedRows() {}

    /** The table with each such row taken apart; the table itself if it has none. */
    static Table apart(Table table, List<TableIndex> forms) {
        Set<Integer> broken = new TreeSet<>();
        table.cells().stream()
                .filter(cell -> cell.text().chars().filter(c -> c == '\n').count() >= FEWEST_LINES - 1)
                .forEach(cell -> broken.add(cell.row()));
        List<Cell> cells = new ArrayList<>(table.cells());
        int added = 0;
        for (int row : broken) {
            int lines = lines(table, row, forms);
            if (lines > 0) {
                cells = apart(cells, row + added, lines);
                added += lines - 1;
            }
        }
        return added == 0
                ? table
                : new Table(table.rows() + added, table.columns(), table.spans(), cells, table.place());
    }

    /** How many rows of the form a printed row holds; 0 if it is but one. */
    private static int lines(Table table, int row, List<TableIndex> forms) {
        List<Cell> printed = table.cells().stream()
                .filter(cell -> cell.covers(row, cell.column()))
                .toList();
        int lines = 0;
        int figures = 0;
        for (Cell cell : printed) {
            String[] here = cell.text().split("\n", -1);
            boolean own = cell.row() == row && cell.rowSpan() == 1;
            if (!own || lines > 0 && here.length != lines) {
                return 0;
            }
            lines = here.length;
            figures += areFigures(here) ? 1 : 0;
        }
        boolean labelled = !printed.isEmpty()
                && forms.stream().anyMatch(form -> areRows(printed.get(0).text().split("\n", -1), form));
        return lines >= FEWEST_LINES && labelled && figures == printed.size() - 1 && figures > 0 ? lines : 0;
    }

    private static boolean areFigures(String[] lines) {
        for (String line : lines) {
            if (!PrintedNumber.read(line).isReadable()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areRows(String[] lines, TableIndex form) {
        for (String line : lines) {
            if (!form.rows().isLike(PrintedLabel.of(line), KNOWN)) {
                return false;
            }
        }
        return true;
    }

    private static List<Cell> apart(List<Cell> cells, int row, int lines) {
        List<Cell> apart = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.row() == row) {
                String[] texts = cell.text().split("\n", -1);
                for (int i = 0; i < lines; i++) {
                    apart.add(new Cell(row + i, cell.column(), 1, cell.columnSpan(), texts[i], cell.place()));
                }
            } else {
                int below = cell.row() > row ? lines - 1 : 0;
                apart.add(new Cell(
                        cell.row() + below,
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.place()));
            }
        }
        return apart;
    }
}
