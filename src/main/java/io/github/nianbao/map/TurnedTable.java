package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import java.util.BitSet;
import java.util.List;

/**
 * A table whose rows and columns have changed places: applicants below each other, results side by side. It is turned back
 * only where its heads show many rows of one table of a form, its first column shows columns of the same table, and hardly any
 * row.
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
        return isRectangular(table) && forms.stream().anyMatch(form -> isTurned(table, form)) ? turned(table) : table;
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

    private static boolean isTurned(Table table, TableIndex form) {
        List<CellView> texts = table.cells().stream()
                .map(cell -> CellView.of(cell, null))
                .filter(CellView::isText)
                .toList();
        int firstBody = table.cells().stream()
                .map(cell -> CellView.of(cell, null))
                .filter(CellView::isNumber)
                .mapToInt(cell -> cell.cell().row())
                .min()
                .orElse(1);
        BitSet heads = new BitSet();
        BitSet labels = new BitSet();
        BitSet columns = new BitSet();
        for (CellView text : texts) {
            if (text.cell().row() < firstBody) {
                add(heads, form.rows(), text);
            } else {
                add(labels, form.rows(), text);
                add(columns, form.targets().get(0).block().columns(), text);
            }
        }
        int width = form.targets().get(0).block().width();
        return columns.cardinality() >= Math.min(width, FEWEST_COLUMNS)
                && heads.cardinality() >= FEWEST_ROWS
                && heads.cardinality() >= MORE_ROWS * labels.cardinality();
    }

    private static void add(BitSet shown, LabelIndex rows, CellView text) {
        double[] likeness = rows.likeness(text.label());
        int best = LabelIndex.indexOfMax(likeness);
        if (best >= 0 && likeness[best] >= LIKE) {
            shown.set(best);
        }
    }

    private static Table turned(Table table) {
        List<Cell> cells = table.cells().stream()
                .map(cell -> new Cell(
                        cell.column(), cell.row(), cell.columnSpan(), cell.rowSpan(), cell.text(), cell.place()))
                .toList();
        return new Table(table.columns(), table.rows(), table.spans(), cells, table.place());
    }
}
