package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;

/** Cells that hold a picture and no text: what it shows is printed, but not read, and the cell is not blank. */
final class PicturedCells {
    /** The least side, in points, of a picture that shows a character. */
    private static final double LEAST = 4;
    /** How far, in points, a picture may reach out of its cell. */
    private static final double SLACK = 2;

    private PicturedCells() {}

    /** An unreadable character for each picture that stands alone in a cell. */
    static List<Glyph> marks(List<Box> pictures, List<Grid> grids, CellGlyphs glyphs) {
        List<Glyph> marks = new ArrayList<>();
        for (Box picture : pictures) {
            if (Math.min(picture.width(), picture.height()) >= LEAST) {
                for (Grid grid : grids) {
                    GridCell cell = grid.at(picture.centreX(), picture.centreY());
                    if (cell != null
                            && isWithin(picture, cell.box())
                            && glyphs.in(cell).stream().allMatch(Glyph::blank)) {
                        marks.add(mark(picture));
                    }
                }
            }
        }
        return marks;
    }

    private static boolean isWithin(Box picture, Box cell) {
        return Boxes.holds(cell, picture.left(), picture.top(), SLACK)
                && Boxes.holds(cell, picture.right(), picture.bottom(), SLACK);
    }

    private static Glyph mark(Box picture) {
        return new Glyph(Glyph.UNREADABLE, picture, Math.min(picture.width(), picture.height()), 0, 0);
    }
}
