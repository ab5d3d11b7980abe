package io.github.nianbao.decode;

import io.github.nianbao.decode.Solver.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every smallest explanation of what fails in a cluster.
 *
 * <p>Exhaustive up to three cells, because each step branches over an equation that some further cell <em>must</em>
 * stand in: a failing one that no chosen cell stands in, or one that holds and in which exactly one chosen cell stands.
 * Where there is none, over every cell. A budget of questions bounds the time, and {@link #stopped} says when it was
 * used up.
 */
final class Search {
    /** Explanations of more cells are no explanations: so many wrong figures are a table that was read wrongly. */
    static final int MOST_CELLS = 3;

    private static final int BITS_OF_A_CELL = 20;
    private static final int BUDGET = 15_000;

    private final Cluster cluster;
    private final Solver solver;
    private final List<Parity> failing;
    private final int mostFailuresOfACell;
    private final Map<Long, Explanation> found = new LinkedHashMap<>();
    private final Set<Long> asked = new HashSet<>();
    private int budget = BUDGET;
    private boolean stopped;

    Search(Cluster cluster) {
        this.cluster = cluster;
        this.solver = new Solver(cluster);
        this.failing = cluster.failing();
        this.mostFailuresOfACell = cluster.cells().stream()
                .mapToInt(cell -> (int)
                        cluster.sumsOf(cell).stream().filter(Parity::fails).count())
                .max()
                .orElse(0);
    }

    /** The budget was used up: there may be explanations that were not found. */
    boolean stopped() {
        return stopped;
    }

    /** Every explanation of exactly so many cells, none of which could be left out. */
    List<Explanation> of(int cells) {
        found.clear();
        asked.clear();
        extend(new int[0], cells);
        return new ArrayList<>(found.values());
    }

    private void extend(int[] chosen, int cells) {
        int left = cells - chosen.length;
        if (left == 0 || uncovered(chosen) > (long) left * mostFailuresOfACell) {
            return;
        }
        for (int cell : next(chosen)) {
            int[] longer = with(chosen, cell);
            if (longer.length > chosen.length && asked.add(key(longer))) {
                if (budget == 0) {
                    stopped = true;
                    return;
                }
                budget--;
                Answer answer = solver.ask(longer);
                if (answer == Answer.ONE && longer.length == cells) {
                    found.putIfAbsent(key(longer), new Explanation(longer, solver.added()));
                } else if (answer != Answer.ONE) {
                    extend(longer, cells);
                }
            }
        }
    }

    /** Cells of which at least one must belong to every explanation that has the chosen ones. */
    private int[] next(int[] chosen) {
        for (Parity sum : cluster.equations()) {
            int members = 0;
            for (int cell : chosen) {
                members += cluster.sign(sum, cell) == 0 ? 0 : 1;
            }
            if (sum.fails() ? members == 0 : members == 1) {
                return sum.cells();
            }
        }
        return cluster.cells().stream().mapToInt(Integer::intValue).toArray();
    }

    private long uncovered(int[] chosen) {
        long count = 0;
        for (Parity sum : failing) {
            boolean isOpen = true;
            for (int cell : chosen) {
                isOpen &= cluster.sign(sum, cell) == 0;
            }
            count += isOpen ? 1 : 0;
        }
        return count;
    }

    /** Cells are few thousand at most, and three of them fit a long. */
    private static long key(int[] cells) {
        long key = 0;
        for (int cell : cells) {
            key = (key << BITS_OF_A_CELL) | (cell + 1);
        }
        return key;
    }

    private static int[] with(int[] chosen, int cell) {
        for (int other : chosen) {
            if (other == cell) {
                return chosen;
            }
        }
        int[] longer = Arrays.copyOf(chosen, chosen.length + 1);
        longer[chosen.length] = cell;
        Arrays.sort(longer);
        return longer;
    }
}
