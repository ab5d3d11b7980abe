package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a table without rulings that are wrapped in a narrow column: 18359 as 1835 and 9 below it. Each line alone
 * would be a row, and a wrong figure; put together in one cell they are one number where that is certain, else none.
 */
final class WrappedFigures {
    private static final Pattern PIECE = Pattern.compile("[0-9０-９,，.．]+");
    /** 1, · 12,3 : a number that cannot end so. */
    private static final Pattern UNFINISHED = Pattern.compile(".*[,，.．]|.*[,，][0-9０-９]{1,2}");
    /** How far apart, in ems, the lines of one number lie: at least, at most. */
    private static final double LEAST_PITCH = 0.7;

    private static final double MOST_PITCH = 2;
    /** How much of its column, as a part, a number fills with one digit more if it had to be wrapped. */
    private static final double FULL = 0.6;
    /** How many lines apart: a line with the other figures of the row may stand between. */
    private static final int LINES = 2;

    private final List<TextRow> rows;
    private final TextColumns columns;
    private final Map<Chunk, Integer> homes = new IdentityHashMap<>();

    private WrappedFigures(List<TextRow> rows, TextColumns columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** The rows, each with all lines of its figures; rows of nothing but such lines are none. */
    static List<TextRow> joined(List<TextRow> rows, TextColumns columns) {
        WrappedFigures wrapped = new WrappedFigures(rows, columns);
        for (int row = 1; row < rows.size(); row++) {
            wrapped.join(row);
        }
        return wrapped.homes.isEmpty() ? rows : wrapped.rows();
    }

    private void join(int row) {
        for (Chunk piece : rows.get(row).figures()) {
            for (int above = row - 1; above >= Math.max(0, row - LINES); above--) {
                Chunk before = inColumn(above, piece);
                if (before != null) {
                    if (goesOn(before, above, piece, row)) {
                        int home = home(homes.getOrDefault(before, above), row);
                        homes.put(before, home);
                        homes.put(piece, home);
                    }
                    break;
                }
            }
        }
    }

    private @Nullable Chunk inColumn(int row, Chunk below) {
        TextColumns.Run column = columns.place(below.box());
        return rows.get(row).figures().stream()
                .filter(figure ->
                        column.size() == 1 && columns.place(figure.box()).equals(column))
                .findFirst()
                .orElse(null);
    }

    private boolean goesOn(Chunk before, int above, Chunk piece, int row) {
        double pitch = (piece.baseline() - before.baseline()) / piece.size();
        boolean pieces = PIECE.matcher(before.text()).matches()
                && PIECE.matcher(piece.text()).matches()
                && piece.text().length() <= before.text().length();
        if (!pieces || pitch < LEAST_PITCH || pitch > MOST_PITCH) {
            return false;
        }
        return UNFINISHED.matcher(before.text()).matches() || (isFull(before) && (isSparse(row) || isSparse(above)));
    }

    private boolean isFull(Chunk figure) {
        double digit = figure.box().width() / figure.text().length();
        int column = columns.place(figure.box()).first();
        return figure.text().length() > 1 && figure.box().width() + digit >= FULL * columns.pitchAt(column);
    }

    /** A line of a few figures without a label that begins a row. */
    private boolean isSparse(int row) {
        TextRow line = rows.get(row);
        return line.figures().size() * 2 < columns.count()
                && line.labels().stream().noneMatch(label -> CellKinds.enumerated(label.text()));
    }

    /** The row with most in it. */
    private int home(int first, int last) {
        int home = first;
        for (int row = first; row <= last; row++) {
            home = content(row) > content(home) ? row : home;
        }
        return home;
    }

    private int content(int row) {
        return rows.get(row).figures().size() + (rows.get(row).labels().isEmpty() ? 0 : 1);
    }

    private List<TextRow> rows() {
        List<List<Chunk>> figures = new ArrayList<>();
        rows.forEach(row -> figures.add(new ArrayList<>()));
        for (int row = 0; row < rows.size(); row++) {
            for (Chunk figure : rows.get(row).figures()) {
                figures.get(homes.getOrDefault(figure, row)).add(figure);
            }
        }
        List<TextRow> joined = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!figures.get(row).isEmpty()) {
                TextRow line = rows.get(row);
                joined.add(new TextRow(line.baseline(), line.labels(), figures.get(row)));
            }
        }
        return joined;
    }
}
