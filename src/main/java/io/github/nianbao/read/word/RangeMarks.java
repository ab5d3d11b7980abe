package io.github.nianbao.read.word;

import java.util.Map;
import java.util.TreeMap;

/** Which characters of a file are raised, lowered or struck out; most are not. */
final class RangeMarks {
    private record Range(int end, PrintMarks marks) {}

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    void put(int start, int end, PrintMarks marks) {
        if (!marks.equals(PrintMarks.NONE)) {
            ranges.put(start, new Range(end, marks));
        }
    }

    PrintMarks at(int character) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(character);
        return range != null && character < range.getValue().end()
                ? range.getValue().marks()
                : PrintMarks.NONE;
    }
}
