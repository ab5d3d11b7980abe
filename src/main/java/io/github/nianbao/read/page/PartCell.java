package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/**
 * A cell of a table that may go on over pages; rows from 0, the end exclusive.
 *
 * @param left its left edge, in points as on the table's first page
 * @param right its right edge
 * @param room what the last line of its text leaves free of its width, in ems
 * @param page where its text stands, from 1
 * @param box where it stands on that page as it is shown
 */
record PartCell(
        int top,
        int bottom,
        double left,
        double right,
        String text,
        double room,
        int page,
        Box box,
        boolean openTop,
        boolean openBottom) {

    boolean blank() {
        return text.isBlank();
    }

    /** Whether a text would have had to begin a new line after this cell's. */
    boolean full(String next) {
        return Wrapping.full(room, next);
    }

    PartCell moved(int rows, double across) {
        return new PartCell(
                top + rows, bottom + rows, left + across, right + across, text, room, page, box, openTop, openBottom);
    }

    /** This cell and what the next page holds of it. */
    PartCell followedBy(PartCell rest) {
        PartCell place = blank() && !rest.blank() ? rest : this;
        String joined = blank() ? rest.text : rest.blank() ? text : text + "\n" + rest.text;
        return new PartCell(
                top, rest.bottom, left, right, joined, rest.room, place.page, place.box, openTop, rest.openBottom);
    }
}
