package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.RawSheet.Area;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Rows or columns that are not printed. */
final class HiddenLines {
    /** The columns of the widest sheet (16,384 in XLSX). */
    private static final int LAST_COLUMN = 16_383;

    private final int[] hidden;

    private HiddenLines(IntStream hidden) {
        this.hidden = hidden.sorted().distinct().toArray();
    }

    static HiddenLines of(Collection<Integer> lines) {
        return new HiddenLines(lines.stream().mapToInt(Integer::intValue));
    }

    static HiddenLines ofAreas(List<Area> columns) {
        return new HiddenLines(columns.stream()
                .distinct()
                .flatMapToInt(
                        area -> IntStream.rangeClosed(Math.max(0, area.left()), Math.min(area.right(), LAST_COLUMN))));
    }

    int hiddenBefore(int line) {
        int found = Arrays.binarySearch(hidden, line);
        return found < 0 ? -found - 1 : found;
    }

    /** How many of the lines from one to another are printed. */
    int visible(int from, int to) {
        int hiddenTo = Arrays.binarySearch(hidden, to) < 0 ? hiddenBefore(to) : hiddenBefore(to) + 1;
        return to - from + 1 - (hiddenTo - hiddenBefore(from));
    }
}
