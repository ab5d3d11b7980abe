package io.github.nianbao.report;

import java.util.regex.Pattern;

/**
 * The canonical name of a figure, {@code <table>.<row>.<column>} ({@code stats.<indicator>} in the 2014 form): ASCII,
 * lower case, snake_case inside a segment. Tables that an archive was taught have a namespace of their own,
 * {@code local.<table>.<row>.<column>}.
 */
public record CellId(String text) implements FigureId, Comparable<CellId> {
    /** Begins the ids of tables that no notice prescribes and that an archive was taught, such as {@code local.city_annex}. */
    public static final String LOCAL = "local.";

    private static final Pattern SHAPE =
            Pattern.compile("(?:local\\.[a-z][a-z0-9_]*|(?!local\\.)[a-z][a-z0-9_]*)(?:\\.[a-z0-9_]+){1,2}");

    public CellId {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a cell id: " + text);
        }
    }

    @Override
    public String kind() {
        return "cell";
    }

    public static CellId of(String table, String row, String column) {
        return new CellId(table + "." + row + "." + column);
    }

    /** The first segment, such as {@code requests}; of a local table the first two. */
    public String table() {
        return text.substring(0, text.indexOf('.', text.startsWith(LOCAL) ? LOCAL.length() : 0));
    }

    /** Whether it is of a table that no notice prescribes. */
    public boolean isLocal() {
        return text.startsWith(LOCAL);
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
