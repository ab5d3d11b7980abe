package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of one line put together: borders are drawn cell by cell, dashes one by one. */
final class RulingJoiner {
    /** How far apart, in points, two pieces may lie across their direction: Chromium sets borders on whole pixels (0.75 pt). */
    private static final double SAME_LINE = 1;
    /** The widest gap, in points, within one line: the gap of a dash that is 3 pt thick. */
    private static final double MAX_GAP = 3.5;
    /** The shortest line, in points, that parts anything: less than half a character of small print. */
    private static final double MIN_LENGTH = 4;

    private RulingJoiner() {}

    static List<Ruling> join(List<Ruling> pieces) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_LINE) {
                joinLine(sorted.subList(start, i), lines);
                start = i;
            }
        }
        return lines;
    }

    private static void joinLine(List<Ruling> pieces, List<Ruling> lines) {
        List<Ruling> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(Ruling::from));
        Ruling current = sorted.get(0);
        for (Ruling next : sorted.subList(1, sorted.size())) {
            if (next.from() - current.to() <= MAX_GAP) {
                double at = next.length() > current.length() ? next.at() : current.at();
                current = new Ruling(at, current.from(), Math.max(current.to(), next.to()));
            } else {
                keep(current, lines);
                current = next;
            }
        }
        keep(current, lines);
    }

    private static void keep(Ruling line, List<Ruling> lines) {
        if (line.length() >= MIN_LENGTH) {
            lines.add(line);
        }
    }
}
