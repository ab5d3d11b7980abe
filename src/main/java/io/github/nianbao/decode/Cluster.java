package io.github.nianbao.decode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Sums within one table that hang together by their cells, with at least one that fails; what is wrong in one cluster
 * explains nothing in another.
 */
final class Cluster {
    private final Syndrome syndrome;
    private final List<Integer> cells;
    private final List<Parity> equations;
    private final List<List<Parity>> sumsOf;
    private final int[][] signs;

    private Cluster(Syndrome syndrome, List<Integer> cells, List<Parity> equations) {
        this.syndrome = syndrome;
        this.cells = cells;
        this.equations = equations;
        this.sumsOf = IntStream.range(0, syndrome.size())
                .mapToObj(cell -> syndrome.equationsOf(cell).stream()
                        .filter(Parity::within)
                        .toList())
                .toList();
        this.signs = new int[syndrome.equations().size()][syndrome.size()];
        for (Parity equation : equations) {
            for (int cell : equation.cells()) {
                signs[equation.index()][cell] = equation.signOf(cell);
            }
        }
    }

    Syndrome syndrome() {
        return syndrome;
    }

    /** Ascending. */
    List<Integer> cells() {
        return cells;
    }

    /** Those within the table; what ties the report to other years only forbids and ranks. */
    List<Parity> equations() {
        return equations;
    }

    static List<Cluster> of(Syndrome syndrome) {
        List<Cluster> clusters = new ArrayList<>();
        Set<Parity> seen = new HashSet<>();
        for (Parity equation : syndrome.equations()) {
            if (equation.within() && equation.fails() && !seen.contains(equation)) {
                Cluster cluster = around(equation, syndrome);
                seen.addAll(cluster.equations());
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    private static Cluster around(Parity first, Syndrome syndrome) {
        Set<Integer> cells = new HashSet<>();
        Set<Parity> equations = new HashSet<>(Set.of(first));
        Deque<Parity> open = new ArrayDeque<>(equations);
        while (!open.isEmpty()) {
            for (int cell : open.pop().cells()) {
                if (cells.add(cell)) {
                    for (Parity other : syndrome.equationsOf(cell)) {
                        if (other.within() && equations.add(other)) {
                            open.push(other);
                        }
                    }
                }
            }
        }
        return new Cluster(
                syndrome,
                cells.stream().sorted().toList(),
                syndrome.equations().stream().filter(equations::contains).toList());
    }

    List<Parity> failing() {
        return equations.stream().filter(Parity::fails).toList();
    }

    /** The sums within the table in which a cell stands. */
    List<Parity> sumsOf(int cell) {
        return sumsOf.get(cell);
    }

    /** 0 where the cell does not stand in the equation. */
    int sign(Parity equation, int cell) {
        return signs[equation.index()][cell];
    }
}
