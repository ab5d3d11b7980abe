package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand just outside a ruled table: the print has slipped against the rulings, and a figure in the row beside
 * them may belong to the column before or behind its own. A person sees the row; which figure is whose is not known.
 */
final class StrayFigures {
    /** How far, in ems of the figure, it stands from the table's edge at most. */
    private static final double NEAR = 1;
    /** How far, in points, from the table's edge its outermost cells are looked for. */
    private static final double WITHIN = 1;

    private final CellGlyphs glyphs;
    private final Set<Glyph> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Glyph> marks = new ArrayList<>();
    private final Set<GridCell> rows = Collections.newSetFromMap(new IdentityHashMap<>());

    private StrayFigures(CellGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The characters, those of rows beside which figures stray unreadable, and one more for each blank cell there. */
    static List<Glyph> marked(List<Glyph> all, List<Grid> grids, CellGlyphs inCells) {
        StrayFigures stray = new StrayFigures(inCells);
        for (Glyph digit : inCells.outside()) {
            if (digit.digit() && digit.turn() == 0) {
                grids.forEach(grid -> stray.find(digit, grid));
            }
        }
        if (stray.rows.isEmpty()) {
            return all;
        }
        List<Glyph> marked = new ArrayList<>(all);
        marked.replaceAll(glyph -> stray.doubtful.contains(glyph) ? glyph.unreadable() : glyph);
        marked.addAll(stray.marks);
        return marked;
    }

    private void find(Glyph digit, Grid grid) {
        GridCell edge = beside(digit, grid);
        if (edge == null || !rows.add(edge)) {
            return;
        }
        double y = digit.box().centreY();
        for (GridCell cell : grid.cells()) {
            List<Glyph> printed =
                    glyphs.in(cell).stream().filter(glyph -> !glyph.blank()).toList();
            boolean inRow = cell.box().top() <= y && y <= cell.box().bottom();
            if (inRow && CellKinds.value(printed.stream().map(Glyph::text).collect(Collectors.joining()))) {
                doubtful.addAll(printed);
            }
            if (cell == edge && printed.isEmpty()) {
                marks.add(CrowdedCells.mark(cell, digit.size()));
            }
        }
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
}
