package io.github.nianbao.map;

/** What a row of the document is, before it is known which row of the form it is. */
enum RowTag {
    EMPTY,
    /** A page number that stands between the rows. */
    PAGE_NUMBER,
    /** Of another year than the one reported on, for which the document prints the same rows. */
    ASIDE,
    /** A section's title inside the table. */
    TITLE,
    /** A full-width row that opens a block (第二十条第（一）项). */
    HEADING,
    /** Labels of columns. */
    HEAD,
    /** A row, a label of a group, a part of a wrapped label, or something foreign. */
    BODY
}
