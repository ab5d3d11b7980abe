package io.github.nianbao.read.sheet;

import io.github.nianbao.read.Struck;
import io.github.nianbao.read.sheet.RawSheet.Area;
import io.github.nianbao.read.sheet.RawSheet.RawCell;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The cells of a sheet, and what keeps a reader of it from seeing what they hold: where that is not certain, their
 * figures are marked, so that they stand for no number.
 */
final class SheetCells {
    /** In widths of a digit: of less than a third of one nothing can be read. */
    static final double LEAST_WIDTH = 0.3;

    /** In points. */
    static final double LEAST_HEIGHT = 1;

    /** How wide a digit is at least, in those of the sheet's usual font: cells may be in a smaller one. */
    private static final double SMALL_DIGIT = 0.8;

    /** Nobody makes more of them; beyond, every cell is taken for one of them. */
    private static final int MOST_CONDITIONS = 1_000;

    private static final Pattern ZERO = Pattern.compile("0(?:\\.0+)?");
    private static final Pattern FIGURE = Pattern.compile("[-\\d.,]+");

    private final List<Held> cells = new ArrayList<>();
    private final List<Area> conditions = new ArrayList<>();
    private final NavigableMap<Integer, Columns> widths = new TreeMap<>();
    private boolean zerosHidden;

    /** @param number whether the value is a number, not a text */
    private record Held(int row, int column, String text, CellLook look, boolean number) {}

    /** @param width in digits */
    private record Columns(int last, double width) {}

    void hideZeros() {
        zerosHidden = true;
    }

    /** Columns of a width of so many digits. */
    void width(int first, int last, double digits) {
        widths.put(first, new Columns(last, digits));
    }

    /** Cells whose figures a condition may hide, or show as others. */
    void mayHide(Area area) {
        conditions.add(area);
    }

    /** @return whether it shows anything */
    boolean add(int row, int column, String text, CellLook look, boolean number) {
        if (text.isEmpty() && !look.bordered()) {
            return false;
        }
        cells.add(new Held(row, column, text, look, number));
        return true;
    }

    /** By row, then column. */
    List<RawCell> shown(List<Area> merged) {
        cells.sort(Comparator.comparingInt(Held::row).thenComparingInt(Held::column));
        MergedAreas areas = new MergedAreas(merged);
        List<RawCell> shown = new ArrayList<>();
        for (Held cell : cells) {
            String text = shown(cell, areas);
            RawCell last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
            if (last != null && last.row() == cell.row() && last.column() == cell.column()) {
                // Of cells that the file has twice nobody knows which shows: one that holds both, which is no number.
                String both = last.text() + " | " + text;
                boolean bordered = last.bordered() || cell.look().bordered();
                shown.set(shown.size() - 1, new RawCell(cell.row(), cell.column(), both, bordered));
            } else if (!text.isEmpty() || cell.look().bordered()) {
                shown.add(
                        new RawCell(cell.row(), cell.column(), text, cell.look().bordered()));
            }
        }
        return shown;
    }

    private String shown(Held cell, MergedAreas merged) {
        if (zerosHidden && cell.number() && ZERO.matcher(cell.text()).matches()) {
            return "";
        }
        boolean unseen =
                !Blanks.isBlank(cell.text()) && (cell.look().hides() || isConditional(cell) || isTooWide(cell, merged));
        return unseen ? Struck.marked(cell.text()) : cell.text();
    }

    private boolean isConditional(Held cell) {
        return conditions.size() > MOST_CONDITIONS
                || conditions.stream().anyMatch(area -> area.covers(cell.row(), cell.column()));
    }

    /** Shown as ####, or cut off. */
    private boolean isTooWide(Held cell, MergedAreas merged) {
        Map.Entry<Integer, Columns> columns = widths.floorEntry(cell.column());
        return columns != null
                && columns.getValue().last() >= cell.column()
                && !cell.look().shrinks()
                && cell.text().length() * SMALL_DIGIT > columns.getValue().width()
                && FIGURE.matcher(cell.text()).matches()
                && !isAcross(merged.around(cell.row(), cell.column()));
    }

    private static boolean isAcross(Area area) {
        return area.right() > area.left();
    }
}
