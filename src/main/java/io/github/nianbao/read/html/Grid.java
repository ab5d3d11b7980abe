package io.github.nianbao.read.html;

import io.github.nianbao.read.FlowBlocks;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rows of a table with the columns counted that some cell tells apart; a page may span a title over a thousand. */
record Grid(int rows, int columns, List<GridCell> cells) {
    /**
     * @param row from 1, like {@code column}
     */
    record GridCell(int row, int column, int rowSpan, int columnSpan, String text) implements FlowBlocks.Unplaced {}

    Grid {
        cells = List.copyOf(cells);
    }

    /**
     * @param from the row of the first
     * @param to the row after the last
     */
    static Grid of(List<Slot> slots, int from, int to) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Slot slot : slots) {
            edges.add(slot.column());
            edges.add(slot.endColumn());
        }
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        for (int edge : edges) {
            columns.put(edge, columns.size() + 1);
        }
        List<GridCell> cells = slots.stream()
                .map(slot -> {
                    int column = columns.getOrDefault(slot.column(), 1);
                    int end = columns.getOrDefault(slot.endColumn(), column + 1);
                    return new GridCell(
                            slot.row() - from + 1,
                            column,
                            slot.rowSpan(),
                            end - column,
                            slot.content().printed());
                })
                .toList();
        return new Grid(to - from, edges.size() - 1, cells);
    }
}
