package io.github.nianbao.map;

import io.github.nianbao.map.MatrixReading.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a row of a matrix in a text dump, where spans are lost: the number of figures says how the matrix is
 * laid out, and the heads in reading order must say the same.
 */
final class MatrixCount {
    private final MatrixLabels labels;
    private final List<Integer> outcomes;
    private final List<Integer> ways;

    private MatrixCount(MatrixLabels labels, List<RowView> head) {
        this.labels = labels;
        this.outcomes = new ArrayList<>();
        this.ways = new ArrayList<>();
        for (RowView row : head) {
            for (CellView text : row.texts()) {
                int outcome = labels.outcome(text.label());
                int way = labels.way(text.label());
                if (outcome >= 0) {
                    outcomes.add(outcome);
                } else if (way >= 0) {
                    ways.add(way);
                }
            }
        }
    }

    static List<Spot> spots(MatrixLabels labels, List<RowView> head, RowView row) {
        return row.cells().isEmpty() ? List.of() : new MatrixCount(labels, head).spots(row);
    }

    private List<Spot> spots(RowView row) {
        int own = labelsEnd(row);
        List<CellView> names = new ArrayList<>(row.context());
        row.cells().subList(0, own).stream().filter(CellView::isText).forEach(names::add);
        List<CellView> values = row.cells().subList(own, row.cells().size());
        if (values.isEmpty()) {
            return List.of();
        }
        Spot named = MatrixReading.spot(
                labels, values.get(0), names.stream().map(CellView::label).toList());
        if (named.way() < 0 && named.outcome() < 0 && values.size() == labels.ways() * labels.outcomes()) {
            return wide(values);
        }
        if (named.outcome() < 0 && values.size() == labels.outcomes()) {
            return ofOneWay(values, named.way());
        }
        if (named.outcome() >= 0 && named.way() < 0 && values.size() == labels.ways()) {
            return ofOneOutcome(values, named.outcome());
        }
        if (named.outcome() >= 0 && named.way() >= 0 && values.size() == 1) {
            return List.of(named);
        }
        return values.stream()
                .map(value -> new Spot(
                        value, named.way(), named.outcome() >= 0 && values.size() == 1 ? named.outcome() : -1, false))
                .toList();
    }

    /** The number of cells up to the last label in front of the figures. */
    private int labelsEnd(RowView row) {
        int end = 0;
        for (int i = 0; i < row.cells().size() && !row.cells().get(i).isFigure(); i++) {
            CellView cell = row.cells().get(i);
            if (cell.isText() && labels.isLabel(cell.label())) {
                end = i + 1;
            }
        }
        return end;
    }

    private List<Spot> wide(List<CellView> values) {
        boolean complete = outcomes.size() == values.size() && ways.size() == labels.ways();
        boolean inOrder = isRepeatedInOrder() && isInOrder(ways);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int way = inOrder ? i / labels.outcomes() : -1;
            int outcome = inOrder ? i % labels.outcomes() : -1;
            spots.add(new Spot(values.get(i), way, outcome, complete));
        }
        return spots;
    }

    private List<Spot> ofOneWay(List<CellView> values, int way) {
        int from = Math.max(0, outcomes.size() - values.size());
        List<Integer> nearest = outcomes.subList(from, outcomes.size());
        boolean complete =
                nearest.size() == values.size() && nearest.stream().distinct().count() == values.size();
        boolean inOrder = isInOrder(nearest);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int outcome = complete ? nearest.get(i) : inOrder ? i : -1;
            spots.add(new Spot(values.get(i), way, outcome, complete));
        }
        return spots;
    }

    private List<Spot> ofOneOutcome(List<CellView> values, int outcome) {
        boolean complete =
                ways.size() == values.size() && ways.stream().distinct().count() == values.size();
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int way = isInOrder(ways) ? i : -1;
            spots.add(new Spot(values.get(i), way, outcome, complete));
        }
        return spots;
    }

    private static boolean isInOrder(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) <= numbers.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the outcomes run through the form's order once for each way, though some heads may be lost. */
    private boolean isRepeatedInOrder() {
        int at = 0;
        for (int outcome : outcomes) {
            while (at < labels.ways() * labels.outcomes() && at % labels.outcomes() != outcome) {
                at++;
            }
            at++;
        }
        return at <= labels.ways() * labels.outcomes();
    }
}
