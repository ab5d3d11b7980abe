package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.List;

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
        while (heads < region.size() && !isFigures(labels, region.get(heads))) {
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
        return new MatrixReading(region, withWayBefore(labels, spots, head, before));
    }

    /** The first row with figures ends the head; so does an empty row below labels: its figures are left blank. */
    private static boolean isFigures(MatrixLabels labels, RowView row) {
        boolean blanksOnly = row.isEmpty() && row.cells().size() >= labels.outcomes();
        boolean labelled = row.cells().stream().filter(CellView::isBlank).count() >= labels.outcomes()
                && !row.texts().isEmpty()
                && row.texts().stream().noneMatch(text -> labels.outcome(text.label()) >= 0)
                && row.cells().get(row.cells().size() - 1).isBlank()
                && row.values(labels.outcomes(), text -> labels.isLabel(text.label()))
                                .size()
                        == labels.outcomes();
        return row.hasFigures() || blanksOnly || (labelled && row.texts().size() <= 2);
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
