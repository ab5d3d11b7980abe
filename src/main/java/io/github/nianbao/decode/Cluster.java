package io.github.nianbao.decode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sums within one table that hang together by their cells, with at least one that fails; what is wrong in one cluster
 * explains nothing in another.
 *
 * @param cells ascending
 * @param equations those within the table; what ties the report to other years only forbids and ranks
 */
record Cluster(Syndrome syndrome, List<Integer> cells, List<Parity> equations) {

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
        return syndrome.equationsOf(cell).stream().filter(Parity::within).toList();
    }
}
