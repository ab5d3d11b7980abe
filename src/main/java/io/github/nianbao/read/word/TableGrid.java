package io.github.nianbao.read.word;

import io.github.nianbao.read.FlowBlocks;
import io.github.nianbao.read.word.RowProperties.CellProperties;
import io.github.nianbao.read.word.RowProperties.CellProperties.Vertical;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table rebuilt from the edges of its cells: every edge that some row has is an edge of a column, and a cell spans the
 * columns between its own edges.
 *
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param edgesKnown whether every row says where its cells stand; otherwise cells are only counted
 */
record TableGrid(int rows, int columns, boolean edgesKnown, List<GridCell> cells) {
    /** In twips, 1 mm: a row as low as this, its height fixed, only carries the widths of columns. */
    private static final int GUTTER_HEIGHT = 57;

    TableGrid {
        cells = List.copyOf(cells);
    }

    /** A row as the file has it: the texts of its cells, and what is known about them. */
    record RawRow(List<String> texts, RowProperties properties) {
        RawRow {
            texts = List.copyOf(texts);
        }
    }

    /** @param goesOn whether the cell below may belong to it */
    record GridCell(int row, int column, int rowSpan, int columnSpan, String text, boolean goesOn)
            implements FlowBlocks.Unplaced {}

    /** A cell of one row with its edges in twips. */
    record Piece(int left, int right, Vertical vertical, String text) {}

    static TableGrid of(List<RawRow> raw) {
        List<RawRow> printed =
                raw.stream().filter(row -> !isGutter(row)).map(TableGrid::seen).toList();
        boolean edgesKnown = printed.stream().allMatch(TableGrid::knowsItsEdges);
        List<List<Piece>> rows = printed.stream()
                .map(edgesKnown ? TableGrid::pieces : TableGrid::counted)
                .toList();
        ColumnEdges edges = ColumnEdges.of(rows);
        List<GridCell> cells = new ArrayList<>();
        Map<Integer, Integer> lastInColumn = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            for (Piece piece : rows.get(row)) {
                place(piece, row + 1, edges, cells, lastInColumn);
            }
        }
        return new TableGrid(rows.size(), edges.columns(), edgesKnown, cells);
    }

    private static boolean isGutter(RawRow row) {
        int height = row.properties().height();
        return height < 0 && -height <= GUTTER_HEIGHT && row.texts().stream().allMatch(Blanks::isBlank);
    }

    /** Digits in a row that is too low for them are lost. */
    private static RawRow seen(RawRow row) {
        int height = row.properties().height();
        return height < 0 && LineHeight.isTooLow(-height)
                ? new RawRow(row.texts().stream().map(Pictograms::without).toList(), row.properties())
                : row;
    }

    /** Whether each cell has its edges, and those with text a width. */
    static boolean knowsItsEdges(RawRow row) {
        List<CellProperties> cells = row.properties().cells();
        if (cells.size() < row.texts().size()) {
            return false;
        }
        for (int i = 0; i < row.texts().size(); i++) {
            int width = cells.get(i).right() - cells.get(i).left();
            if (width < 0
                    || width <= ColumnEdges.TOLERANCE
                            && !Blanks.isBlank(row.texts().get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The cells of a row. Those merged into their left neighbour are joined to it, unless they hold text: it would be
     * worse to lose it than to show a cell too many. Blank cells without width do not show.
     */
    private static List<Piece> pieces(RawRow row) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < row.texts().size(); i++) {
            String text = row.texts().get(i);
            CellProperties cell = row.properties().cells().get(i);
            if (cell.across() && Blanks.isBlank(text) && !pieces.isEmpty()) {
                Piece left = pieces.remove(pieces.size() - 1);
                pieces.add(new Piece(left.left(), cell.right(), left.vertical(), left.text()));
            } else if (cell.right() - cell.left() > ColumnEdges.TOLERANCE) {
                pieces.add(new Piece(cell.left(), cell.right(), cell.vertical(), text));
            }
        }
        return pieces;
    }

    /** Cells of which only the order is known: every one in the next column. */
    private static List<Piece> counted(RawRow row) {
        int width = Short.MAX_VALUE;
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < row.texts().size(); i++) {
            pieces.add(new Piece(
                    i * width, (i + 1) * width, Vertical.NONE, row.texts().get(i)));
        }
        return pieces;
    }

    /** @param lastInColumn for each column the index of the last cell that begins in it */
    private static void place(
            Piece piece, int row, ColumnEdges edges, List<GridCell> cells, Map<Integer, Integer> lastInColumn) {
        int column = edges.firstColumn(piece);
        int span = edges.columnSpan(piece);
        boolean goesOn = piece.vertical() != Vertical.NONE;
        Integer last = lastInColumn.get(column);
        if (last != null && piece.vertical() == Vertical.CONTINUED && Blanks.isBlank(piece.text())) {
            GridCell above = cells.get(last);
            if (above.goesOn() && above.row() + above.rowSpan() == row && above.columnSpan() == span) {
                cells.set(last, new GridCell(above.row(), column, above.rowSpan() + 1, span, above.text(), true));
                return;
            }
        }
        lastInColumn.put(column, cells.size());
        cells.add(new GridCell(row, column, 1, span, piece.text(), goesOn));
    }
}
