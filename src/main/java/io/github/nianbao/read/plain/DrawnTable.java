package io.github.nianbao.read.plain;

import java.util.List;

/** A way to draw a table in text by marks that nothing else uses. */
interface DrawnTable {
    /**
     * Reads the table that begins at a line.
     *
     * @param rows takes its rows; stays empty if none begins there
     * @return the index of the first line after it; {@code from} if none begins there
     */
    int read(List<Line> lines, int from, List<DumpRow> rows);
}
