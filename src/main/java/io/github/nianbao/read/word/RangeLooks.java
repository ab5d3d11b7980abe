package io.github.nianbao.read.word;

import java.util.Map;
import java.util.TreeMap;

/** How the characters of a file look; most of them say nothing. */
final class RangeLooks {
    private record Range(int end, TextLook look) {}

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    void put(int start, int end, TextLook look) {
        if (!look.equals(TextLook.NONE)) {
            ranges.put(start, new Range(end, look));
        }
    }

    TextLook at(int character) {
        Map.Entry<Integer, Range> range = ranges.floorEntry(character);
        return range != null && character < range.getValue().end()
                ? range.getValue().look()
                : TextLook.NONE;
    }
}
