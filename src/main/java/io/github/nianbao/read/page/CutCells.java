package io.github.nianbao.read.page;

import java.util.List;

/**
 * Which merged cells a page break cut in two, where it went between two rows: cells of labels that stand beside several
 * rows. The lower half is blank, or the break left both halves open while it closed the cells beside them.
 */
final class CutCells {
    private final double values;
    private final boolean someClosed;

    private CutCells(double values, boolean someClosed) {
        this.values = values;
        this.someClosed = someClosed;
    }

    static CutCells at(TablePart upper, List<PartCell> lowerCells, List<CutPair> pairs) {
        return new CutCells(
                ValueColumns.left(upper, lowerCells),
                upper.cells().stream().anyMatch(cell -> cell.bottom() == upper.rows() && !cell.openBottom()));
    }

    boolean isOne(CutPair pair) {
        PartCell above = pair.upper();
        PartCell below = pair.lower();
        if (above.right() > values + GridBuilder.SNAP) {
            return false;
        }
        if (someClosed && above.openBottom()) {
            return true;
        }
        boolean besideItems = above.right() < values - GridBuilder.SNAP;
        boolean merged = above.bottom() - above.top() > 1 || below.bottom() - below.top() > 1;
        return besideItems && below.blank() && (!above.blank() || merged);
    }
}
