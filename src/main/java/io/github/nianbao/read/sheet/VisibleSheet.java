package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.RawSheet.Area;
import io.github.nianbao.read.sheet.RawSheet.RawCell;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a sheet is printed: merged ranges as one piece, hidden rows and columns taken out, so that rows and columns
 * count on over them.
 */
final class VisibleSheet {
    /**
     * A piece of the sheet that shows as one cell.
     *
     * @param name what the sheet calls its first cell, hidden rows and columns counted; {@code null} of a
     *     blank that the file leaves out
     */
    record Piece(
            int top,
            int left,
            int bottom,
            int right,
            String text,
            boolean bordered,
            @Nullable CellName name) {
        boolean hasText() {
            return !Blanks.isBlank(text);
        }

        boolean isAcross() {
            return right > left;
        }
    }

    private final HiddenLines rows;
    private final HiddenLines columns;

    /** What shows in each merged range and each cell outside of them. */
    private final Map<Area, RawCell> shown = new LinkedHashMap<>();

    private VisibleSheet(RawSheet sheet) {
        rows = HiddenLines.of(sheet.hiddenRows());
        columns = HiddenLines.ofAreas(sheet.hiddenColumns());
        MergedAreas merged = new MergedAreas(sheet.merged());
        for (RawCell cell : sheet.cells()) {
            Area area = merged.around(cell.row(), cell.column());
            boolean first = area.top() == cell.row() && area.left() == cell.column();
            RawCell here = first ? cell : new RawCell(cell.row(), cell.column(), "", cell.bordered());
            shown.merge(area, here, VisibleSheet::together);
        }
    }

    private static RawCell together(RawCell first, RawCell other) {
        String text = first.text().isEmpty() ? other.text() : first.text();
        return new RawCell(first.row(), first.column(), text, first.bordered() || other.bordered());
    }

    /** The pieces by their first row, then column. */
    static List<Piece> pieces(RawSheet sheet) {
        VisibleSheet visible = new VisibleSheet(sheet);
        List<Piece> pieces = new ArrayList<>();
        visible.shown.forEach((area, cell) -> visible.add(area, cell, pieces));
        pieces.sort(Comparator.comparingInt(Piece::top).thenComparingInt(Piece::left));
        return pieces;
    }

    private void add(Area area, RawCell cell, List<Piece> pieces) {
        int high = rows.visible(area.top(), area.bottom());
        int wide = columns.visible(area.left(), area.right());
        if (high > 0 && wide > 0) {
            int top = area.top() - rows.hiddenBefore(area.top());
            int left = area.left() - columns.hiddenBefore(area.left());
            CellName name = new CellName(area.top(), area.left());
            pieces.add(new Piece(top, left, top + high - 1, left + wide - 1, cell.text(), cell.bordered(), name));
        }
    }
}
