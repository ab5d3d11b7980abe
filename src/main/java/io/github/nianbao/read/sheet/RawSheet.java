package io.github.nianbao.read.sheet;

import java.util.List;
import java.util.Set;

/**
 * A sheet as the file has it; rows and columns count from 0.
 *
 * @param name the name on its tab
 * @param cells by row, then column; those with neither text nor border are left out
 * @param merged ranges of which only the first cell shows
 * @param hiddenRows rows that are not printed
 * @param hiddenColumns columns that are not printed
 * @param beside what lies over the cells
 */
record RawSheet(
        String name,
        List<RawCell> cells,
        List<Area> merged,
        Set<Integer> hiddenRows,
        List<Area> hiddenColumns,
        List<Beside> beside) {
    RawSheet {
        cells = List.copyOf(cells);
        merged = List.copyOf(merged);
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = List.copyOf(hiddenColumns);
        beside = List.copyOf(beside);
    }

    /**
     * @param text as the sheet shows it
     * @param bordered whether a line is drawn around it or at some of its sides
     */
    record RawCell(int row, int column, String text, boolean bordered) {}

    /** A range of cells, its corners included. */
    record Area(int top, int left, int bottom, int right) {
        static Area ofColumns(int first, int last) {
            return new Area(0, first, Integer.MAX_VALUE, last);
        }

        boolean covers(int row, int column) {
            return top <= row && row <= bottom && left <= column && column <= right;
        }
    }

    /** A text box, or a picture large enough to hide a table, which has no text. */
    record Beside(String text) {
        static final Beside LARGE_PICTURE = new Beside("");
    }
}
