package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Head rows that a table repeats after a page break. */
final class HeadRows {
    private HeadRows() {}

    /** How many rows at the head of the lower part say the same as the head of the upper part. */
    static int repeated(TablePart upper, TablePart lower) {
        int most = Math.min(upper.rows(), lower.rows() - 1);
        for (int rows = most; rows > 0; rows--) {
            if (whole(upper, rows) && whole(lower, rows) && same(head(upper, rows), head(lower, rows))) {
                return rows;
            }
        }
        return 0;
    }

    /** Whether no merged cell goes on below the head. */
    private static boolean whole(TablePart part, int rows) {
        return part.cells().stream().noneMatch(cell -> cell.top() < rows && cell.bottom() > rows);
    }

    private static List<PartCell> head(TablePart part, int rows) {
        List<PartCell> head = new ArrayList<>(
                part.cells().stream().filter(cell -> cell.top() < rows).toList());
        head.sort(Comparator.comparingInt(PartCell::top).thenComparingDouble(PartCell::left));
        return head;
    }

    private static boolean same(List<PartCell> one, List<PartCell> other) {
        if (one.size() != other.size() || one.stream().anyMatch(cell -> CellKinds.value(cell.text()))) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            PartCell a = one.get(i);
            PartCell b = other.get(i);
            if (a.top() != b.top()
                    || a.bottom() != b.bottom()
                    || !CellKinds.bare(a.text()).equals(CellKinds.bare(b.text()))) {
                return false;
            }
        }
        return one.stream().anyMatch(cell -> !cell.blank());
    }
}
