package io.github.nianbao.shell.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A table with borders that hold with Chinese text. What does not fit is wrapped inside its cell: first the heads above
 * figures, which wrap once, then the texts, which wrap in every row; columns of figures are never narrowed below their
 * figures.
 */
public final class TextTable {
    /** A column narrower than this cannot be read: two Chinese characters. */
    private static final int NARROWEST = 4;

    /** A longer word is a path or a hash, which breaks anywhere: that of a year with its number ({@code @2022#12}) fits. */
    private static final int WIDEST_WORD = 10;

    /** Columns taken by a cell's border and the blank on either side of its text. */
    private static final int AROUND_A_CELL = 3;

    /** Where a column's text stands. */
    public enum Align {
        LEFT,
        /** For figures; such a column keeps its width. */
        RIGHT
    }

    /** @param text one line of any length */
    public record Cell(String text, Tone tone) {
        public Cell {
            text = Plain.line(text);
        }

        public static Cell of(Object content) {
            return new Cell(String.valueOf(content), Tone.NORMAL);
        }

        /** The same, cut where it is wider. */
        public static Cell of(Object content, int widest) {
            String text = Plain.line(String.valueOf(content));
            boolean fits = Widths.of(text) <= widest;
            return of(fits ? text : Widths.cut(text, widest - Widths.of(CUT)) + CUT);
        }
    }

    private static final String CUT = "…";

    private final List<Align> aligns;
    private final List<List<Cell>> rows = new ArrayList<>();

    /** @param heads of the columns, in bold */
    public TextTable(List<String> heads, List<Align> aligns) {
        this.aligns = List.copyOf(aligns);
        add(heads.stream().map(head -> new Cell(head, Tone.BOLD)).toList());
    }

    public void add(List<Cell> row) {
        if (row.size() != aligns.size()) {
            throw new IllegalArgumentException("a row of " + row.size() + " cells in " + aligns.size() + " columns");
        }
        rows.add(List.copyOf(row));
    }

    /** @param paint colours a text that has its final width */
    List<String> render(int width, BiFunction<Tone, String, String> paint) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(border(widths, "┌", "┬", "┐"));
        for (int index = 0; index < rows.size(); index++) {
            addRow(rows.get(index), widths, paint, lines);
            if (index == 0) {
                lines.add(border(widths, "├", "┼", "┤"));
            }
        }
        lines.add(border(widths, "└", "┴", "┘"));
        return lines;
    }

    private void addRow(List<Cell> row, int[] widths, BiFunction<Tone, String, String> paint, List<String> lines) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            wrapped.add(Widths.wrapped(row.get(column).text(), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder("│");
            for (int column = 0; column < row.size(); column++) {
                List<String> cell = wrapped.get(column);
                String piece = line < cell.size() ? cell.get(line) : "";
                String padded = aligns.get(column) == Align.LEFT
                        ? Widths.padded(piece, widths[column])
                        : Widths.paddedLeft(piece, widths[column]);
                text.append(' ')
                        .append(paint.apply(row.get(column).tone(), padded))
                        .append(" │");
            }
            lines.add(text.toString());
        }
    }

    private static String border(int[] widths, String left, String middle, String right) {
        List<String> pieces = new ArrayList<>();
        for (int width : widths) {
            pieces.add("─".repeat(width + 2));
        }
        return left + String.join(middle, pieces) + right;
    }

    /** The natural widths, or narrower ones where these do not fit. */
    private int[] widths(int width) {
        int[] widths = columns().map(this::naturalWidth).toArray();
        int excess = Arrays.stream(widths).sum() - (width - 1 - AROUND_A_CELL * aligns.size());
        int[] wrappedHeads = columns()
                .map(column -> aligns.get(column) == Align.LEFT ? widths[column] : headWrapped(column))
                .toArray();
        int[] wholeWords = columns()
                .map(column -> aligns.get(column) == Align.LEFT ? wholeWord(column) : wrappedHeads[column])
                .toArray();
        int[] wrappedTexts = columns()
                .map(column -> aligns.get(column) == Align.LEFT ? narrowest(column) : wrappedHeads[column])
                .toArray();
        int[] all = columns().map(this::narrowest).toArray();
        for (int[] floor : List.of(wrappedHeads, wholeWords, wrappedTexts, all)) {
            excess = narrow(widths, floor, excess);
        }
        return widths;
    }

    /** Takes away from the widest columns first. @return what is still too much */
    private static int narrow(int[] widths, int[] floor, int excess) {
        int left = excess;
        int widest = widestAbove(widths, floor);
        while (left > 0 && widest >= 0) {
            widths[widest]--;
            left--;
            widest = widestAbove(widths, floor);
        }
        return left;
    }

    private IntStream columns() {
        return IntStream.range(0, aligns.size());
    }

    private static int widestAbove(int[] widths, int[] floor) {
        int widest = -1;
        for (int column = 0; column < widths.length; column++) {
            if (widths[column] > floor[column] && (widest < 0 || widths[column] > widths[widest])) {
                widest = column;
            }
        }
        return widest;
    }

    private int naturalWidth(int column) {
        return rows.stream()
                .mapToInt(row -> Widths.of(row.get(column).text()))
                .max()
                .orElse(1);
    }

    /** A column of figures whose head is wrapped, but between words. */
    private int headWrapped(int column) {
        int word = Widths.longestWord(rows.get(0).get(column).text());
        return Math.min(naturalWidth(column), Math.max(narrowest(column), word));
    }

    /** A column of texts in which no year or date is broken, as long as there is room elsewhere. */
    private int wholeWord(int column) {
        int word = rows.stream()
                .mapToInt(row -> Widths.longestAscii(row.get(column).text()))
                .max()
                .orElse(0);
        return Math.min(naturalWidth(column), Math.max(NARROWEST, Math.min(word, WIDEST_WORD)));
    }

    private int narrowest(int column) {
        int content = aligns.get(column) == Align.LEFT
                ? NARROWEST
                : rows.stream()
                        .skip(1)
                        .mapToInt(row -> Widths.of(row.get(column).text()))
                        .max()
                        .orElse(1);
        return Math.min(naturalWidth(column), Math.max(content, NARROWEST));
    }
}
