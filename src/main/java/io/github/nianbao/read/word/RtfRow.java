package io.github.nianbao.read.word;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.word.RowProperties.CellProperties;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;
import java.util.ArrayList;
import java.util.List;

/**
 * The description of a table's row ({@code \trowd} and what follows). It holds for every row to come until the next
 * one; programs write it before the row's cells, behind them, or twice.
 */
final class RtfRow {
    private final List<CellProperties> cells = new ArrayList<>();
    private int left;
    private int height;
    private boolean across;
    private Vertical vertical = Vertical.NONE;

    void start() {
        cells.clear();
        left = 0;
        height = 0;
        across = false;
        vertical = Vertical.NONE;
    }

    /** @param edge of the row's first cell, in twips */
    void left(int edge) {
        left = edge;
    }

    /** @param twips positive at least, negative exactly */
    void height(int twips) {
        height = twips;
    }

    /** The next cell is merged into the one to its left. */
    void across() {
        across = true;
    }

    void vertical(Vertical merged) {
        vertical = merged;
    }

    /** Ends the description of a cell. */
    void cell(int right) {
        Limits.current().hold(Limit.COLUMNS, cells.size() + 1L);
        int from = cells.isEmpty() ? left : cells.get(cells.size() - 1).right();
        cells.add(new CellProperties(from, right, across, vertical));
        across = false;
        vertical = Vertical.NONE;
    }

    RowProperties properties() {
        return cells.isEmpty() ? RowProperties.UNKNOWN : new RowProperties(cells, height);
    }
}
