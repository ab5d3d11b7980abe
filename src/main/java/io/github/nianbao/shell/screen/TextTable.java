package io.github.nianbao.shell.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * A table with borders that hold with Chinese text. What does not fit is wrapped inside its cell, widest columns first;
 * columns of figures are never narrowed below their figures.
 */
public final class TextTable {
    /** A column narrower than this cannot be read: two Chinese characters. */
    private static final int NARROWEST = 4;

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
    }

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

    /** The natural widths, or narrower ones: columns are narrowed from the widest, text before figures. */
    private int[] widths(int width) {
        int[] natural =
                IntStream.range(0, aligns.size()).map(this::naturalWidth).toArray();
        int[] floor = IntStream.range(0, aligns.size()).map(this::narrowest).toArray();
        int available = width - 1 - AROUND_A_CELL * aligns.size();
        int[] widths = natural.clone();
        int excess = Arrays.stream(widths).sum() - available;
        while (excess > 0) {
            int widest = widestAbove(widths, floor);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
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
