package io.github.nianbao.map;

import io.github.nianbao.map.TableIndex.Target;
import io.github.nianbao.text.Ordinal;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How like rows of the document are to rows of the form: by their labels, and by the groups they stand under. */
final class RowLikeness {
    /** A row that is so like one of the form's rows is a row of its own and no part of a wrapped label. */
    private static final double WHOLE = 0.95;
    /** From here on a label in front of the row's own is taken for the group it names. */
    private static final double GROUP = 0.85;

    private static final double RIGHT_GROUP = 0.05;
    private static final double WRONG_GROUP = -0.3;

    private final TableIndex table;
    private final List<RowView> rows;
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<double[]> groupsOfRows = new ArrayList<>();
    private final boolean[] part;
    /** By the first of the rows that are taken together, and how many more they are. */
    private final double[][][] joined;

    /** The greatest likeness of a single row to any of the form; below 0 while nobody asked. */
    private final double[] best;

    /** A label of the row that may be the row's own, with the number of cells to its right. */
    private record Candidate(double[] likeness, int cellsAfter, boolean innermost) {}

    RowLikeness(TableIndex table, List<RowView> rows) {
        this.table = table;
        this.rows = rows;
        this.part = new boolean[rows.size()];
        this.joined = new double[rows.size()][][];
        this.best = new double[rows.size()];
        Arrays.fill(best, -1);
        for (int i = 0; i < rows.size(); i++) {
            List<Candidate> labels = candidates(rows.get(i));
            candidates.add(labels);
            groupsOfRows.add(groups(rows.get(i)));
            part[i] = labels.stream().noneMatch(label -> max(label.likeness) >= WHOLE);
        }
    }

    /** Whether a row may be part of a wrapped label: no row of the form by itself, or one that lacks its numbering. */
    boolean isPart(int row) {
        return part[row] || ordinal(row) == null;
    }

    /** Whether a row may go on with the label of the row above it: a numbering begins a label of its own. */
    boolean isContinuation(int row) {
        return isPart(row) && ordinal(row) == null;
    }

    /** The greatest likeness of a single row to any row of the form. */
    double best(int row) {
        if (best[row] < 0) {
            double greatest = 0;
            for (int target = 0; target < table.targets().size(); target++) {
                greatest = Math.max(greatest, of(row, row + 1, target));
            }
            best[row] = greatest;
        }
        return best[row];
    }

    boolean isLabelled(int row) {
        List<CellView> texts = rows.get(row).leadingTexts();
        return !texts.isEmpty() && !texts.get(texts.size() - 1).label().isEmpty();
    }

    private @Nullable Ordinal ordinal(int row) {
        List<CellView> texts = rows.get(row).leadingTexts();
        return texts.isEmpty() ? null : texts.get(texts.size() - 1).label().ordinal();
    }

    /** The likeness of the rows from {@code start} to before {@code end}, taken together, to a row of the form. */
    double of(int start, int end, int target) {
        double alike = 0;
        if (end - start > 1) {
            alike = joinedLikeness(start, end)[target];
        } else {
            for (Candidate candidate : candidates.get(start)) {
                if (isOwn(candidate, target)) {
                    alike = Math.max(alike, candidate.likeness[target]);
                }
            }
        }
        return alike == 0 ? 0 : Math.max(0, alike + groupsOfRows.get(start)[target]);
    }

    /** Whether the likeness comes from the label next to the figures, rather than from one further left. */
    boolean isInnermost(int start, int end, int target) {
        return end - start > 1
                || candidates.get(start).stream()
                        .filter(candidate -> candidate.innermost)
                        .anyMatch(candidate -> candidate.likeness[target] >= RowAligner.LEAST_LIKENESS);
    }

    /** How like the row's own label is to the label of a group, other than one that reads as the row itself. */
    double group(int start, int end, int target) {
        List<CellView> texts = rows.get(start).leadingTexts();
        if (end - start > 1 || texts.isEmpty()) {
            return 0;
        }
        PrintedLabel own = texts.get(texts.size() - 1).label();
        double group = table.groups().best(own);
        return group == 0
                        || LabelIndex.likeness(own, table.targets().get(target).printed()) >= group
                ? 0
                : group;
    }

    private static boolean isOwnWidth(Candidate candidate, Target target) {
        return candidate.cellsAfter == target.block().width();
    }

    private boolean isOwn(Candidate candidate, int target) {
        return candidate.innermost || isOwnWidth(candidate, table.targets().get(target));
    }

    private List<Candidate> candidates(RowView row) {
        List<CellView> texts = row.leadingTexts();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            CellView text = texts.get(i);
            boolean last = i == texts.size() - 1;
            int after = row.cells().size() - row.cells().indexOf(text) - 1;
            found.add(new Candidate(table.rows().likeness(text.label()), after, last));
            if (last && i > 0) {
                // A label cut in two by a border that is none, or printed in one cell with its group.
                found.add(new Candidate(
                        table.rows().likeness(RowAligner.joined(texts.subList(i - 1, i + 1))), after, true));
            }
        }
        return found;
    }

    /** For each row of the form what the labels of groups above and before the row's own say for or against it. */
    private double[] groups(RowView row) {
        List<CellView> above = new ArrayList<>(row.context());
        List<CellView> texts = row.leadingTexts();
        if (texts.size() > 1) {
            above.addAll(texts.subList(0, texts.size() - 1));
        }
        double[] evidence = new double[table.targets().size()];
        for (CellView label : above) {
            double[] likeness = table.groups().likeness(label.label(), GROUP);
            int group = LabelIndex.indexOfMax(likeness);
            if (group >= 0 && likeness[group] >= GROUP) {
                for (int target = 0; target < evidence.length; target++) {
                    boolean under = table.targets().get(target).groups().contains(group);
                    evidence[target] += under ? RIGHT_GROUP : WRONG_GROUP;
                }
            }
        }
        return evidence;
    }

    private double[] joinedLikeness(int start, int end) {
        if (joined[start] == null) {
            joined[start] = new double[RowAligner.MOST_PARTS][];
        }
        double[] known = joined[start][end - start - 1];
        if (known != null) {
            return known;
        }
        List<CellView> texts = new ArrayList<>();
        for (int i = start; i < end; i++) {
            List<CellView> labels = rows.get(i).leadingTexts();
            if (!labels.isEmpty()) {
                texts.add(labels.get(labels.size() - 1));
            }
        }
        double[] likeness = table.rows().likeness(RowAligner.joined(texts));
        joined[start][end - start - 1] = likeness;
        return likeness;
    }

    private static double max(double[] values) {
        int index = LabelIndex.indexOfMax(values);
        return index < 0 ? 0 : values[index];
    }
}
