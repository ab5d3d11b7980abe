package io.github.nianbao.map;

import io.github.nianbao.map.MatrixReading.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a row of a matrix in a text dump, where spans are lost: the number of figures says how the matrix is
 * laid out, and the heads in reading order must say the same.
 */
final class MatrixCount {
    private MatrixCount() {}

    static List<Spot> spots(MatrixLabels labels, List<RowView> head, RowView row) {
        List<CellView> names = new ArrayList<>(row.context());
        int first = 0;
        while (first < row.cells().size() && !row.cells().get(first).isFigure()) {
            CellView cell = row.cells().get(first);
            if (cell.isText() && labels.isLabel(cell.label())) {
                names.add(cell);
            } else if (!cell.isBlank() || !names.isEmpty() || isAllBlank(row)) {
                break;
            }
            first++;
        }
        List<CellView> values = row.cells().subList(first, row.cells().size());
        int all = labels.ways() * labels.outcomes();
        if (values.size() < row.cells().size() && row.cells().size() == all && names.isEmpty()) {
            values = row.cells();
        }
        Spot named = MatrixReading.spot(
                labels,
                values.isEmpty() ? row.cells().get(0) : values.get(0),
                names.stream().map(CellView::label).toList());
        if (values.size() == all && names.isEmpty()) {
            return wide(labels, head, values);
        }
        if (values.size() == labels.outcomes() && named.outcome() < 0) {
            return oneWay(labels, head, values, named.way());
        }
        if (values.size() == labels.ways() && named.outcome() >= 0 && named.way() < 0) {
            return oneOutcome(labels, head, values, named.outcome());
        }
        if (values.size() == 1 && named.outcome() >= 0) {
            return List.of(named);
        }
        return values.stream().map(value -> new Spot(value, -1, -1, false)).toList();
    }

    private static boolean isAllBlank(RowView row) {
        return row.cells().stream().allMatch(CellView::isBlank);
    }

    private static List<Spot> wide(MatrixLabels labels, List<RowView> head, List<CellView> values) {
        List<Integer> outcomes = outcomes(labels, head);
        List<Integer> ways = ways(labels, head);
        boolean inOrder = isRepeatedInOrder(outcomes, labels.outcomes()) && isInOrder(ways);
        boolean complete = outcomes.size() == values.size() && ways.size() == labels.ways();
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int way = inOrder ? i / labels.outcomes() : -1;
            int outcome = inOrder ? i % labels.outcomes() : -1;
            spots.add(new Spot(values.get(i), way, outcome, complete));
        }
        return spots;
    }

    private static List<Spot> oneWay(MatrixLabels labels, List<RowView> head, List<CellView> values, int way) {
        List<Integer> outcomes = lastRun(outcomes(labels, head), labels.outcomes());
        boolean complete = outcomes.size() == values.size();
        boolean inOrder = isInOrder(outcomes);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int outcome = complete ? outcomes.get(i) : inOrder ? i : -1;
            spots.add(new Spot(values.get(i), way, outcome, complete));
        }
        return spots;
    }

    private static List<Spot> oneOutcome(MatrixLabels labels, List<RowView> head, List<CellView> values, int outcome) {
        List<Integer> ways = ways(labels, head);
        boolean complete = ways.size() == labels.ways();
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            spots.add(new Spot(values.get(i), isInOrder(ways) ? i : -1, outcome, complete));
        }
        return spots;
    }

    private static List<Integer> outcomes(MatrixLabels labels, List<RowView> head) {
        List<Integer> found = new ArrayList<>();
        head.forEach(row -> row.texts().forEach(text -> {
            int outcome = labels.outcome(text.label());
            if (outcome >= 0) {
                found.add(outcome);
            }
        }));
        return found;
    }

    private static List<Integer> ways(MatrixLabels labels, List<RowView> head) {
        List<Integer> found = new ArrayList<>();
        head.forEach(row -> row.texts().forEach(text -> {
            int way = labels.way(text.label());
            if (way >= 0) {
                found.add(way);
            }
        }));
        return found;
    }

    private static List<Integer> lastRun(List<Integer> outcomes, int length) {
        return outcomes.size() <= length ? outcomes : outcomes.subList(outcomes.size() - length, outcomes.size());
    }

    private static boolean isInOrder(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Outcomes that run through the form's order again and again, though some may be lost. */
    private static boolean isRepeatedInOrder(List<Integer> outcomes, int length) {
        if (outcomes.size() % length != 0) {
            return outcomes.isEmpty();
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) != i % length) {
                return false;
            }
        }
        return true;
    }
}
