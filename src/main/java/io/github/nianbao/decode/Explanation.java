package io.github.nianbao.decode;

/**
 * A set of cells, and what has to be added to each, so that sums hold that fail.
 *
 * @param cells ascending
 * @param added the same length; never 0
 */
record Explanation(int[] cells, long[] added) {
    static Explanation of(int cell, long added) {
        return new Explanation(new int[] {cell}, new long[] {added});
    }

    int size() {
        return cells.length;
    }

    /** What it adds to the surplus of an equation. */
    long effectOn(Parity equation) {
        long effect = 0;
        for (int at = 0; at < cells.length; at++) {
            effect += equation.signOf(cells[at]) * added[at];
        }
        return effect;
    }

    boolean settles(Parity equation) {
        return equation.fails() && equation.surplus() + effectOn(equation) == 0;
    }

    boolean breaks(Parity equation) {
        return !equation.fails() && effectOn(equation) != 0;
    }
}
