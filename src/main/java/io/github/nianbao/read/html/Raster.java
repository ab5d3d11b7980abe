package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays the cells of a table out as browsers do (HTML, 4.9.12): a cell takes the first free place of its row; spans end
 * with the group of rows, and, other than there, before a place that is taken.
 */
final class Raster {
    private final Visibility visibility;
    private final BitSet collapsed;
    private final List<Slot> slots = new ArrayList<>();

    /** For each column the row, exclusive, up to which a cell from above covers it. */
    private int[] covered = new int[16];

    private int rows;
    private int columns;

    private Raster(Visibility visibility, BitSet collapsed) {
        this.visibility = visibility;
        this.collapsed = collapsed;
    }

    static Raster of(Element table, Visibility visibility) throws RefusedException {
        Raster raster = new Raster(visibility, TableRows.collapsed(table, visibility));
        for (List<Element> group : TableRows.groups(table, visibility)) {
            int end = raster.rows + group.size();
            for (Element row : group) {
                raster.add(row, end);
            }
            Arrays.fill(raster.covered, 0);
        }
        return raster;
    }

    /**
     * Whether another table that follows at once is more of this one: it has the same columns, and each of its rows fills
     * them. A table that was cut inside a cell has rows that lack their beginning.
     */
    boolean goesOnIn(Raster next) {
        int[] widths = new int[next.rows];
        for (Slot slot : next.slots) {
            for (int row = slot.row(); row < slot.endRow(); row++) {
                widths[row] += slot.columnSpan();
            }
        }
        return columns == next.columns && Arrays.stream(widths).allMatch(width -> width == columns);
    }

    /** The other table's rows below its own. */
    void append(Raster next) {
        for (Slot slot : next.slots) {
            slots.add(slot.below(rows));
        }
        rows += next.rows;
    }

    int rows() {
        return rows;
    }

    List<Slot> slots() {
        return slots;
    }

    private void add(Element row, int endOfGroup) throws RefusedException {
        List<Slot> added = new ArrayList<>();
        boolean moved = AlteredPrint.movesCells(row, visibility);
        int column = 0;
        for (Element cell : TableRows.cells(row, visibility)) {
            while (isCovered(column)) {
                column++;
            }
            int width = width(column, span(cell, "colspan", Limits.COLUMN_SPAN));
            int height = height(cell, endOfGroup);
            columns = Math.max(columns, column + width);
            Limits.hold("cells", (long) columns * (rows + 1), Limits.TABLE_POSITIONS);
            cover(column, width, rows + height);
            CellContent content = visibility.prints(cell) && collapsed.nextClearBit(column) < column + width
                    ? CellContent.of(cell, visibility)
                    : CellContent.NOTHING;
            added.add(new Slot(rows, column, height, width, moved ? content.moved() : content));
            column += width;
        }
        if (isGridRow(row, added)) {
            // it only carries the widths of the columns; nothing of it is to be seen
            Arrays.setAll(covered, i -> covered[i] == rows + 1 ? 0 : covered[i]);
            return;
        }
        slots.addAll(added);
        rows++;
    }

    /** Word ends a table of uneven columns with a row of height 0 that only it needs. */
    private static boolean isGridRow(Element row, List<Slot> slots) {
        return row.attr("height").equals("0")
                && slots.stream()
                        .allMatch(slot -> slot.rowSpan() == 1 && slot.content().isBlank());
    }

    private int height(Element cell, int endOfGroup) {
        int left = Math.max(1, endOfGroup - rows);
        return cell.attr("rowspan").strip().equals("0") ? left : Math.min(left, span(cell, "rowspan", Limits.ROW_SPAN));
    }

    private int width(int column, int wanted) {
        int width = 1;
        while (width < wanted && !isCovered(column + width)) {
            width++;
        }
        return width;
    }

    private boolean isCovered(int column) {
        return column < covered.length && covered[column] > rows;
    }

    private void cover(int column, int width, int endRow) {
        if (column + width > covered.length) {
            covered = Arrays.copyOf(covered, Math.max(column + width, covered.length * 2));
        }
        Arrays.fill(covered, column, column + width, endRow);
    }

    /** A number as browsers read it: digits at the beginning count, everything else is 1. */
    static int span(Element cell, String attribute, int most) {
        String printed = cell.attr(attribute).strip();
        int at = printed.startsWith("+") ? 1 : 0;
        int span = 0;
        while (at < printed.length() && printed.charAt(at) >= '0' && printed.charAt(at) <= '9') {
            span = Math.min(most, span * 10 + printed.charAt(at) - '0');
            at++;
        }
        return Math.max(1, span);
    }
}
