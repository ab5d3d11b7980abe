package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells without text beside one that holds two figures: one of the two has slipped out of its cell, so that this is not blank. */
final class CrowdedCells {
    private static final Pattern TWO = Pattern.compile("[0-9.,]+ +[0-9.,]+");

    private CrowdedCells() {}

    /** An unreadable character for each such cell. */
    static List<Glyph> marks(List<Grid> grids, CellGlyphs glyphs) {
        List<Glyph> marks = new ArrayList<>();
        Set<GridCell> marked = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Grid grid : grids) {
            for (GridCell cell : grid.cells()) {
                for (TextLine line : CellText.lines(glyphs.in(cell))) {
                    if (TWO.matcher(line.text()).matches()) {
                        grid.cells().stream()
                                .filter(other -> isBeside(other, cell)
                                        && glyphs.in(other).stream().allMatch(Glyph::blank)
                                        && marked.add(other))
                                .map(other -> mark(other, line.size()))
                                .forEach(marks::add);
                    }
                }
            }
        }
        return marks;
    }

    private static boolean isBeside(GridCell one, GridCell other) {
        return one.top() == other.top()
                && one.bottom() == other.bottom()
                && (one.right() == other.left() || one.left() == other.right());
    }

    /** In the middle of a cell. */
    static Glyph mark(GridCell cell, double size) {
        double x = cell.box().centreX();
        double y = cell.box().centreY();
        double half = Math.min(size, cell.box().height()) / 2;
        return new Glyph(Glyph.UNREADABLE, new Box(x - half / 2, y - half, x + half / 2, y + half), 2 * half, 0, 0);
    }
}
