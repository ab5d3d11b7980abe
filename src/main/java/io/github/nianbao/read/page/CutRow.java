package io.github.nianbao.read.page;

import java.util.List;

/**
 * Whether a page break went through a row: part of its label, or of its numbers, stands on one page and the rest on the
 * other. Most writers close both halves with a line, so that only the text can tell.
 */
final class CutRow {
    private CutRow() {}

    static boolean isCut(TablePart upper, List<PartCell> lowerCells, List<CutPair> pairs) {
        long ending = upper.cells().stream()
                .filter(cell -> cell.bottom() == upper.rows())
                .count();
        long beginning = lowerCells.stream().filter(cell -> cell.top() == 0).count();
        if (pairs.isEmpty() || pairs.size() != ending || pairs.size() != beginning) {
            return false;
        }
        double values = ValueColumns.left(upper, lowerCells);
        List<CutPair> labels = pairs.stream()
                .filter(pair -> pair.upper().right() <= values + GridBuilder.SNAP)
                .toList();
        List<CutPair> numbers =
                pairs.stream().filter(pair -> !labels.contains(pair)).toList();
        if (labels.isEmpty() || numbers.isEmpty()) {
            return false;
        }
        CutPair label = labels.get(labels.size() - 1);
        boolean numbersAbove = numbers.stream().anyMatch(pair -> !pair.upper().blank());
        boolean numbersBelow = numbers.stream().anyMatch(pair -> !pair.lower().blank());
        if (numbersAbove && numbersBelow) {
            return label.lower().blank()
                    && !label.upper().blank()
                    && numbers.stream().allMatch(CutRow::wrapped);
        }
        return (numbersAbove || numbersBelow) && oneLabel(label);
    }

    private static boolean oneLabel(CutPair label) {
        if (label.upper().blank() || label.lower().blank()) {
            return !(label.upper().blank() && label.lower().blank());
        }
        return label.upper().full(label.lower().text())
                && !CellKinds.enumerated(label.lower().text());
    }

    /** A number too long for its cell, its last digits on the next page. */
    private static boolean wrapped(CutPair number) {
        return number.lower().blank() || number.upper().full(number.lower().text());
    }
}
