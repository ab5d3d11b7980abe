package io.github.nianbao.report;

import java.util.regex.Pattern;

/**
 * The canonical name of a figure, {@code <table>.<row>.<column>} ({@code stats.<indicator>} in the 2014 form): ASCII,
 * lower case, snake_case inside a segment.
 */
public record CellId(String text) implements FigureId, Comparable<CellId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+){1,2}");

    public CellId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a cell id: " + text);
        }
    }

    public static CellId of(String table, String row, String column) {
        return new CellId(table + "." + row + "." + column);
    }

    /** The first segment, such as {@code requests}. */
    public String table() {
        return text.substring(0, text.indexOf('.'));
    }

    @Override
    public int compareTo(CellId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
