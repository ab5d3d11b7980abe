package io.github.nianbao.read.sheet;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;

/** Counts the cells of all sheets together, and the ranges merged of them, against what a file may hold. */
final class CellCount {
    private long cells;
    private long merged;

    void cell() {
        cells(1);
    }

    /** Positions of a table that no cell of the file stands for count, too. */
    void cells(long more) {
        cells += more;
        Limits.current().hold(Limit.CELLS, cells);
    }

    void merged() {
        merged++;
        Limits.current().hold(Limit.CELLS, merged);
    }
}
