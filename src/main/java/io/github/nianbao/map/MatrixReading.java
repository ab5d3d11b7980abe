package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of one piece of a matrix, each with the way and the outcome that its labels name.
 *
 * @param region the rows of the piece, heads included
 */
record MatrixReading(List<RowView> region, List<Spot> spots) {
    MatrixReading {
        region = List.copyOf(region);
        spots = List.copyOf(spots);
    }

    /**
     * @param way the index of the form's row; −1 if no label tells it
     * @param outcome the index of the form's column; −1 if no label tells it
     */
    record Spot(CellView cell, int way, int outcome, boolean sure) {
        Spot withWay(int other) {
            return new Spot(cell, other, outcome, false);
        }
    }

    static MatrixReading of(MatrixLabels labels, List<RowView> region, List<String> before) {
        int heads = 0;
        while (heads < region.size() && !isFigures(labels, region.subList(0, heads), region.get(heads))) {
            heads++;
        }
        List<RowView> head = region.subList(0, heads);
        List<Spot> spots = new ArrayList<>();
        for (RowView row : region.subList(heads, region.size())) {
            spots.addAll(
                    row.source().spans() == Table.Spans.KEPT
                            ? MatrixGrid.spots(labels, head, row)
                            : MatrixCount.spots(labels, head, row));
        }
        MatrixReading reading = new MatrixReading(region, withWayBefore(labels, spots, head, before));
        return reading.isTwiceTold() ? reading.unsure() : reading;
    }

    /** The first row with figures ends the head; so does one whose figures are left blank. */
    private static boolean isFigures(MatrixLabels labels, List<RowView> head, RowView row) {
        List<CellView> texts = row.texts();
        if (row.hasFigures() || (row.isEmpty() && row.cells().size() >= labels.outcomes() && !head.isEmpty())) {
            return true;
        }
        boolean blankToTheEnd = row.cells().size() > texts.size()
                && row
                        .cells()
                        .subList(
                                Math.max(0, row.cells().size() - labels.ways()),
                                row.cells().size())
                        .stream()
                        .allMatch(CellView::isBlank);
        if (isNamedOnBothSides(labels, row)
                && row.cells().get(row.cells().size() - 1).isBlank()) {
            return true;
        }
        return blankToTheEnd && !texts.isEmpty() && texts.stream().allMatch(text -> isNamedAcross(labels, head, text));
    }

    /** Whether the row's own labels, and those that reach into it, are one of a way and one of an outcome. */
    private static boolean isNamedOnBothSides(MatrixLabels labels, RowView row) {
        List<CellView> names = new ArrayList<>(row.context());
        names.addAll(row.texts());
        long outcomes =
                names.stream().filter(text -> labels.outcome(text.label()) >= 0).count();
        long ways = names.stream().filter(text -> labels.way(text.label()) >= 0).count();
        return outcomes == 1 && ways == 1;
    }

    /** Two figures for one cell: a label between them is lost, and every figure below it may be another's. */
    private boolean isTwiceTold() {
        Set<String> told = new HashSet<>();
        return spots.stream()
                .filter(spot -> spot.way() >= 0 && spot.outcome() >= 0)
                .anyMatch(spot -> !told.add(spot.way() + " " + spot.outcome()));
    }

    /** The same figures, for a person to look at. */
    private MatrixReading unsure() {
        return new MatrixReading(
                region, spots.stream().map(spot -> spot.withWay(spot.way())).toList());
    }

    /** Whether the heads above name the other side: outcomes for the label of a way, ways for that of an outcome. */
    private static boolean isNamedAcross(MatrixLabels labels, List<RowView> head, CellView text) {
        boolean outcome = labels.outcome(text.label()) >= 0;
        return head.stream()
                        .flatMap(row -> row.texts().stream())
                        .filter(label -> outcome ? labels.way(label.label()) >= 0 : labels.outcome(label.label()) >= 0)
                        .count()
                > 1;
    }

    /** Pieces cut into one table for each way: the way is named above the outcomes, or in the line before the table. */
    private static List<Spot> withWayBefore(
            MatrixLabels labels, List<Spot> spots, List<RowView> head, List<String> before) {
        boolean nothingKnown = !spots.isEmpty() && spots.stream().allMatch(spot -> spot.way() < 0);
        if (!nothingKnown || spots.size() > labels.outcomes()) {
            return spots;
        }
        int way = -1;
        for (RowView row : head) {
            for (CellView text : row.texts()) {
                way = Math.max(way, labels.way(text.label()));
            }
        }
        for (int i = before.size() - 1; i >= 0 && way < 0; i--) {
            way = labels.wayNamedIn(before.get(i));
        }
        if (way < 0) {
            return spots;
        }
        int named = way;
        return spots.stream()
                .map(spot -> new Spot(spot.cell(), named, spot.outcome(), spot.sure()))
                .toList();
    }

    /**
     * Pieces that no label tells apart are taken in the form's order if there is exactly one for each way.
     */
    static List<MatrixReading> withWaysInOrder(List<MatrixReading> readings, int ways) {
        boolean nameless = readings.size() == ways
                && readings.stream()
                        .allMatch(reading -> !reading.spots.isEmpty()
                                && reading.spots.stream().allMatch(spot -> spot.way() < 0 && spot.outcome() >= 0));
        if (!nameless) {
            return readings;
        }
        List<MatrixReading> told = new ArrayList<>();
        for (int i = 0; i < ways; i++) {
            int way = i;
            MatrixReading reading = readings.get(i);
            told.add(new MatrixReading(
                    reading.region,
                    reading.spots.stream().map(spot -> spot.withWay(way)).toList()));
        }
        return told;
    }

    /** What the labels around one figure say, taken together. */
    static Spot spot(MatrixLabels labels, CellView cell, List<PrintedLabel> around) {
        int way = -1;
        int outcome = -1;
        boolean grouped = false;
        boolean contradicted = false;
        for (PrintedLabel label : around) {
            int namedWay = labels.way(label);
            int namedOutcome = labels.outcome(label);
            grouped |= namedWay < 0 && labels.isGroup(label);
            contradicted |= (namedWay >= 0 && way >= 0 && way != namedWay)
                    || (namedOutcome >= 0 && outcome >= 0 && outcome != namedOutcome);
            way = namedWay >= 0 ? namedWay : way;
            outcome = namedOutcome >= 0 ? namedOutcome : outcome;
        }
        if (contradicted || (grouped && way >= 0 && !labels.isGrouped(way))) {
            return new Spot(cell, -1, -1, false);
        }
        return new Spot(cell, way, outcome, true);
    }
}
