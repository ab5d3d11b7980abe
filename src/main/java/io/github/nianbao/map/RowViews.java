package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a document as one sequence of rows, each with the labels that reach into it from above. */
final class RowViews {
    private RowViews() {}

    static List<RowView> of(List<Table> tables) {
        return of(tables, null);
    }

    /** @param year the year reported on, if it is known */
    static List<RowView> of(List<Table> tables, @Nullable Integer year) {
        List<RowView> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            rows.addAll(
                    table.spans() == Table.Spans.KEPT
                            ? withSpans(rows.size(), i, table, year)
                            : withoutSpans(rows.size(), i, table, year));
        }
        return rows;
    }

    private static List<RowView> withSpans(int first, int index, Table table, @Nullable Integer year) {
        List<List<CellView>> starting = RowNumbers.without(starting(table, year));
        List<List<CellView>> covering = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            covering.add(new ArrayList<>());
        }
        for (List<CellView> cells : starting) {
            for (CellView cell : cells) {
                int last = Math.min(cell.cell().lastRow(), table.rows());
                for (int row = cell.cell().row() + 1; cell.isText() && row <= last; row++) {
                    covering.get(row - 1).add(cell);
                }
            }
        }
        List<RowView> rows = new ArrayList<>();
        for (int row = 1; row <= table.rows(); row++) {
            List<CellView> context = covering.get(row - 1);
            context.sort((one, other) ->
                    Integer.compare(one.cell().column(), other.cell().column()));
            rows.add(new RowView(first + row - 1, index, table, row, starting.get(row - 1), context));
        }
        return rows;
    }

    /** An empty cell left of a row's first label stands below a label that was merged over rows. */
    private static List<RowView> withoutSpans(int first, int index, Table table, @Nullable Integer year) {
        List<RowView> rows = new ArrayList<>();
        List<CellView> above = new ArrayList<>();
        int row = 1;
        for (List<CellView> cells : RowNumbers.without(starting(table, year))) {
            int label = 0;
            while (label < cells.size() && cells.get(label).isBlank()) {
                label++;
            }
            boolean labelled = label < cells.size() && cells.get(label).isText();
            List<CellView> context = labelled ? above.subList(0, Math.min(label, above.size())) : List.of();
            rows.add(new RowView(first + row - 1, index, table, row, cells, context));
            if (labelled) {
                above = new ArrayList<>(context);
                for (int i = label; i < cells.size() && cells.get(i).isText(); i++) {
                    above.add(cells.get(i));
                }
            }
            row++;
        }
        return rows;
    }

    private static List<List<CellView>> starting(Table table, @Nullable Integer year) {
        List<List<CellView>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : table.cells()) {
            if (cell.row() <= table.rows()) {
                rows.get(cell.row() - 1).add(CellView.of(cell, year));
            }
        }
        YearHeads.tell(rows, year);
        return rows;
    }
}
