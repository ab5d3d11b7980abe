package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.RawSheet.Area;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Merged ranges, asked for row by row. Of ranges that lie over each other, which only damage makes, the first counts. */
final class MergedAreas {
    private final List<Area> areas;

    /** Those that reach the current row, by their left edge. */
    private final TreeMap<Integer, Area> open = new TreeMap<>();

    private int next;

    MergedAreas(List<Area> areas) {
        this.areas = areas.stream()
                .sorted(Comparator.comparingInt(Area::top).thenComparingInt(Area::left))
                .toList();
    }

    /** The range around a cell; the cell itself where nothing is merged. Cells are to be asked for by row. */
    Area around(int row, int column) {
        while (next < areas.size() && areas.get(next).top() <= row) {
            open(areas.get(next++));
        }
        Map.Entry<Integer, Area> before = open.floorEntry(column);
        return before != null && before.getValue().covers(row, column)
                ? before.getValue()
                : new Area(row, column, row, column);
    }

    private void open(Area area) {
        Map.Entry<Integer, Area> near = open.floorEntry(area.right());
        while (near != null && near.getValue().bottom() < area.top()) {
            open.remove(near.getKey());
            near = open.floorEntry(area.right());
        }
        if (near == null || near.getValue().right() < area.left()) {
            open.put(area.left(), area);
        }
    }
}
