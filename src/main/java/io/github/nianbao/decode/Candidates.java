package io.github.nianbao.decode;

import io.github.nianbao.decode.Suggestion.Basis;
import io.github.nianbao.decode.Suggestion.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be wrong in one cluster, best first.
 *
 * @param stopped the search was given up before it had seen everything
 * @param leftOut how many worse ones were left out
 */
record Candidates(List<Suggestion> ranked, boolean stopped, int leftOut) {
    /** More than a person goes through for one error. */
    private static final int MOST = 24;

    static Candidates of(Cluster cluster, Describing describing, Certainty certainty) {
        Search search = new Search(cluster);
        List<Suggestion> found = new ArrayList<>();
        List<Explanation> singles = search.of(1).stream()
                .filter(single -> isLegitimate(single, cluster.syndrome()))
                .toList();
        for (int cells = 1; cells <= Search.MOST_CELLS && found.isEmpty(); cells++) {
            for (Explanation explanation : cells == 1 ? singles : search.of(cells)) {
                if (mayBe(explanation, cluster.syndrome())) {
                    Standing standing = certainty.of(explanation, cluster, singles);
                    found.add(describing.of(explanation, Basis.EXPLAINS_ALL, standing));
                }
            }
        }
        if (isDoubted(found)) {
            search.of(2).stream()
                    .filter(pair -> mayBe(pair, cluster.syndrome()))
                    .forEach(pair -> found.add(describing.of(pair, Basis.EXPLAINS_ALL, Standing.SEVERAL_CELLS)));
        }
        if (restsOnBlanks(found)) {
            search.of(2).stream()
                    .filter(pair -> mayBe(pair, cluster.syndrome()) && isPrinted(pair, cluster.syndrome()))
                    .forEach(pair -> found.add(describing.of(pair, Basis.EXPLAINS_ALL, Standing.SEVERAL_CELLS)));
        }
        if (found.isEmpty()) {
            partly(cluster)
                    .forEach(single -> found.add(describing.of(single, Basis.EXPLAINS_SOME, Standing.SUMS_STILL_FAIL)));
        }
        found.sort(Ranking.BEST_FIRST);
        int shown = Math.min(MOST, found.size());
        return new Candidates(List.copyOf(found.subList(0, shown)), search.stopped(), found.size() - shown);
    }

    /** A single cell that would be certain but for a pair: the pairs are shown, so that a person sees why not. */
    private static boolean isDoubted(List<Suggestion> found) {
        return found.stream().anyMatch(suggestion -> suggestion.standing() == Standing.RIVAL_PAIR);
    }

    /**
     * Every single cell that explains has no number printed. A blank is 0 before it is a figure that was lost, so two wrong
     * figures that are printed suppose no more than one that is not.
     */
    private static boolean restsOnBlanks(List<Suggestion> found) {
        return !found.isEmpty()
                && found.stream()
                        .allMatch(suggestion -> suggestion.changes().size() == 1
                                && !suggestion.changes().get(0).from().isNumber());
    }

    private static boolean isPrinted(Explanation explanation, Syndrome syndrome) {
        return Arrays.stream(explanation.cells())
                .allMatch(cell -> syndrome.entry(cell).value().isNumber());
    }

    /** Too many are wrong for one explanation: single cells that settle some failing sums and break none. */
    private static List<Explanation> partly(Cluster cluster) {
        List<Explanation> found = new ArrayList<>();
        for (int cell : cluster.cells()) {
            Set<Long> tried = new HashSet<>();
            for (Parity sum : cluster.sumsOf(cell)) {
                Explanation single = Explanation.of(cell, -sum.surplus() * sum.signOf(cell));
                boolean breaksNone = cluster.sumsOf(cell).stream().noneMatch(single::breaks);
                if (sum.fails() && tried.add(single.added()[0]) && breaksNone && mayBe(single, cluster.syndrome())) {
                    found.add(single);
                }
            }
        }
        return found;
    }

    /** A candidate breaks no check over the years, leaves what a person has attested, and lets every figure be one. */
    static boolean mayBe(Explanation explanation, Syndrome syndrome) {
        for (int cell : explanation.cells()) {
            boolean breaks = syndrome.equationsOf(cell).stream()
                    .filter(equation -> !equation.within())
                    .anyMatch(explanation::breaks);
            if (breaks || syndrome.entry(cell).attested()) {
                return false;
            }
        }
        return isLegitimate(explanation, syndrome);
    }

    private static boolean isLegitimate(Explanation explanation, Syndrome syndrome) {
        for (int at = 0; at < explanation.size(); at++) {
            if (!syndrome.isLegitimate(explanation.cells()[at], explanation.added()[at])) {
                return false;
            }
        }
        return true;
    }
}
