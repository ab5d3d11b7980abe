package io.github.nianbao.map;

import io.github.nianbao.report.Label;
import io.github.nianbao.text.PrintedLabel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels of a matrix: its ways (rows of the form), the groups they stand under, and its outcomes (columns). */
final class MatrixLabels {
    /** From here on a label is taken for what it is like. */
    private static final double LIKE = 0.8;
    /** A line above a small table names its way and little else; a longer one is prose. In characters. */
    private static final int LONGEST_LINE = 30;

    private final TableIndex table;
    private final LabelIndex outcomes;
    private final List<String> names;
    private final Set<String> groups = new LinkedHashSet<>();
    private final Map<String, Integer> namesWithGroup = new HashMap<>();

    MatrixLabels(TableIndex table) {
        this.table = table;
        this.outcomes = table.targets().get(0).block().columns();
        this.names = table.targets().stream()
                .map(target -> folded(target.row().label()))
                .toList();
        for (int way = 0; way < names.size(); way++) {
            for (Label label : table.targets().get(way).row().groups()) {
                String group = folded(label);
                groups.add(group);
                namesWithGroup.put(group + names.get(way), way);
                namesWithGroup.put(names.get(way) + group, way);
            }
        }
    }

    int ways() {
        return table.targets().size();
    }

    int outcomes() {
        return outcomes.size();
    }

    /** The way that a label names, alone, with its group (行政诉讼（未经复议直接起诉）), or with an outcome; −1 if none. */
    int way(PrintedLabel label) {
        int alone = best(table.rows(), label);
        if (alone >= 0) {
            return alone;
        }
        Integer both = table.cellPaths().get(label.text());
        return both != null ? both / outcomes() : namesWithGroup.getOrDefault(label.text(), -1);
    }

    /** The outcome that a label names, alone or behind the name of a way; −1 if none. */
    int outcome(PrintedLabel label) {
        int alone = best(outcomes, label);
        Integer both = alone >= 0 ? null : table.cellPaths().get(label.text());
        return both != null ? both % outcomes() : alone;
    }

    /** A group such as 行政诉讼, which leaves open which of its ways is meant. */
    boolean isGroup(PrintedLabel label) {
        return best(table.groups(), label) >= 0;
    }

    /** Whether a way stands under a group; review stands under none. */
    boolean isGrouped(int way) {
        return !table.targets().get(way).groups().isEmpty();
    }

    boolean isLabel(PrintedLabel label) {
        return way(label) >= 0 || outcome(label) >= 0 || isGroup(label);
    }

    int count(RowView row) {
        return (int) row.texts().stream().filter(text -> isLabel(text.label())).count();
    }

    int countDistinct(List<RowView> region) {
        BitSet ways = new BitSet();
        BitSet results = new BitSet();
        Set<String> groups = new LinkedHashSet<>();
        for (RowView row : region) {
            for (CellView text : row.texts()) {
                int way = way(text.label());
                int outcome = outcome(text.label());
                if (way >= 0) {
                    ways.set(way);
                } else if (outcome >= 0) {
                    results.set(outcome);
                } else if (isGroup(text.label())) {
                    groups.add(text.label().text());
                }
            }
        }
        return ways.cardinality() + results.cardinality() + groups.size();
    }

    /** The way named in a line of text before a table; −1 if none, or if the line speaks of several. */
    int wayNamedIn(String line) {
        PrintedLabel label = PrintedLabel.of(line);
        if (label.text().length() > LONGEST_LINE) {
            return -1;
        }
        int found = -1;
        for (int way = 0; way < ways(); way++) {
            if (label.text().contains(names.get(way))) {
                if (found >= 0) {
                    return -1;
                }
                found = way;
            }
        }
        boolean speaksOfGroup = groups.stream().anyMatch(label.text()::contains);
        return found >= 0 && speaksOfGroup && !isGrouped(found) ? -1 : found;
    }

    private static String folded(Label label) {
        return PrintedLabel.of(label.printed()).text();
    }

    private static int best(LabelIndex index, PrintedLabel label) {
        double[] likeness = index.likeness(label, LIKE);
        int best = -1;
        for (int i = 0; i < likeness.length; i++) {
            if (likeness[i] >= LIKE && (best < 0 || likeness[i] > likeness[best])) {
                best = i;
            }
        }
        return best;
    }
}
