package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The outer lines that a lattice lacks: a page break leaves cells open at their foot or head, and some tables have no
 * left and right border. Where at least two lines end beyond the last one across, a line is supposed.
 */
final class Outline {
    /** How many lines must end together: one alone is a stray stroke. */
    private static final int MIN_ENDS = 2;

    private Outline() {}

    /** The horizontals to add: at the head, the foot, or both. */
    static List<Ruling> head(Lattice lattice) {
        return missing(lattice.horizontals(), lattice.verticals());
    }

    /** The verticals to add: at the left, the right, or both. */
    static List<Ruling> sides(Lattice lattice) {
        return missing(lattice.verticals(), lattice.horizontals());
    }

    private static List<Ruling> missing(List<Ruling> along, List<Ruling> across) {
        double from = least(across, Ruling::at);
        double to = -least(across, line -> -line.at());
        from = Math.min(from, least(along, Ruling::from));
        to = Math.max(to, -least(along, line -> -line.to()));
        List<Ruling> added = new ArrayList<>();
        double first = end(across, Ruling::from);
        double last = -end(across, line -> -line.to());
        if (first <= least(along, Ruling::at) + Lattice.MEET) {
            added.add(new Ruling(first, from, to));
        }
        if (last >= -least(along, line -> -line.at()) - Lattice.MEET) {
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
