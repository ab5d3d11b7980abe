package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand just outside a ruled table, beside a cell without text: the print has slipped against the rulings.
 * Which row they belong to a person sees, so that the cell is not blank; what it holds is not known from its place.
 */
final class StrayFigures {
    /** How far, in ems of the figure, it stands from the table's edge at most. */
    private static final double NEAR = 1;
    /** How far, in points, from the table's edge its outermost cells are looked for. */
    private static final double WITHIN = 1;

    private StrayFigures() {}

    /** An unreadable character for each cell without text that a figure stands beside. */
    static List<Glyph> marks(List<Grid> grids, CellGlyphs glyphs) {
        List<Glyph> marks = new ArrayList<>();
        Set<GridCell> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Glyph digit : glyphs.outside()) {
            if (!digit.digit() || digit.turn() != 0) {
                continue;
            }
            for (Grid grid : grids) {
                GridCell cell = beside(digit, grid);
                if (cell != null && glyphs.in(cell).stream().allMatch(Glyph::blank) && marked.add(cell)) {
                    marks.add(mark(cell, digit.size()));
                }
            }
        }
        return marks;
    }

    private static @Nullable GridCell beside(Glyph digit, Grid grid) {
        double near = NEAR * digit.size();
        Box table = grid.box();
        Box box = digit.box();
        boolean right = box.centreX() > table.right() && box.left() <= table.right() + near;
        boolean left = box.centreX() < table.left() && box.right() >= table.left() - near;
        if (!right && !left) {
            return null;
        }
        return grid.at(right ? table.right() - WITHIN : table.left() + WITHIN, box.centreY());
    }

    private static Glyph mark(GridCell cell, double size) {
        double x = cell.box().centreX();
        double y = cell.box().centreY();
        double half = Math.min(size, cell.box().height()) / 2;
        return new Glyph(Glyph.UNREADABLE, new Box(x - half / 2, y - half, x + half / 2, y + half), 2 * half, 0, 0);
    }
}
