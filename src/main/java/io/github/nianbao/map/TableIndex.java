package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Layout;
import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Label;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of a form laid out for matching: its rows in order, and indices of all its labels. */
final class TableIndex {
    /**
     * A row of the form.
     *
     * @param printed its label
     * @param cells its cells, in the order of the block's columns
     * @param groups indices of the row's groups in {@link TableIndex#groups}
     */
    record Target(FormRow row, PrintedLabel printed, BlockIndex block, List<FormCell> cells, List<Integer> groups) {}

    /** A block of the table with indices of its columns' labels, and of the heads of columns that it does not have. */
    record BlockIndex(int number, FormBlock block, LabelIndex columns, LabelIndex others) {
        int width() {
            return block.columns().size();
        }

        /** The index of the column that sums up all others; −1 if there is none. */
        int total() {
            for (int i = 0; i < width(); i++) {
                if (block.columns().get(i).id().equals(TOTAL)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private static final String TOTAL = "total";

    private final MappedTable mapped;
    private final List<Target> targets;
    private final LabelIndex rows;
    private final Map<String, Integer> cellPaths;
    private final LabelIndex groups;
    private final LabelIndex heads;
    private final LabelIndex headings;
    private final LabelIndex title;
    private volatile @Nullable RunTogetherPatterns runTogether;

    TableIndex(MappedTable mapped) {
        this.mapped = mapped;
        List<Label> groupLabels = groupLabels(mapped);
        this.targets = targets(mapped, groupLabels);
        this.rows = new LabelIndex(
                targets.stream().map(target -> target.row().label()).toList(),
                LabelPaths.of(targets.stream().map(Target::row).toList()));
        this.cellPaths = mapped.layout() == Layout.MATRIX ? LabelPaths.ofCells(targets) : Map.of();
        this.groups = new LabelIndex(groupLabels);
        this.heads = new LabelIndex(headLabels(mapped));
        this.headings = new LabelIndex(mapped.table().blocks().stream()
                .flatMap(block -> block.headings().stream())
                .toList());
        this.title = new LabelIndex(List.of(mapped.table().title()));
    }

    MappedTable mapped() {
        return mapped;
    }

    String id() {
        return mapped.table().id();
    }

    List<Target> targets() {
        return targets;
    }

    /** The labels of {@link #targets}, one for one. */
    LabelIndex rows() {
        return rows;
    }

    /**
     * Of a matrix: row and column in one label (行政诉讼-复议后起诉-结果维持), with the number of the cell, counted row by row from
     * 0.
     */
    Map<String, Integer> cellPaths() {
        return cellPaths;
    }

    /** The labels under which rows stand. */
    LabelIndex groups() {
        return groups;
    }

    /** Everything that may stand in a head: columns, their groups, corners; in a matrix the rows as well. */
    LabelIndex heads() {
        return heads;
    }

    LabelIndex headings() {
        return headings;
    }

    LabelIndex title() {
        return title;
    }

    /** Whether a cell prints a label of a row or a group, a unit, or a bare numbering, rather than a figure in words. */
    boolean isLabel(CellView cell) {
        return !cell.isText()
                || cell.label().isEmpty()
                || rows.isLike(cell.label(), RowAligner.LEAST_LIKENESS)
                || groups.isLike(cell.label(), RowAligner.LEAST_LIKENESS);
    }

    /** Most documents have cells, and never need them. */
    RunTogetherPatterns runTogether() {
        RunTogetherPatterns known = runTogether;
        if (known == null) {
            known = new RunTogetherPatterns(this);
            runTogether = known;
        }
        return known;
    }

    private static List<Target> targets(MappedTable mapped, List<Label> groupLabels) {
        List<Target> targets = new ArrayList<>();
        int number = 0;
        LabelIndex others = new LabelIndex(mapped.others());
        for (FormBlock block : mapped.table().blocks()) {
            BlockIndex index = new BlockIndex(
                    number++,
                    block,
                    new LabelIndex(
                            block.columns().stream().map(FormColumn::label).toList()),
                    others);
            for (int i = 0; i < block.rows().size(); i++) {
                FormRow row = block.rows().get(i);
                int width = index.width();
                targets.add(new Target(
                        row,
                        PrintedLabel.of(row.label().printed()),
                        index,
                        block.cells().subList(i * width, (i + 1) * width),
                        row.groups().stream().map(groupLabels::indexOf).toList()));
            }
        }
        return List.copyOf(targets);
    }

    private static List<Label> groupLabels(MappedTable mapped) {
        Set<Label> labels = new LinkedHashSet<>();
        mapped.table().blocks().forEach(block -> block.rows().forEach(row -> labels.addAll(row.groups())));
        return List.copyOf(labels);
    }

    private static List<Label> headLabels(MappedTable mapped) {
        Set<Label> labels = new LinkedHashSet<>(mapped.corner());
        labels.addAll(mapped.others());
        if (mapped.layout() == Layout.MATRIX) {
            labels.addAll(groupLabels(mapped));
            mapped.table().blocks().forEach(block -> block.rows().forEach(row -> labels.add(row.label())));
        }
        for (FormBlock block : mapped.table().blocks()) {
            for (FormColumn column : block.columns()) {
                labels.add(column.label());
                labels.addAll(column.groups());
            }
        }
        return List.copyOf(labels);
    }
}
