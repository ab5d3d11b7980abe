package io.github.nianbao.read.page;

import java.util.List;

/**
 * Whether a grid lacks rulings between its figures: a table with lines below its head, around it, or between some of its
 * columns only. Such rulings part too little to tell its cells.
 */
final class HalfRuled {
    /** So many figures that stand beside another text in their cell are figures of cells of their own. */
    private static final int MIN_FIGURES = 3;
    /** So many cells with figures one below the other lack rulings across; one alone may hold a long number, wrapped. */
    private static final int MIN_STACKS = 2;
    /** The gap, in ems, between what stands in two columns. */
    private static final double COLUMN_GAP = 1;

    private HalfRuled() {}

    static boolean is(Grid grid, CellGlyphs glyphs) {
        long figures = 0;
        int stacks = 0;
        for (GridCell cell : grid.cells()) {
            List<Glyph> inCell = glyphs.in(cell);
            if (inCell.stream().anyMatch(Glyph::numeric)) {
                List<ChunkLine> lines = ChunkLine.of(inCell);
                for (ChunkLine line : lines) {
                    figures += besideOthers(line.chunks());
                }
                stacks += isStack(lines) && !isOfOneRow(cell, grid, glyphs) ? 1 : 0;
            }
        }
        return figures >= MIN_FIGURES || stacks >= MIN_STACKS;
    }

    /** Whether nothing but figures stand in a cell, one below the other. */
    private static boolean isStack(List<ChunkLine> lines) {
        return lines.size() >= MIN_FIGURES
                && lines.stream()
                        .flatMap(line -> line.chunks().stream())
                        .allMatch(chunk -> CellKinds.value(chunk.text()));
    }

    /** Whether the labels beside a cell are those of one row: the figures are lines of a long one, then. */
    private static boolean isOfOneRow(GridCell cell, Grid grid, CellGlyphs glyphs) {
        return grid.cells().stream()
                        .filter(other -> other.top() == cell.top() && other.bottom() == cell.bottom())
                        .flatMap(other -> ChunkLine.of(glyphs.in(other)).stream())
                        .flatMap(line -> line.chunks().stream())
                        .filter(chunk -> !chunk.figure() && CellKinds.enumerated(chunk.text()))
                        .count()
                == 1;
    }

    private static long besideOthers(List<Chunk> chunks) {
        long figures = 0;
        for (int i = 1; i < chunks.size(); i++) {
            Chunk left = chunks.get(i - 1);
            Chunk right = chunks.get(i);
            boolean apart = right.left() - left.right() >= COLUMN_GAP * right.size();
            figures += apart && CellKinds.value(right.text()) ? 1 : 0;
        }
        return figures;
    }
}
