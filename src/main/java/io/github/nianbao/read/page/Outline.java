package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The outer lines that a lattice lacks: a page break leaves cells open at their foot or head, and some tables have no
 * outer border. Where lines end together beyond the last one across, a line is supposed.
 *
 * @param horizontals those to add: at the head, the foot, or both
 * @param verticals those to add: at the left, the right, or both
 */
record Outline(List<Ruling> horizontals, List<Ruling> verticals) {
    /** How many lines must end together: one alone is a stray stroke. */
    private static final int MIN_ENDS = 2;
    /** How far, in points, one line alone must run on where another side is open: less than a row of small print. */
    private static final double RUNS_ON = 8;

    static Outline of(Lattice lattice) {
        List<Ruling> head = missing(lattice.horizontals(), lattice.verticals(), false);
        List<Ruling> sides = missing(lattice.verticals(), lattice.horizontals(), false);
        // A table without one of its borders has none of them, and at some only one line ends.
        boolean open = runsOn(lattice.horizontals(), head) || runsOn(lattice.verticals(), sides);
        return open
                ? new Outline(
                        missing(lattice.horizontals(), lattice.verticals(), true),
                        missing(lattice.verticals(), lattice.horizontals(), true))
                : new Outline(head, sides);
    }

    private static boolean runsOn(List<Ruling> along, List<Ruling> supposed) {
        double first = least(along, Ruling::at) - RUNS_ON;
        double last = -least(along, line -> -line.at()) + RUNS_ON;
        return supposed.stream().anyMatch(line -> line.at() < first || line.at() > last);
    }

    /** @param alone whether one line may end where none other does */
    private static List<Ruling> missing(List<Ruling> along, List<Ruling> across, boolean alone) {
        double from = least(across, Ruling::at);
        double to = -least(across, line -> -line.at());
        from = Math.min(from, least(along, Ruling::from));
        to = Math.max(to, -least(along, line -> -line.to()));
        List<Ruling> added = new ArrayList<>();
        double head = least(along, Ruling::at);
        double foot = -least(along, line -> -line.at());
        double first = end(across, Ruling::from);
        double last = -end(across, line -> -line.to());
        if (alone && first > head + Lattice.MEET) {
            double one = least(across, Ruling::from);
            first = one < head - RUNS_ON ? one : first;
        }
        if (alone && last < foot - Lattice.MEET) {
            double one = -least(across, line -> -line.to());
            last = one > foot + RUNS_ON ? one : last;
        }
        if (first <= head + Lattice.MEET) {
            added.add(new Ruling(first, from, to));
        }
        if (last >= foot - Lattice.MEET) {
            added.add(new Ruling(last, from, to));
        }
        return added;
    }

    /** The outermost place where enough lines end together. */
    private static double end(List<Ruling> lines, ToDoubleFunction<Ruling> end) {
        double[] ends = lines.stream().mapToDouble(end).sorted().toArray();
        for (int i = 0; i + MIN_ENDS <= ends.length; i++) {
            if (ends[i + MIN_ENDS - 1] - ends[i] <= Lattice.MEET) {
                return ends[i];
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static double least(List<Ruling> lines, ToDoubleFunction<Ruling> what) {
        return lines.stream().mapToDouble(what).min().orElseThrow();
    }
}
