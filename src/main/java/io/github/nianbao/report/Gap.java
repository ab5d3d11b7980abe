package io.github.nianbao.report;

import io.github.nianbao.document.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the program knows it did not get: a part of the form that the document lacks, or a part of the document
 * that found no home in the form. Nothing is dropped without one.
 *
 * @param cells the cells concerned, or those it might be (best first); may be empty
 * @param table the form's table that is concerned as a whole, such as {@code disputes}
 * @param place where the printed text stands
 * @param printed the printed text that found no home
 */
public record Gap(
        Kind kind,
        List<CellId> cells,
        @Nullable String table,
        @Nullable Place place,
        @Nullable String printed) {

    public enum Kind {
        /** The form has the whole table, the document does not. */
        TABLE_MISSING,
        /** The table stands there as a picture. */
        TABLE_IS_PICTURE,
        /** Text in which nothing parts the figures; {@code cells} are concerned, or the whole table if there are none. */
        RUN_TOGETHER,
        /** No table of any form was found, and nothing says which it should have; a picture, where {@code place} is one, may be it. */
        NO_TABLE,
        /** The form has a row or single cells that the document lacks. */
        CELL_MISSING,
        /** A table that is none of the form's. */
        UNKNOWN_TABLE,
        /** A row of a known table that is none of the form's. */
        UNKNOWN_ROW,
        /** A column of a known table that is none of the form's. */
        UNKNOWN_COLUMN,
        /** A figure whose place is not sure enough to enter it; {@code cells} are the candidates. */
        UNSURE_PLACE,
        /** Text in a figure's cell that is no number. */
        UNREADABLE,
        /** A figure of the prose whose characters do not tell which figure is seen; {@code printed} is its clause. */
        UNREADABLE_PROSE,
        /** A figure of a known table for which the form has no cell. */
        UNKNOWN_CELL
    }

    public Gap {
        cells = List.copyOf(cells);
    }
}
