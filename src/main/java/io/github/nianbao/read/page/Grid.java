package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table's cells on one page, tiling its bounding box. */
final class Grid {
    private final double[] columnEdges;
    private final double[] rowEdges;
    private final List<GridCell> cells;
    private final int[] owners;

    Grid(double[] columnEdges, double[] rowEdges, List<GridCell> cells) {
        this.columnEdges = columnEdges;
        this.rowEdges = rowEdges;
        this.cells = List.copyOf(cells);
        int columns = columnEdges.length - 1;
        owners = new int[(rowEdges.length - 1) * columns];
        for (int i = 0; i < this.cells.size(); i++) {
            GridCell cell = this.cells.get(i);
            for (int row = cell.top(); row < cell.bottom(); row++) {
                for (int column = cell.left(); column < cell.right(); column++) {
                    owners[row * columns + column] = i;
                }
            }
        }
    }

    List<GridCell> cells() {
        return cells;
    }

    int rows() {
        return rowEdges.length - 1;
    }

    Box box() {
        return new Box(columnEdges[0], rowEdges[0], columnEdges[columnEdges.length - 1], rowEdges[rowEdges.length - 1]);
    }

    @Nullable
    GridCell at(double x, double y) {
        int column = Clusters.band(columnEdges, x);
        int row = Clusters.band(rowEdges, y);
        return column < 0 || row < 0 ? null : cells.get(owners[row * (columnEdges.length - 1) + column]);
    }
}
