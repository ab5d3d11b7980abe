package io.github.nianbao.read.plain;

import io.github.nianbao.read.plain.SpacedLine.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rows whose labels a narrow column broke into lines, above and below one line of figures, as programs lay out the text of
 * a page. The number that begins a label tells where a row begins; where not every row so told has exactly one line of
 * figures, or anything else is printed among them, nothing is joined.
 */
final class WrappedRows {
    private static final Pattern LESSER = Pattern.compile("\\d{1,2}[.．、]\\p{IsHan}.*");
    private static final Pattern ROW = Pattern.compile("(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、).*");
    private static final Pattern GROUP = Pattern.compile("(?:[（(][一二三四五六七八九十]|[一二三四五六七八九十]{1,2}、).*");

    private final List<Line> lines;
    private final FigureColumns columns;
    private final List<SpacedLine> words = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<LabelGroup> groups = new ArrayList<>();

    /** A row while its label is being put together. */
    private static final class Row {
        private final int line;
        private final Word first;
        private final StringBuilder label = new StringBuilder();
        private int figures = -1;

        private boolean contradicted;

        Row(int line, Word first) {
            this.line = line;
            this.first = first;
        }

        boolean isLesser() {
            return LESSER.matcher(first.text()).matches();
        }
    }

    private WrappedRows(List<Line> lines, FigureColumns columns) {
        this.lines = lines;
        this.columns = columns;
    }

    /** The lines with each row in one, parted by TABs; empty if no row is wrapped, or it is not certain which lines are one. */
    static Optional<List<Line>> joined(List<Line> lines, FigureColumns columns) {
        if (!columns.isMany()) {
            return Optional.empty();
        }
        WrappedRows wrapped = new WrappedRows(lines, columns);
        return wrapped.read() ? Optional.of(wrapped.joined()) : Optional.empty();
    }

    private boolean read() {
        for (Line line : lines) {
            words.add(SpacedLine.ofLayout(line.text()));
        }
        starts();
        if (rows.isEmpty()) {
            return false;
        }
        boolean wrapped = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int end = i + 1 < rows.size() ? rows.get(i + 1).line : lines.size();
            for (int line = row.line; line < end; line++) {
                wrapped |= line > row.line && !words.get(line).words().isEmpty();
                take(row, i, line);
            }
            if (row.contradicted || row.figures < 0) {
                return false;
            }
        }
        return wrapped;
    }

    /** Where rows begin: at a number that is the last word before the figures, but for those of groups beside their rows. */
    private void starts() {
        List<Row> found = new ArrayList<>();
        for (int line = 0; line < words.size(); line++) {
            List<Word> texts = texts(line);
            Word last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
            if (last != null
                    && (LESSER.matcher(last.text()).matches()
                            || ROW.matcher(last.text()).matches())) {
                found.add(new Row(line, last));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            Row row = found.get(i);
            if (row.isLesser()) {
                rows.add(row);
            } else if (!isWithinGroup(found, i) && !isWithoutFigures(found, i)) {
                rows.add(row);
            }
        }
    }

    /** Between 4. and 5. stands the name of their group, in the middle of its rows. */
    private static boolean isWithinGroup(List<Row> found, int at) {
        int before = at - 1;
        while (before >= 0 && !found.get(before).isLesser()) {
            before--;
        }
        int after = at + 1;
        while (after < found.size() && !found.get(after).isLesser()) {
            after++;
        }
        return before >= 0 && after < found.size() && number(found.get(after)) == number(found.get(before)) + 1;
    }

    private static int number(Row row) {
        return Integer.parseInt(row.first.text().split("[.．、]", 2)[0]);
    }

    /** A group's name on a line of its own above its first row. */
    private boolean isWithoutFigures(List<Row> found, int at) {
        int end = at + 1 < found.size() ? found.get(at + 1).line : lines.size();
        for (int line = found.get(at).line; line < end; line++) {
            if (words.get(line).figures() > 0) {
                return false;
            }
        }
        return true;
    }

    private void take(Row row, int index, int line) {
        for (Word word : texts(line)) {
            boolean own = line == row.line && word.equals(row.first);
            boolean inner = word.start() < row.first.end() && word.end() > row.first.start();
            row.contradicted |= !own && word.start() >= row.first.end();
            if (own || inner && line > row.line) {
                row.label.append(word.text());
            } else {
                outer(word, index);
            }
        }
        if (words.get(line).figures() > 0) {
            row.contradicted |=
                    row.figures >= 0 || columns.figureCells(words.get(line)).isEmpty();
            row.figures = line;
        }
    }

    /** A piece of a group's name; the name stands before the group's first row. */
    private void outer(Word word, int row) {
        LabelGroup open = null;
        for (LabelGroup group : groups) {
            open = group.isOver(word) ? group : open;
        }
        if (open == null || GROUP.matcher(word.text()).matches()) {
            int first = row;
            while (first > 0 && rows.get(first).isLesser() && number(rows.get(first)) > 1) {
                first--;
            }
            groups.add(new LabelGroup(first, word));
        } else {
            open.add(word);
        }
    }

    private List<Word> texts(int line) {
        List<Word> all = words.get(line).words();
        return all.subList(0, all.size() - words.get(line).figures());
    }

    private List<Line> joined() {
        List<Line> joined = new ArrayList<>();
        for (int line = 0; line < rows.get(0).line; line++) {
            joined.add(columns.tabbed(lines.get(line)));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            for (LabelGroup group : groups) {
                if (group.row() == i) {
                    joined.add(new Line(lines.get(row.line).number(), group.name()));
                }
            }
            List<String> cells = new ArrayList<>(List.of(row.label.toString()));
            cells.addAll(columns.figureCells(words.get(row.figures)));
            joined.add(new Line(lines.get(row.figures).number(), String.join("\t", cells)));
        }
        return joined;
    }
}
