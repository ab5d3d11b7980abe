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
        if (!isRectangular(table)) {
            return table;
        }
        List<CellView> cells =
                table.cells().stream().map(cell -> CellView.of(cell, null)).toList();
        int firstBody = cells.stream()
                .filter(CellView::isNumber)
                .mapToInt(cell -> cell.cell().row())
                .min()
                .orElse(1);
        List<CellView> texts = cells.stream().filter(CellView::isText).toList();
        List<CellView> heads =
                texts.stream().filter(text -> text.cell().row() < firstBody).toList();
        List<CellView> body =
                texts.stream().filter(text -> text.cell().row() >= firstBody).toList();
        return forms.stream().anyMatch(form -> isTurned(heads, body, form)) ? turned(table) : table;
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

    /** The heads first: hardly any table shows rows there, and comparing labels takes long. */
    private static boolean isTurned(List<CellView> heads, List<CellView> body, TableIndex form) {
        int rowsInHeads = heads.size() < FEWEST_ROWS ? 0 : shown(form.rows(), heads);
        if (rowsInHeads < FEWEST_ROWS || rowsInHeads < MORE_ROWS * shown(form.rows(), body)) {
            return false;
        }
        TableIndex.BlockIndex block = form.targets().get(0).block();
        return shown(block.columns(), body) >= Math.min(block.width(), FEWEST_COLUMNS);
    }

    /** How many of a form's labels stand there. */
    private static int shown(LabelIndex labels, List<CellView> texts) {
        BitSet shown = new BitSet();
        for (CellView text : texts) {
            double[] likeness = labels.likeness(text.label());
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
