package io.github.nianbao.export.page;

import io.github.nianbao.report.FormRow;
import java.util.ArrayList;
import java.util.List;

/** The labels to the left of rows, merged: a group stands once beside its rows, a label fills the fields up to the figures. */
final class RowHeads {
    private final List<List<String>> paths;
    private final int depth;

    RowHeads(List<FormRow> rows) {
        this.paths = rows.stream()
                .map(row -> TablePrint.path(row.groups(), row.label()).toList())
                .toList();
        this.depth = paths.stream().mapToInt(List::size).max().orElse(1);
    }

    int depth() {
        return depth;
    }

    List<HeadCell> of(int row) {
        List<String> path = paths.get(row);
        int label = path.size() - 1;
        List<HeadCell> heads = new ArrayList<>();
        for (int group = 0; group < label; group++) {
            if (row == 0 || !shares(paths.get(row - 1), path, group)) {
                heads.add(new HeadCell(path.get(group), height(row, group), 1, "rowgroup"));
            }
        }
        heads.add(new HeadCell(path.get(label), 1, depth - label, "row"));
        return heads;
    }

    private int height(int row, int group) {
        int end = row + 1;
        while (end < paths.size() && shares(paths.get(end), paths.get(row), group)) {
            end++;
        }
        return end - row;
    }

    /** Whether both stand under the same group. */
    private static boolean shares(List<String> one, List<String> other, int group) {
        return one.size() - 1 > group
                && other.size() - 1 > group
                && one.subList(0, group + 1).equals(other.subList(0, group + 1));
    }
}
