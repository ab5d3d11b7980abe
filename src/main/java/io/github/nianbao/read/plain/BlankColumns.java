package io.github.nianbao.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables whose columns are parted by blanks alone, as programs lay out the text of a page: rewritten with TABs. A cell
 * that prints nothing leaves nothing but room; where the other rows of the table show its column, it is kept as empty.
 */
final class BlankColumns {
    /** So many rows with figures one below the other are a table. */
    private static final int FEWEST_ROWS = 3;

    /** So many lines without columns may stand inside a table: a label broken into lines beside the name of its group. */
    private static final int MOST_OTHER_LINES = 24;

    private BlankColumns() {}

    /** The same lines, if they hold TABs already or no such table. */
    static List<Line> asTabs(List<Line> lines) {
        if (lines.stream().anyMatch(Line::isTabbed)) {
            return lines;
        }
        List<Line> rows = inBlocks(lines, BlankColumns::wrapped);
        return inBlocks(WrappedHeads.joined(rows), BlankColumns::inColumns);
    }

    /** What becomes of the lines of a block. */
    private interface Rewriting {
        /** @param rows the indexes of the rows among the lines; the first is 0 */
        List<Line> rewritten(List<Line> block, List<Integer> rows);
    }

    private static List<Line> inBlocks(List<Line> lines, Rewriting rewriting) {
        List<Line> all = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i < done || !isRow(lines.get(i))) {
                continue;
            }
            all.addAll(lines.subList(done, i));
            List<Integer> rows = new ArrayList<>(List.of(0));
            int last = i;
            for (int next = i + 1; next < lines.size() && !isFar(lines, last, next); next++) {
                if (isRow(lines.get(next))) {
                    rows.add(next - i);
                    last = next;
                }
            }
            done = endOfLabel(lines, last);
            all.addAll(rewriting.rewritten(lines.subList(i, done), rows));
        }
        all.addAll(lines.subList(done, lines.size()));
        return all;
    }

    private static boolean isRow(Line line) {
        return !line.isTabbed() && SpacedLine.of(line.text()).isRow();
    }

    /** Whether a sentence, the head of a section or too much else stands between two lines for one table. */
    private static boolean isFar(List<Line> lines, int row, int line) {
        int others = 0;
        for (int i = row + 1; i < line; i++) {
            if (lines.get(i).isTabbed()
                    || Cue.isProse(lines.get(i).text())
                    || Cue.isTitle(lines.get(i).text())) {
                return true;
            }
            others += lines.get(i).isBlank() ? 0 : 1;
        }
        return others > MOST_OTHER_LINES;
    }

    private static List<Line> wrapped(List<Line> block, List<Integer> rows) {
        return columns(block, rows)
                .flatMap(columns -> WrappedRows.joined(block, columns))
                .orElse(block);
    }

    private static List<Line> inColumns(List<Line> block, List<Integer> rows) {
        FigureColumns columns = columns(block, rows).orElse(null);
        if (columns == null) {
            return block;
        }
        List<Line> tabbed = new ArrayList<>(block);
        rows.forEach(row -> tabbed.set(row, columns.tabbed(block.get(row))));
        return tabbed;
    }

    /** The columns of a block; empty if it has too few rows for a table. */
    private static Optional<FigureColumns> columns(List<Line> block, List<Integer> rows) {
        List<SpacedLine> words =
                rows.stream().map(row -> SpacedLine.of(block.get(row).text())).toList();
        boolean table = words.stream().filter(row -> row.figures() > 0).count() >= FEWEST_ROWS;
        return table ? Optional.of(FigureColumns.of(words)) : Optional.empty();
    }

    /** The last label goes on below its figures, up to a blank line or the head of a section. */
    private static int endOfLabel(List<Line> lines, int row) {
        int end = row + 1;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && !lines.get(end).isTabbed()
                && !Cue.isProse(lines.get(end).text())
                && !Cue.isSection(lines.get(end).text())) {
            end++;
        }
        return end;
    }
}
