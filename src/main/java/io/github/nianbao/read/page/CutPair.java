package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;

/** A cell of the last row before a page break and the cell of the same width below the break. */
record CutPair(PartCell upper, PartCell lower) {
    static List<CutPair> along(TablePart upper, List<PartCell> lowerCells) {
        List<CutPair> pairs = new ArrayList<>();
        for (PartCell above : upper.cells()) {
            if (above.bottom() == upper.rows()) {
                for (PartCell below : lowerCells) {
                    if (below.top() == 0 && near(above.left(), below.left()) && near(above.right(), below.right())) {
                        pairs.add(new CutPair(above, below));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= GridBuilder.SNAP;
    }
}
