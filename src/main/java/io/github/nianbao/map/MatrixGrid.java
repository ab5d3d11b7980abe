package io.github.nianbao.map;

import io.github.nianbao.map.MatrixReading.Spot;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of a row of a matrix in a table with spans: labels are those above and to the left. */
final class MatrixGrid {
    private MatrixGrid() {}

    static List<Spot> spots(MatrixLabels labels, List<RowView> head, RowView row) {
        List<PrintedLabel> left = new ArrayList<>();
        row.context().forEach(text -> left.add(text.label()));
        // A cell too many or too few may have moved all the others.
        boolean offTheGrid = !head.isEmpty() && lastColumn(row) != lastColumn(head.get(head.size() - 1));
        List<Spot> spots = new ArrayList<>();
        List<Spot> ofOtherYears = new ArrayList<>();
        for (CellView cell : row.cells()) {
            if (cell.isText() && spots.isEmpty() && labels.isLabel(cell.label())) {
                left.add(cell.label());
            } else if (isOfAnotherYear(head, cell)) {
                ofOtherYears.add(new Spot(cell, -1, -1, false));
            } else {
                List<PrintedLabel> around = new ArrayList<>(left);
                around.addAll(above(labels, head, cell));
                Spot spot = MatrixReading.spot(labels, cell, around);
                boolean corner = cell.isBlank() && spot.outcome() < 0 && spots.isEmpty();
                if (!corner) {
                    spots.add(spot);
                }
            }
        }
        List<Spot> told = new ArrayList<>(isToldApart(spots) && !offTheGrid ? spots : unsure(spots));
        told.addAll(ofOtherYears);
        return told;
    }

    private static boolean isOfAnotherYear(List<RowView> head, CellView cell) {
        return head.stream()
                .map(row -> over(row, cell))
                .anyMatch(over -> over != null
                        && over.time() == FigureTime.OTHER
                        && FigureTime.isNothingElse(over.label().text()));
    }

    /** Two figures under the same heads, or one under none: the heads may have moved against the figures. */
    private static boolean isToldApart(List<Spot> spots) {
        Set<String> told = new HashSet<>();
        return spots.stream().allMatch(spot -> spot.outcome() >= 0 && told.add(spot.way() + " " + spot.outcome()));
    }

    private static List<Spot> unsure(List<Spot> spots) {
        return spots.stream()
                .map(spot -> new Spot(spot.cell(), spot.way(), spot.outcome(), false))
                .toList();
    }

    private static int lastColumn(RowView row) {
        return row.cells().stream()
                .mapToInt(cell -> cell.cell().lastColumn())
                .max()
                .orElse(0);
    }

    private static List<PrintedLabel> above(MatrixLabels labels, List<RowView> head, CellView cell) {
        List<PrintedLabel> above = new ArrayList<>();
        for (RowView row : head) {
            CellView over = over(row, cell);
            if (over != null && over.isText()) {
                above.add(over.label());
            } else if (over != null) {
                // Heads that should be merged: only the first cell of a group shows its label.
                PrintedLabel group = groupToTheLeft(labels, row, over);
                if (group != null) {
                    above.add(group);
                }
            }
        }
        return above;
    }

    private static @Nullable CellView over(RowView row, CellView cell) {
        for (CellView candidate : row.cells()) {
            if (candidate.overlaps(cell.cell().column(), cell.cell().lastColumn())) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable PrintedLabel groupToTheLeft(MatrixLabels labels, RowView row, CellView blank) {
        PrintedLabel group = null;
        for (CellView cell : row.cells()) {
            if (cell.cell().column() >= blank.cell().column()) {
                break;
            }
            if (cell.isText()) {
                boolean groups = labels.way(cell.label()) >= 0 || labels.isGroup(cell.label());
                group = groups ? cell.label() : null;
            }
        }
        return group;
    }
}
