package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.sheet.RawSheet.Area;

/**
 * The name of a cell, such as {@code AB12}.
 *
 * @param row from 0
 * @param column from 0
 */
record CellName(int row, int column) {
    /** Excel's last row and column. */
    private static final int ROWS = 1_048_576;

    private static final int COLUMNS = 16_384;
    private static final int LETTERS = 26;
    private static final CellName NONE = new CellName(-1, -1);

    /** A name that is none has a row and column below 0. */
    static CellName of(String name) {
        int column = 0;
        int row = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' && row == 0) {
                column = column * LETTERS + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && column > 0) {
                row = row * 10 + c - '0';
            } else if (c != '$') {
                return NONE;
            }
            if (column > COLUMNS || row > ROWS) {
                return NONE;
            }
        }
        return row > 0 && column > 0 ? new CellName(row - 1, column - 1) : NONE;
    }

    /** As the sheet shows it. */
    String text() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row + 1).toString();
    }

    boolean isValid() {
        return row >= 0;
    }

    /** @param xml where the name stands */
    static CellName of(XmlCursor xml, String name) throws RefusedException {
        CellName cell = of(name);
        if (!cell.isValid()) {
            throw xml.damaged("a cell's name that is none: " + name);
        }
        return cell;
    }

    /**
     * A range of cells by the names of its corners.
     *
     * @param xml where it stands
     */
    static Area area(XmlCursor xml, String range) throws RefusedException {
        String[] corners = range.split(":", -1);
        CellName first = of(xml, corners[0]);
        CellName last = of(xml, corners[corners.length - 1]);
        if (last.row() < first.row() || last.column() < first.column()) {
            throw xml.damaged("a range that ends before it begins");
        }
        return new Area(first.row(), first.column(), last.row(), last.column());
    }
}
