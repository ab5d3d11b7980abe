package io.github.nianbao.map;

import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The heads of a table run together, as a regular expression: only the form's own order of columns, written level by
 * level or group by group. In any other order nobody could say which figure is whose.
 */
final class RunTogetherHeads {
    private RunTogetherHeads() {}

    /** The heads of a block up to where its first row begins. */
    static String ofBlock(TableIndex table, TableIndex.BlockIndex block) {
        List<FormColumn> columns = block.block().columns();
        String corner = table.mapped().corner().isEmpty()
                ? ""
                : LabelPattern.anyOf(table.mapped().corner()) + "{0,4}";
        return "(?:" + corner + "(?:" + byLevel(columns) + "|" + byGroup(columns) + "))";
    }

    private static String byLevel(List<FormColumn> columns) {
        StringBuilder heads = new StringBuilder();
        int levels = columns.stream()
                .mapToInt(column -> column.groups().size() + 1)
                .max()
                .orElse(1);
        for (int level = 0; level < levels; level++) {
            Set<Label> labels = new LinkedHashSet<>();
            for (FormColumn column : columns) {
                List<Label> path = path(column);
                if (level < path.size()) {
                    labels.add(path.get(level));
                }
            }
            heads.append(optionalIfAlone(labels, columns.size()));
        }
        return heads.toString();
    }

    private static String byGroup(List<FormColumn> columns) {
        Set<Label> labels = new LinkedHashSet<>();
        Set<Label> groups = new LinkedHashSet<>();
        columns.forEach(column -> labels.addAll(path(column)));
        columns.forEach(column -> groups.addAll(column.groups()));
        StringBuilder heads = new StringBuilder();
        labels.forEach(label -> heads.append(LabelPattern.of(label)).append(groups.contains(label) ? "?" : ""));
        return heads.toString();
    }

    /** A head over all columns (申请人情况) tells nothing, and is often left out. */
    private static String optionalIfAlone(Set<Label> labels, int columns) {
        String all = LabelPattern.inOrder(List.copyOf(labels));
        return labels.size() == 1 && columns > 1 ? "(?:" + all + ")?" : all;
    }

    private static List<Label> path(FormColumn column) {
        List<Label> path = new ArrayList<>(column.groups());
        path.add(column.label());
        return path;
    }

    /** The heads of a matrix whose figures stand side by side, all rows of the form in a line. */
    static String ofMatrix(TableIndex table) {
        Set<Label> top = new LinkedHashSet<>();
        List<Label> below = new ArrayList<>();
        int alone = 0;
        for (TableIndex.Target target : table.targets()) {
            FormRow row = target.row();
            top.add(row.groups().isEmpty() ? row.label() : row.groups().get(0));
            if (row.groups().isEmpty()) {
                alone++;
            } else {
                below.add(row.label());
            }
        }
        String outcomes = outcomes(table);
        String second = LabelPattern.inOrder(below);
        return LabelPattern.inOrder(List.copyOf(top))
                + "(?:" + outcomes.repeat(alone) + second + outcomes.repeat(below.size())
                + "|" + second + outcomes.repeat(alone + below.size()) + ")";
    }

    static String outcomes(TableIndex table) {
        return LabelPattern.inOrder(table.targets().get(0).block().block().columns().stream()
                .map(FormColumn::label)
                .toList());
    }
}
