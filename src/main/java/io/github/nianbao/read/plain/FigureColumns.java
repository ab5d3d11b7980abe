package io.github.nianbao.read.plain;

import io.github.nianbao.read.plain.SpacedLine.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns of figures stand, learnt from the rows that have all of them. A row that has fewer gets empty cells
 * only if each of its figures lies under one column and no other.
 */
final class FigureColumns {
    /** Fewer columns are told by their number alone, in the table's own sections. */
    private static final int FEWEST_COLUMNS = 4;

    /** One full row alone may be the one that is out of line. */
    private static final int FEWEST_FULL_ROWS = 2;

    /** The leftmost and rightmost place of each column over all full rows; empty if they do not line up. */
    private final List<int[]> columns;

    /** How many figures a row has that lacks none. */
    private final int most;

    private FigureColumns(List<int[]> columns, int most) {
        this.columns = columns;
        this.most = most;
    }

    static FigureColumns of(List<SpacedLine> rows) {
        int most = rows.stream().mapToInt(SpacedLine::figures).max().orElse(0);
        List<int[]> columns = new ArrayList<>();
        if (rows.stream().filter(row -> row.figures() == most).count() < FEWEST_FULL_ROWS) {
            return new FigureColumns(columns, most);
        }
        for (SpacedLine row : rows) {
            if (row.figures() == most && most >= FEWEST_COLUMNS) {
                List<Word> figures = figures(row);
                for (int i = 0; i < most; i++) {
                    Word word = figures.get(i);
                    if (columns.size() <= i) {
                        columns.add(new int[] {word.start(), word.end()});
                    } else {
                        int[] column = columns.get(i);
                        column[0] = Math.min(column[0], word.start());
                        column[1] = Math.max(column[1], word.end());
                    }
                }
            }
        }
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i)[0] <= columns.get(i - 1)[1]) {
                return new FigureColumns(List.of(), most);
            }
        }
        return new FigureColumns(columns, most);
    }

    /** Whether there are so many that rows can be told by them. */
    boolean isMany() {
        return most >= FEWEST_COLUMNS;
    }

    /** A cell for each column; empty if it is not known under which of them the figures of a row stand. */
    List<String> figureCells(SpacedLine row) {
        List<Word> figures = figures(row);
        return figures.size() == most ? figures.stream().map(Word::text).toList() : placed(figures);
    }

    /** The line of a row, its cells parted by TABs; the same line if it is none. */
    Line tabbed(Line line) {
        SpacedLine row = SpacedLine.of(line.text());
        return row.isRow() ? new Line(line.number(), String.join("\t", cells(row))) : line;
    }

    /** The cells of a row, from left to right. */
    List<String> cells(SpacedLine row) {
        List<String> cells = new ArrayList<>();
        List<Word> figures = figures(row);
        row.words().subList(0, row.words().size() - figures.size()).forEach(word -> cells.add(word.text()));
        if (cells.isEmpty() && !figures.isEmpty()) {
            cells.add("");
        }
        List<String> placed = figures.isEmpty() || figures.size() == columns.size() ? List.of() : placed(figures);
        if (placed.isEmpty()) {
            figures.forEach(word -> cells.add(word.text()));
        } else {
            cells.addAll(placed);
        }
        return cells;
    }

    private List<String> placed(List<Word> figures) {
        List<String> placed = new ArrayList<>();
        int next = 0;
        for (int[] column : columns) {
            boolean here = next < figures.size() && isUnder(figures.get(next), column);
            placed.add(here ? figures.get(next).text() : "");
            next += here ? 1 : 0;
        }
        return next == figures.size() ? placed : List.of();
    }

    private static boolean isUnder(Word word, int[] column) {
        return word.start() < column[1] && word.end() > column[0];
    }

    private static List<Word> figures(SpacedLine row) {
        return row.words()
                .subList(row.words().size() - row.figures(), row.words().size());
    }
}
