package io.github.nianbao.export.page;

/**
 * A label in a table.
 *
 * @param scope as HTML names it: {@code col}, {@code colgroup}, {@code row}, {@code rowgroup}
 */
record HeadCell(String text, int rows, int columns, String scope) {}
