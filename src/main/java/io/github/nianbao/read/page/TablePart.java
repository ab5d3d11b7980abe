package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.List;

/**
 * What a page holds of a table, or several pages together.
 *
 * @param page where it begins, from 1
 * @param lastPage where it ends
 * @param box where it begins, on the page as it is shown
 */
record TablePart(
        int page, int lastPage, double left, double right, int rows, List<PartCell> cells, Box box, Columns columns) {
    /** Where the edges of its columns come from. */
    enum Columns {
        /** Rulings. */
        DRAWN,
        /** Its own texts. */
        FOUND,
        /** The part of the table on the page before. */
        CARRIED
    }

    /** Whether a part on the next page may have the same columns. */
    boolean mayGoOn(TablePart next) {
        return columns == Columns.DRAWN ? next.columns == Columns.DRAWN : next.columns == Columns.CARRIED;
    }

    TablePart {
        cells = List.copyOf(cells);
    }
}
