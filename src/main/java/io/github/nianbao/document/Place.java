package io.github.nianbao.document;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file. Every number counts from 1 and is {@code null} where the file's format has no such
 * thing.
 *
 * @param page the page, in formats that have pages
 * @param line the line of a text file at which it starts
 * @param paragraph the paragraph or heading in reading order, tables not counted
 * @param table the table in reading order
 * @param row the row of the table
 * @param column the column of the table
 * @param box the bounding box on the page
 * @param sheet the sheet of a workbook, and the cell in it
 */
public record Place(
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable Integer paragraph,
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        @Nullable Box box,
        @Nullable SheetPlace sheet) {

    public static Place ofParagraph(@Nullable Integer page, @Nullable Integer line, int paragraph, @Nullable Box box) {
        return new Place(page, line, paragraph, null, null, null, box, null);
    }

    public static Place ofTable(@Nullable Integer page, @Nullable Integer line, int table, @Nullable Box box) {
        return new Place(page, line, null, table, null, null, box, null);
    }

    public static Place ofCell(
            @Nullable Integer page, @Nullable Integer line, int table, int row, int column, @Nullable Box box) {
        return new Place(page, line, null, table, row, column, box, null);
    }

    /** The same place, known to stand in a sheet of a workbook. */
    public Place in(SheetPlace found) {
        return new Place(page, line, paragraph, table, row, column, box, found);
    }
}
