package io.github.nianbao.map;

import io.github.nianbao.map.Heads.Leaf;
import io.github.nianbao.map.RowMatch.Certainty;
import java.util.ArrayList;
import java.util.List;

/** The innermost heads of a run of head rows, not yet named. */
final class HeadLeaves {
    private HeadLeaves() {}

    /** With spans: what stands over each column of the table, top to bottom; neighbours under one cell are one leaf. */
    static List<Leaf> onGrid(List<RowView> zone) {
        List<Leaf> leaves = new ArrayList<>();
        int columns = zone.get(0).source().columns();
        for (int column = 1; column <= columns; column++) {
            if (isCovered(zone, column)) {
                add(leaves, column, textsOver(zone, column));
            }
        }
        return leaves;
    }

    /** Without spans, but with the same number of cells in every row: the places line up. */
    static List<Leaf> byPlace(List<RowView> zone, int width) {
        List<Leaf> leaves = new ArrayList<>();
        for (int place = 0; place < width; place++) {
            List<CellView> texts = new ArrayList<>();
            for (RowView row : zone) {
                if (row.cells().get(place).isText()) {
                    texts.add(row.cells().get(place));
                }
            }
            inheritName(leaves, texts);
            leaves.add(leaf(place, place, texts));
        }
        return leaves;
    }

    /** Below a head that is printed once over two columns stands the year of each, and nothing above the second. */
    private static void inheritName(List<Leaf> leaves, List<CellView> texts) {
        boolean onlyYear = texts.size() == 1
                && texts.get(0).time() != FigureTime.UNSAID
                && FigureTime.isNothingElse(texts.get(0).label().text());
        if (onlyYear && !leaves.isEmpty()) {
            List<CellView> left = leaves.get(leaves.size() - 1).texts();
            texts.addAll(0, left.subList(0, Math.max(0, left.size() - 1)));
        }
    }

    static List<Leaf> ofRow(RowView row) {
        List<Leaf> leaves = new ArrayList<>();
        for (int place = 0; place < row.cells().size(); place++) {
            CellView cell = row.cells().get(place);
            leaves.add(leaf(place, place, cell.isText() ? List.of(cell) : List.of()));
        }
        return leaves;
    }

    /** How many cells each of the rows has; 0 if they differ. */
    static int commonWidth(List<RowView> zone) {
        int width = zone.get(0).cells().size();
        return zone.stream().allMatch(row -> row.cells().size() == width) ? width : 0;
    }

    private static boolean isCovered(List<RowView> zone, int column) {
        return zone.stream().anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.overlaps(column, column)));
    }

    private static List<CellView> textsOver(List<RowView> zone, int column) {
        List<CellView> texts = new ArrayList<>();
        for (RowView row : zone) {
            for (CellView cell : row.cells()) {
                if (cell.isText() && cell.overlaps(column, column)) {
                    texts.add(cell);
                }
            }
        }
        return texts;
    }

    private static void add(List<Leaf> leaves, int column, List<CellView> texts) {
        Leaf before = leaves.isEmpty() ? null : leaves.get(leaves.size() - 1);
        if (before != null && !texts.isEmpty() && before.texts().equals(texts)) {
            leaves.set(leaves.size() - 1, leaf(before.first(), column, texts));
        } else {
            leaves.add(leaf(column, column, texts));
        }
    }

    private static Leaf leaf(int first, int last, List<CellView> texts) {
        return new Leaf(first, last, -1, Certainty.UNSURE, !texts.isEmpty(), false, texts);
    }
}
