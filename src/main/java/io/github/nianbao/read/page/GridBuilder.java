package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * From a lattice to a grid: lines closer than {@link #SNAP} are one, the stretches between neighbouring lines make
 * elementary cells, and elementary cells with no line drawn between them are one merged cell.
 */
final class GridBuilder {
    /**
     * How far apart, in points, lines may lie and still be one: a double border, a border drawn as a box around each
     * cell. No row or column of text is as narrow.
     */
    static final double SNAP = 4;
    /** The part of an edge that must be drawn for it to part two cells: a broken border does, an underlined word does not. */
    private static final double MIN_DRAWN = 0.6;
    /** A frame around something is no table. */
    private static final int MIN_CELLS = 2;

    private final double[] xs;
    private final double[] ys;
    private final int columns;
    private final int rows;
    /** How much of each elementary cell's upper edge is drawn, in points; one row more than there are cells. */
    private final double[] drawnAbove;
    /** How much of each elementary cell's left edge is drawn, in points; one column more than there are cells. */
    private final double[] drawnLeft;

    private GridBuilder(double[] xs, double[] ys) {
        this.xs = xs;
        this.ys = ys;
        this.columns = xs.length - 1;
        this.rows = ys.length - 1;
        this.drawnAbove = new double[columns * (rows + 1)];
        this.drawnLeft = new double[(columns + 1) * rows];
    }

    static Optional<Grid> build(Lattice lattice) throws TooMuchException {
        Outline outline = Outline.of(lattice);
        double[] xs = edges(lattice.verticals(), outline.verticals());
        double[] ys = edges(lattice.horizontals(), outline.horizontals());
        if (xs.length < 2 || ys.length < 2) {
            return Optional.empty();
        }
        TooMuchException.hold(
                "cells", (long) xs.length * ys.length, Limits.current().of(Limit.CELLS));
        GridBuilder builder = new GridBuilder(xs, ys);
        builder.draw(lattice);
        List<GridCell> cells = builder.cells();
        return cells.size() < MIN_CELLS ? Optional.empty() : Optional.of(builder.withoutUnusedLines(cells));
    }

    private static double[] edges(List<Ruling> drawn, List<Ruling> supposed) {
        List<Ruling> all = new ArrayList<>(drawn);
        all.addAll(supposed);
        return Clusters.means(all.stream().mapToDouble(Ruling::at).toArray(), SNAP);
    }

    private void draw(Lattice lattice) {
        for (Ruling line : lattice.horizontals()) {
            int row = Clusters.nearest(ys, line.at());
            for (int column = 0; column < columns; column++) {
                drawnAbove[row * columns + column] += overlap(line, xs[column], xs[column + 1]);
            }
        }
        for (Ruling line : lattice.verticals()) {
            int column = Clusters.nearest(xs, line.at());
            for (int row = 0; row < rows; row++) {
                drawnLeft[row * (columns + 1) + column] += overlap(line, ys[row], ys[row + 1]);
            }
        }
    }

    private static double overlap(Ruling line, double from, double to) {
        return Math.max(0, Math.min(line.to(), to) - Math.max(line.from(), from));
    }

    private boolean lineAbove(int row, int column) {
        return row == 0
                || row == rows
                || drawnAbove[row * columns + column] >= MIN_DRAWN * (xs[column + 1] - xs[column]);
    }

    private boolean lineLeft(int row, int column) {
        return column == 0
                || column == columns
                || drawnLeft[row * (columns + 1) + column] >= MIN_DRAWN * (ys[row + 1] - ys[row]);
    }

    /** Cells from the upper left on: each grows to the right as far as no line stops it, then down. */
    private List<GridCell> cells() {
        boolean[] taken = new boolean[rows * columns];
        List<GridCell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (!taken[row * columns + column]) {
                    int right = column + 1;
                    while (right < columns && !lineLeft(row, right) && !taken[row * columns + right]) {
                        right++;
                    }
                    int bottom = row + 1;
                    while (bottom < rows && goesOn(bottom, column, right, taken)) {
                        bottom++;
                    }
                    for (int r = row; r < bottom; r++) {
                        for (int c = column; c < right; c++) {
                            taken[r * columns + c] = true;
                        }
                    }
                    cells.add(cell(row, bottom, column, right));
                }
            }
        }
        return cells;
    }

    /** Whether the next row still belongs to a cell above it. */
    private boolean goesOn(int row, int left, int right, boolean[] taken) {
        for (int column = left; column < right; column++) {
            if (taken[row * columns + column] || lineAbove(row, column) || (column > left && lineLeft(row, column))) {
                return false;
            }
        }
        return lineLeft(row, left) && lineLeft(row, right);
    }

    private GridCell cell(int top, int bottom, int left, int right) {
        return new GridCell(
                top,
                bottom,
                left,
                right,
                new Box(xs[left], ys[top], xs[right], ys[bottom]),
                !drawnAlong(top, left, right),
                !drawnAlong(bottom, left, right));
    }

    private boolean drawnAlong(int row, int left, int right) {
        double drawn = 0;
        for (int column = left; column < right; column++) {
            drawn += drawnAbove[row * columns + column];
        }
        return drawn >= MIN_DRAWN * (xs[right] - xs[left]);
    }

    /** A line that ends in the middle of a cell makes no row and no column. */
    private Grid withoutUnusedLines(List<GridCell> cells) {
        TreeSet<Integer> usedX = new TreeSet<>();
        TreeSet<Integer> usedY = new TreeSet<>();
        for (GridCell cell : cells) {
            usedX.add(cell.left());
            usedX.add(cell.right());
            usedY.add(cell.top());
            usedY.add(cell.bottom());
        }
        List<GridCell> kept = cells.stream()
                .map(cell -> new GridCell(
                        usedY.headSet(cell.top()).size(),
                        usedY.headSet(cell.bottom()).size(),
                        usedX.headSet(cell.left()).size(),
                        usedX.headSet(cell.right()).size(),
                        cell.box(),
                        cell.openTop(),
                        cell.openBottom()))
                .toList();
        return new Grid(
                usedX.stream().mapToDouble(i -> xs[i]).toArray(),
                usedY.stream().mapToDouble(i -> ys[i]).toArray(),
                kept);
    }
}
