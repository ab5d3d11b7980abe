package io.github.nianbao.read.word;

import io.github.nianbao.read.word.DocxItem.Row;
import io.github.nianbao.read.word.DocxItem.RowCell;
import io.github.nianbao.read.word.DocxItem.TableItem;
import io.github.nianbao.read.word.RowProperties.CellProperties;
import io.github.nianbao.read.word.TableGrid.RawRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Where the cells of a DOCX table begin and end. Cells count columns of a grid, and may have widths of their own; which
 * of the two holds differs from program to program, so that each is asked whether it makes sense.
 */
final class DocxGrid {
    /** The width of a column whose true width is unknown, in twips: wide enough for no column to pass for a slip. */
    private static final int SOME_WIDTH = 1000;

    private final TableItem table;

    private DocxGrid(TableItem table) {
        this.table = table;
    }

    static TableGrid of(TableItem table) {
        return TableGrid.of(new DocxGrid(table).rows());
    }

    private List<RawRow> rows() {
        if (isRagged() && haveOneWidth()) {
            List<RawRow> byWidths =
                    table.rows().stream().map(DocxGrid::byWidths).toList();
            if (byWidths.stream().allMatch(TableGrid::knowsItsEdges)) {
                return byWidths;
            }
        }
        List<RawRow> byGrid = byGrid();
        return byGrid.stream().allMatch(TableGrid::knowsItsEdges) ? byGrid : by(column -> column * SOME_WIDTH);
    }

    /** Whether rows reach over different numbers of columns: a program that merged cells without saying so. */
    private boolean isRagged() {
        return table.rows().stream().mapToInt(Row::columns).distinct().count() > 1;
    }

    private boolean haveOneWidth() {
        int widest = table.rows().stream().mapToInt(Row::width).max().orElse(0);
        int narrowest = table.rows().stream().mapToInt(Row::width).min().orElse(0);
        return narrowest > 0 && widest - narrowest <= ColumnEdges.TOLERANCE;
    }

    private static RawRow byWidths(Row row) {
        List<CellProperties> cells = new ArrayList<>();
        int left = row.beforeWidth();
        for (RowCell cell : row.cells()) {
            cells.add(new CellProperties(
                    left,
                    left + cell.shape().width(),
                    cell.shape().across(),
                    cell.shape().vertical()));
            left += cell.shape().width();
        }
        return raw(row, cells);
    }

    private List<RawRow> byGrid() {
        List<Integer> edges = new ArrayList<>(List.of(0));
        for (int width : table.gridColumns()) {
            edges.add(edges.get(edges.size() - 1) + width);
        }
        int last = edges.size() - 1;
        int end = edges.get(last);
        return by(column -> column <= last ? edges.get(column) : end + (column - last) * SOME_WIDTH);
    }

    private List<RawRow> by(IntUnaryOperator edge) {
        return table.rows().stream().map(row -> by(edge, row)).toList();
    }

    private static RawRow by(IntUnaryOperator edge, Row row) {
        List<CellProperties> cells = new ArrayList<>();
        int column = row.before();
        for (RowCell cell : row.cells()) {
            int right = column + cell.shape().span();
            cells.add(new CellProperties(
                    edge.applyAsInt(column),
                    edge.applyAsInt(right),
                    cell.shape().across(),
                    cell.shape().vertical()));
            column = right;
        }
        return raw(row, cells);
    }

    private static RawRow raw(Row row, List<CellProperties> cells) {
        return new RawRow(row.cells().stream().map(RowCell::text).toList(), new RowProperties(cells, row.height()));
    }
}
