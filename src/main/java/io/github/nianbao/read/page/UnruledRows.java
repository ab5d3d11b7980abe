package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.LabelGroups.Group;
import io.github.nianbao.read.page.TextColumns.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The rows of figures of a table without rulings: their labels, and the groups of rows that labels stand beside. */
final class UnruledRows {
    private final UnruledTable table;
    private final BlockColumns columns;
    private final List<TextRow> rows;
    private final double[] anchors;
    private final List<Chunk> labels = new ArrayList<>();

    UnruledRows(UnruledTable table, TextBlock block, BlockColumns columns) {
        this.table = table;
        this.columns = columns;
        List<TextRow> lines = block.rows().stream()
                .map(line -> TextRow.of(line, columns.figures()))
                .toList();
        lines.forEach(line -> labels.addAll(line.labels()));
        this.rows = WrappedFigures.joined(lines, columns.columns());
        this.anchors = rows.stream().mapToDouble(TextRow::baseline).toArray();
        block.labels().forEach(line -> labels.addAll(line.chunks()));
    }

    void add() {
        if (rows.isEmpty()) {
            return;
        }
        List<Chunk> lines = new ArrayList<>(LabelStarts.cut(labels));
        lines.sort(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::left));
        List<Chunk> besideLabels = LabelGroups.lines(lines);
        LabelRows.Assigned assigned = LabelRows.assign(
                lines.stream().filter(line -> !besideLabels.contains(line)).toList(), anchors);
        List<Chunk> others = new ArrayList<>(besideLabels);
        others.addAll(assigned.others());
        others.sort(Comparator.comparingDouble(Chunk::baseline).thenComparingDouble(Chunk::left));
        List<Group> groups = LabelGroups.of(others, assigned.rows(), anchors);
        groups.forEach(group -> others.removeAll(group.lines()));
        cells(assigned.rows(), groups, others);
    }

    private void cells(List<List<Chunk>> rowLabels, List<Group> groups, List<Chunk> others) {
        int[] at = new int[rows.size()];
        List<Chunk> waiting = new ArrayList<>(others);
        for (int i = 0; i < rows.size(); i++) {
            while (!waiting.isEmpty() && waiting.get(0).baseline() < anchors[i]) {
                labelOnly(waiting);
            }
            at[i] = table.nextRow();
            row(i, at[i], rowLabels.get(i), groups);
        }
        while (!waiting.isEmpty()) {
            labelOnly(waiting);
        }
        for (Group group : groups) {
            double left = table.bounds().left();
            for (Group outer : groups) {
                if (outer != group
                        && outer.firstRow() <= group.firstRow()
                        && outer.lastRow() >= group.lastRow()
                        && outer.box().right() < group.box().right()) {
                    left = Math.max(left, edge(outer, groups));
                }
            }
            table.cell(
                    at[group.firstRow()],
                    at[group.lastRow()] + 1,
                    left,
                    edge(group, groups),
                    group.lines(),
                    group.box());
        }
    }

    /** A label whose row is blank, or that stands above its rows. */
    private void labelOnly(List<Chunk> waiting) {
        List<Chunk> label = new ArrayList<>(List.of(waiting.remove(0)));
        while (!waiting.isEmpty() && LabelRows.goesOn(label.get(label.size() - 1), waiting.get(0))) {
            label.add(waiting.remove(0));
        }
        int row = table.nextRow();
        Box band = label.get(0).box();
        table.cell(row, row + 1, table.bounds().left(), columns.labels(), label, band);
        double[] edges = columns.edges();
        for (int column = 0; column < columns.columns().count(); column++) {
            table.cell(row, row + 1, edges[column], edges[column + 1], List.of(), band);
        }
    }

    private void row(int index, int row, List<Chunk> label, List<Group> groups) {
        double left = table.bounds().left();
        for (Group group : groups) {
            if (group.firstRow() <= index && index <= group.lastRow()) {
                left = Math.max(left, edge(group, groups));
            }
        }
        TextRow figures = rows.get(index);
        Box band = Boxes.around(figures.figures().stream().map(Chunk::box).toList());
        if (columns.labels() > table.bounds().left()) {
            table.cell(row, row + 1, left, columns.labels(), label, band);
        }
        figures(row, figures.figures(), band);
    }

    /** The right edge of the column of labels that a group stands in. */
    private static double edge(Group group, List<Group> groups) {
        double right = group.box().right();
        for (Group other : groups) {
            boolean column = other.box().left() < group.box().right()
                    && group.box().left() < other.box().right();
            right = column ? Math.max(right, other.box().right()) : right;
        }
        return right;
    }

    /**
     * A cell for each column; figures that may stand in either of two columns join these to one cell, and so does one
     * that must go on, but not in its own column.
     */
    private void figures(int row, List<Chunk> figures, Box band) {
        double[] edges = columns.edges();
        int count = columns.columns().count();
        boolean[] joinedToNext = new boolean[count];
        List<List<Chunk>> inColumns = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            inColumns.add(new ArrayList<>());
        }
        for (Chunk figure : figures) {
            Run run = columns.columns().place(figure.box());
            inColumns.get(run.first()).add(figure);
            Arrays.fill(joinedToNext, run.first(), run.last(), true);
        }
        List<Chunk> cell = new ArrayList<>();
        int first = 0;
        for (int column = 0; column < count; column++) {
            cell.addAll(inColumns.get(column));
            boolean cut = column + 1 < count && WrappedFigures.isCut(inColumns.get(column));
            if (!joinedToNext[column] && !cut) {
                table.cell(row, row + 1, edges[first], edges[column + 1], cell, band);
                cell = new ArrayList<>();
                first = column + 1;
            }
        }
    }
}
