package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which characters stand in which cell: by their centres, for boxes may stick out of the cell. A number too wide for its
 * cell runs into the next one; it stays in one piece and goes where its middle is.
 */
final class CellGlyphs {
    /** The widest gap, in ems, between two digits of one number; the padding of two cells is wider. */
    private static final double MAX_DIGIT_GAP = 0.2;

    private final List<Grid> grids;
    private final Map<GridCell, List<Glyph>> inCells = new IdentityHashMap<>();
    private final List<Glyph> outside = new ArrayList<>();

    private CellGlyphs(List<Grid> grids) {
        this.grids = new ArrayList<>(grids);
        this.grids.sort(Comparator.comparingDouble(grid -> Boxes.area(grid.box())));
    }

    static CellGlyphs assign(List<Glyph> glyphs, List<Grid> grids) {
        CellGlyphs result = new CellGlyphs(grids);
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !oneNumber(glyphs.get(i - 1), glyphs.get(i))) {
                result.place(glyphs.subList(start, i));
                start = i;
            }
        }
        return result;
    }

    List<Glyph> in(GridCell cell) {
        return inCells.getOrDefault(cell, List.of());
    }

    List<Glyph> outside() {
        return outside;
    }

    private void place(List<Glyph> number) {
        if (number.isEmpty()) {
            return;
        }
        Glyph first = number.get(0);
        Glyph last = number.get(number.size() - 1);
        GridCell cell = cellAt(
                (first.box().left() + last.box().right()) / 2, first.box().centreY());
        if (cell == null) {
            outside.addAll(number);
        } else {
            inCells.computeIfAbsent(cell, c -> new ArrayList<>()).addAll(number);
        }
    }

    private @Nullable GridCell cellAt(double x, double y) {
        for (Grid grid : grids) {
            GridCell cell = grid.at(x, y);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private static boolean oneNumber(Glyph left, Glyph right) {
        double gap = right.box().left() - left.box().right();
        return left.run() == right.run()
                && left.turn() == 0
                && right.turn() == 0
                && left.numeric()
                && right.numeric()
                && Math.abs(gap) <= MAX_DIGIT_GAP * left.size()
                && Math.abs(left.baseline() - right.baseline()) <= MAX_DIGIT_GAP * left.size();
    }
}
