package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import io.github.nianbao.text.PrintedNumber;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A table whose rows and columns have changed places: applicants below each other, results side by side. It is turned back
 * only where its heads show many rows of one table of a form, its first column shows columns of the same table, and hardly any
 * row. The heads are looked at first: hardly any table shows rows there, and comparing labels takes long.
 */
final class TurnedTable {
    /** From here on a label is taken for one of the form's. */
    private static final double LIKE = 0.85;
    /** Fewer rows of the form in the heads may be chance. */
    private static final int FEWEST_ROWS = 4;
    /** 总计 alone may sum up something else. */
    private static final int FEWEST_COLUMNS = 2;
    /** So many times more rows of the form must stand in the heads than in the first column. */
    private static final int MORE_ROWS = 3;

    private TurnedTable() {}

    static Table upright(Table table, List<TableIndex> forms) {
        if (!isRectangular(table)) {
            return table;
        }
        int firstBody = firstWithNumbers(table);
        List<CellView> heads = texts(table, row -> row < firstBody);
        if (heads.size() < FEWEST_ROWS) {
            return table;
        }
        List<TableIndex> inHeads = forms.stream()
                .filter(form -> shown(form.rows(), heads) >= FEWEST_ROWS)
                .toList();
        if (inHeads.isEmpty()) {
            return table;
        }
        List<CellView> body = texts(table, row -> row >= firstBody);
        return inHeads.stream().anyMatch(form -> isTurned(heads, body, form)) ? turned(table) : table;
    }

    /** The first row with a number; without any it is the first of all. */
    private static int firstWithNumbers(Table table) {
        for (Cell cell : table.cells()) {
            if (PrintedNumber.read(cell.text()).kind() == PrintedNumber.Kind.NUMBER) {
                return cell.row();
            }
        }
        return 1;
    }

    private static List<CellView> texts(Table table, IntPredicate rows) {
        return table.cells().stream()
                .filter(cell -> rows.test(cell.row()))
                .map(cell -> CellView.of(cell, null))
                .filter(CellView::isText)
                .toList();
    }

    /** Where spans are lost, cells stand below each other only if every row has as many. */
    private static boolean isRectangular(Table table) {
        if (table.spans() == Table.Spans.KEPT) {
            return true;
        }
        for (int row = 1; row <= table.rows(); row++) {
            if (table.row(row).size() != table.columns()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTurned(List<CellView> heads, List<CellView> body, TableIndex form) {
        if (shown(form.rows(), heads) < MORE_ROWS * shown(form.rows(), body)) {
            return false;
        }
        TableIndex.BlockIndex block = form.targets().get(0).block();
        return shown(block.columns(), body) >= Math.min(block.width(), FEWEST_COLUMNS);
    }

    /** How many of a form's labels stand there. */
    private static int shown(LabelIndex labels, List<CellView> texts) {
        BitSet shown = new BitSet();
        for (CellView text : texts) {
            double[] likeness = labels.likeness(text.label(), LIKE);
            int best = LabelIndex.indexOfMax(likeness);
            if (best >= 0 && likeness[best] >= LIKE) {
                shown.set(best);
            }
        }
        return shown.cardinality();
    }

    private static Table turned(Table table) {
        List<Cell> cells = table.cells().stream()
                .map(cell -> new Cell(
                        cell.column(), cell.row(), cell.columnSpan(), cell.rowSpan(), cell.text(), cell.place()))
                .toList();
        return new Table(table.columns(), table.rows(), table.spans(), cells, table.place());
    }
}
