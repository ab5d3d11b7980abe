package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;

/**
 * A cell of a table that may go on over pages; rows from 0, the end exclusive.
 *
 * @param left its left edge, in points as on the table's first page
 * @param right its right edge
 * @param full whether the last line of its text fills its width, as a line does that goes on in the next one
 * @param page where its text stands, from 1
 * @param box where it stands on that page as it is shown
 */
record PartCell(
        int top,
        int bottom,
        double left,
        double right,
        String text,
        boolean full,
        int page,
        Box box,
        boolean openTop,
        boolean openBottom) {

    boolean blank() {
        return text.isBlank();
    }

    PartCell moved(int rows, double across) {
        return new PartCell(
                top + rows, bottom + rows, left + across, right + across, text, full, page, box, openTop, openBottom);
    }

    /** This cell and what the next page holds of it. */
    PartCell followedBy(PartCell rest) {
        PartCell place = blank() && !rest.blank() ? rest : this;
        String joined = blank() ? rest.text : rest.blank() ? text : text + "\n" + rest.text;
        return new PartCell(
                top, rest.bottom, left, right, joined, rest.full, place.page, place.box, openTop, rest.openBottom);
    }
}
