package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a table without rulings that are wrapped in a narrow column: 18359 as 1835 and 9 below it. Each line alone
 * would be a row, and a wrong figure; put together in one cell they are one number where that is certain, else none.
 */
final class WrappedFigures {
    private static final Pattern PIECE = Pattern.compile("[0-9０-９,，.．]+");
    /** 1, · 12,3 : a number that cannot end so. */
    private static final Pattern UNFINISHED = Pattern.compile(".*[,，.．]|.*[,，][0-9０-９]{1,2}");

    private static final Pattern CUT = Pattern.compile("[0-9０-９,，]+[,，.．]");
    /** How far apart, in ems, the lines of one number lie: at least, at most. */
    private static final double LEAST_PITCH = 0.7;

    private static final double MOST_PITCH = 2;
    /**
     * Lines so close, in ems, are taken for lines of one cell if one of them holds a few figures only, however wide the
     * column: a number in doubt, or none, is better than the wrong one of a single line.
     */
    private static final double LINE_PITCH = 1.7;
    /** How much of its column, as a part, a number fills with one digit more if it had to be wrapped. */
    private static final double FULL = 0.6;
    /** How many lines apart: a line with the other figures of the row may stand between. */
    private static final int LINES = 2;

    /** What one line has in one column; a separator may stand off the digits behind it. */
    private record Cell(int column, List<Chunk> chunks) {
        String text() {
            return chunks.stream().map(Chunk::text).collect(Collectors.joining());
        }

        double baseline() {
            return chunks.get(0).baseline();
        }

        double size() {
            return chunks.get(0).size();
        }

        double width() {
            return Boxes.around(chunks.stream().map(Chunk::box).toList()).width();
        }
    }

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

    /** Whether the last of a cell's pieces ends with a separator of digits, so that the number goes on elsewhere. */
    static boolean isCut(List<Chunk> cell) {
        return !cell.isEmpty() && CUT.matcher(cell.get(cell.size() - 1).text()).matches();
    }

    private void join(int row) {
        for (Cell piece : cells(row)) {
            for (int above = row - 1; above >= Math.max(0, row - LINES); above--) {
                Cell before = inColumn(above, piece);
                if (before != null) {
                    if (goesOn(before, above, piece, row)) {
                        int home = home(homes.getOrDefault(before.chunks().get(0), above), row);
                        if (row - above > 1 && isWholeRow(above, row)) {
                            rows.get(above + 1).figures().forEach(chunk -> homes.put(chunk, home));
                        }
                        before.chunks().forEach(chunk -> homes.put(chunk, home));
                        piece.chunks().forEach(chunk -> homes.put(chunk, home));
                    }
                    break;
                }
            }
        }
    }

    /** What stands in each column of a line; what spans several columns is no piece of a number. */
    private List<Cell> cells(int row) {
        Map<Integer, List<Chunk>> cells = new TreeMap<>();
        for (Chunk figure : rows.get(row).figures()) {
            TextColumns.Run column = columns.place(figure.box());
            if (column.size() == 1) {
                cells.computeIfAbsent(column.first(), key -> new ArrayList<>()).add(figure);
            }
        }
        List<Cell> found = new ArrayList<>();
        cells.forEach((column, chunks) -> found.add(new Cell(column, chunks)));
        return found;
    }

    private @Nullable Cell inColumn(int row, Cell below) {
        return cells(row).stream()
                .filter(cell -> cell.column() == below.column())
                .findFirst()
                .orElse(null);
    }

    private boolean goesOn(Cell before, int above, Cell piece, int row) {
        double pitch = (piece.baseline() - before.baseline()) / piece.size();
        boolean pieces = PIECE.matcher(before.text()).matches()
                && PIECE.matcher(piece.text()).matches();
        if (!pieces || pitch < LEAST_PITCH || pitch > MOST_PITCH) {
            return false;
        }
        if (UNFINISHED.matcher(before.text()).matches()) {
            return !isCut(piece.chunks());
        }
        if (isWholeRow(above, row)) {
            return true;
        }
        boolean fits = piece.text().length() <= before.text().length() && (pitch <= LINE_PITCH || isFull(before));
        return fits
                && ((isSparse(row) && !beginsRow(row)) || (isSparse(above) && !(beginsRow(above) && beginsRow(row))));
    }

    private boolean isWholeRow(int above, int row) {
        return RestOfRow.is(rows.get(above), rows.get(row), columns);
    }

    private boolean isFull(Cell figure) {
        double digit = figure.width() / figure.text().length();
        return figure.text().length() > 1 && figure.width() + digit >= FULL * columns.pitchAt(figure.column());
    }

    /** A line of a few figures. */
    private boolean isSparse(int row) {
        return rows.get(row).figures().size() * 2 < columns.count();
    }

    private boolean beginsRow(int row) {
        return rows.get(row).labels().stream().anyMatch(label -> CellKinds.enumerated(label.text()));
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

    /**
     * What a row that keeps figures of its own gave away: it may be its own as well, so that all the pieces stand in it,
     * too, and it is no blank.
     */
    private List<Chunk> doubtful(int row) {
        List<Chunk> given = new ArrayList<>();
        boolean keeps = false;
        for (Chunk figure : rows.get(row).figures()) {
            int home = homes.getOrDefault(figure, row);
            keeps |= home == row;
            if (home != row) {
                int column = columns.place(figure.box()).first();
                homes.entrySet().stream()
                        .filter(piece -> piece.getValue() == home)
                        .map(Map.Entry::getKey)
                        .filter(piece -> columns.place(piece.box()).first() == column)
                        .sorted(Comparator.comparingDouble(Chunk::baseline))
                        .forEach(given::add);
            }
        }
        return keeps ? given : List.of();
    }

    private List<TextRow> rows() {
        List<List<Chunk>> figures = new ArrayList<>();
        rows.forEach(row -> figures.add(new ArrayList<>()));
        for (int row = 0; row < rows.size(); row++) {
            for (Chunk figure : rows.get(row).figures()) {
                figures.get(homes.getOrDefault(figure, row)).add(figure);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            figures.get(row).addAll(doubtful(row));
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
