package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that goes on after a page break. Its two parts have the same width; the rows below are the next ones unless
 * they repeat the head; a row and a merged cell that the break cut in two become one again.
 */
final class PageBreak {
    /** How much, in points, the widths of two parts may differ. */
    private static final double SAME_WIDTH = GridBuilder.SNAP;

    private final TablePart upper;
    private final List<PartCell> lowerCells;
    private final int lowerRows;
    private final TablePart lower;

    private PageBreak(TablePart upper, TablePart lower, List<PartCell> lowerCells, int lowerRows) {
        this.upper = upper;
        this.lower = lower;
        this.lowerCells = lowerCells;
        this.lowerRows = lowerRows;
    }

    static boolean joins(TablePart upper, TablePart lower) {
        return lower.page() == upper.lastPage() + 1
                && upper.mayGoOn(lower)
                && Math.abs((upper.right() - upper.left()) - (lower.right() - lower.left())) <= SAME_WIDTH;
    }

    static TablePart join(TablePart upper, TablePart lower) {
        int repeated = HeadRows.repeated(upper, lower);
        double across = upper.left() - lower.left();
        List<PartCell> rest = lower.cells().stream()
                .filter(cell -> cell.top() >= repeated)
                .map(cell -> cell.moved(-repeated, across))
                .toList();
        return new PageBreak(upper, lower, rest, lower.rows() - repeated).join();
    }

    private TablePart join() {
        List<CutPair> pairs = CutPair.along(upper, lowerCells);
        boolean rowIsCut = CutRow.isCut(upper, lowerCells, pairs);
        int shift = upper.rows() - (rowIsCut ? 1 : 0);
        List<PartCell> cells = new ArrayList<>(upper.cells());
        List<PartCell> rest = new ArrayList<>(lowerCells);
        CutCells cut = CutCells.at(upper, lowerCells, pairs);
        for (CutPair pair : pairs) {
            if (rowIsCut || cut.isOne(pair)) {
                cells.set(
                        cells.indexOf(pair.upper()),
                        pair.upper().followedBy(pair.lower().moved(shift, 0)));
                rest.remove(pair.lower());
            }
        }
        rest.stream().map(cell -> cell.moved(shift, 0)).forEach(cells::add);
        return new TablePart(
                upper.page(),
                lower.lastPage(),
                upper.left(),
                upper.right(),
                shift + lowerRows,
                cells,
                upper.box(),
                upper.columns());
    }

    /** The parts joined, if the lower one goes on with the upper one. */
    static Optional<TablePart> tryJoin(TablePart upper, TablePart lower) {
        return joins(upper, lower) ? Optional.of(join(upper, lower)) : Optional.empty();
    }
}
