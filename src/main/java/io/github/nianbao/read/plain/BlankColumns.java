package io.github.nianbao.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose columns are parted by blanks alone, as programs lay out the text of a page: rewritten with TABs. A cell
 * that prints nothing leaves nothing but room; where the other rows of the table show its column, it is kept as empty.
 */
final class BlankColumns {
    /** So many rows with figures one below the other are a table. */
    private static final int FEWEST_ROWS = 3;

    /** So many lines without columns may stand inside a table: a label broken into lines, a page number. */
    private static final int MOST_OTHER_LINES = 4;

    private BlankColumns() {}

    /** The same lines, if they hold TABs already or no such table. */
    static List<Line> asTabs(List<Line> lines) {
        if (lines.stream().anyMatch(Line::isTabbed)) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines);
        List<Integer> block = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (block.isEmpty() || isFar(lines, block.get(block.size() - 1), i)) {
                rewrite(all, block);
                block = new ArrayList<>();
            }
            if (SpacedLine.of(lines.get(i).text()).isRow()) {
                block.add(i);
            }
        }
        rewrite(all, block);
        return all;
    }

    /** Whether a sentence, the head of a section or too much else stands between two lines for one table. */
    private static boolean isFar(List<Line> lines, int row, int line) {
        int others = 0;
        for (int i = row + 1; i < line; i++) {
            if (Cue.isProse(lines.get(i).text()) || Cue.isTitle(lines.get(i).text())) {
                return true;
            }
            others += lines.get(i).isBlank() ? 0 : 1;
        }
        return others > MOST_OTHER_LINES;
    }

    private static void rewrite(List<Line> all, List<Integer> block) {
        List<SpacedLine> rows =
                block.stream().map(i -> SpacedLine.of(all.get(i).text())).toList();
        if (rows.stream().filter(row -> row.figures() > 0).count() < FEWEST_ROWS) {
            return;
        }
        FigureColumns columns = FigureColumns.of(rows);
        for (int i = 0; i < rows.size(); i++) {
            Line line = all.get(block.get(i));
            all.set(block.get(i), new Line(line.number(), String.join("\t", columns.cells(rows.get(i)))));
        }
    }
}
