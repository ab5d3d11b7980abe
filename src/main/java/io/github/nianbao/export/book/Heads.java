package io.github.nianbao.export.book;

import io.github.nianbao.export.book.Styles.Kind;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Label;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The heads of a block of a form, merged as the form merges them. */
final class Heads {
    private final Sheet sheet;
    private final Cells cells;
    private final int labels;
    private final boolean ownUnits;

    /**
     * @param labels how many columns the labels of the rows take
     * @param ownUnits whether a column for the units of the rows stands behind them
     */
    Heads(Sheet sheet, Cells cells, int labels, boolean ownUnits) {
        this.sheet = sheet;
        this.cells = cells;
        this.labels = labels;
        this.ownUnits = ownUnits;
    }

    /** @return the row below them */
    int columns(FormBlock block, int top) {
        int first = labels + (ownUnits ? 1 : 0);
        int last = first + block.columns().size() - 1;
        int row = top;
        for (Label heading : block.headings()) {
            merge(row, row, 0, last, heading.printed(), Kind.HEAD);
            row++;
        }
        List<List<Label>> paths = block.columns().stream().map(Heads::path).toList();
        int depth = paths.stream().mapToInt(List::size).max().orElse(1);
        merge(row, row + depth - 1, 0, labels - 1, "", Kind.HEAD);
        if (ownUnits) {
            merge(row, row + depth - 1, labels, labels, "单位", Kind.HEAD);
        }
        for (Span span : spans(paths, depth)) {
            merge(row + span.depth, row + span.deepest, first + span.from, first + span.to, span.label, Kind.HEAD);
        }
        int longest = paths.stream()
                .mapToInt(path -> path.get(path.size() - 1).printed().length())
                .max()
                .orElse(0);
        sheet.getRow(row + depth - 1).setHeightInPoints(FormSheet.height(longest, FormSheet.VALUE_WIDTH / 2 - 1));
        return row + depth;
    }

    void rows(List<FormRow> rows, int top) {
        List<List<Label>> paths = new ArrayList<>();
        for (FormRow row : rows) {
            List<Label> path = new ArrayList<>(row.groups());
            path.add(row.label());
            paths.add(path);
        }
        for (Span span : spans(paths, labels)) {
            merge(top + span.from, top + span.to, span.depth, span.deepest, span.label, Kind.LABEL);
        }
    }

    private static List<Label> path(FormColumn column) {
        List<Label> path = new ArrayList<>(column.groups());
        path.add(column.label());
        return path;
    }

    /**
     * A label over several rows or columns.
     *
     * @param depth how many labels stand over it
     * @param deepest the last level it takes: an innermost label takes all that are left
     */
    private record Span(int from, int to, int depth, int deepest, String label) {}

    private static List<Span> spans(List<List<Label>> paths, int levels) {
        List<Span> spans = new ArrayList<>();
        for (int depth = 0; depth < levels; depth++) {
            for (int from = 0; from < paths.size(); from++) {
                Label label = at(paths.get(from), depth);
                if (label == null) {
                    continue;
                }
                boolean innermost = depth == paths.get(from).size() - 1;
                int to = from;
                while (!innermost && to + 1 < paths.size() && isShared(paths.get(from), paths.get(to + 1), depth)) {
                    to++;
                }
                spans.add(new Span(from, to, depth, innermost ? levels - 1 : depth, label.printed()));
                from = to;
            }
        }
        return spans;
    }

    /** Whether both stand under the same labels down to this level. */
    private static boolean isShared(List<Label> one, List<Label> other, int depth) {
        return other.size() > depth + 1 && one.subList(0, depth + 1).equals(other.subList(0, depth + 1));
    }

    private static @Nullable Label at(List<Label> path, int depth) {
        return depth < path.size() ? path.get(depth) : null;
    }

    private void merge(int top, int bottom, int left, int right, String text, Kind kind) {
        cells.merged(sheet, new CellRangeAddress(top, bottom, left, right), text, kind);
    }
}
