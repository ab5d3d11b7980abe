package io.github.nianbao.decode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which suggestions are offered: the same whenever the report is the same. */
final class Ranking {
    /**
     * Fewer cells; then more failing checks settled, those over years included; then by how such errors arise; then
     * whether the printed text allows it; then a total, which is reckoned, before a part, which is counted. A stable
     * sort leaves equals in the form's order.
     */
    static final Comparator<Suggestion> BEST_FIRST = Comparator.<Suggestion>comparingInt(
                    suggestion -> suggestion.changes().size())
            .thenComparing(Comparator.comparingLong(Suggestion::settled).reversed())
            .thenComparingInt(Ranking::unlikelihood)
            .thenComparingInt(suggestion -> printAllows(suggestion) ? 0 : 1)
            .thenComparingInt(suggestion -> onlyTotals(suggestion) ? 0 : 1);

    private Ranking() {}

    private static int unlikelihood(Suggestion suggestion) {
        return suggestion.changes().stream()
                .mapToInt(change -> change.slip().unlikelihood())
                .sum();
    }

    private static boolean printAllows(Suggestion suggestion) {
        return suggestion.changes().stream().allMatch(Change::printAllows);
    }

    private static boolean onlyTotals(Suggestion suggestion) {
        return suggestion.effects().stream()
                .filter(effect -> !effect.held())
                .allMatch(effect -> effect.parts().compareTo(effect.partsAfter()) == 0);
    }

    /** The certain ones; then the best of every cluster, the second best of every cluster, and so on. */
    static List<Suggestion> interleaved(List<List<Suggestion>> byCluster) {
        List<Suggestion> all = new ArrayList<>();
        int longest = byCluster.stream().mapToInt(List::size).max().orElse(0);
        for (int rank = 0; rank < longest; rank++) {
            for (List<Suggestion> cluster : byCluster) {
                if (rank < cluster.size()) {
                    all.add(cluster.get(rank));
                }
            }
        }
        all.sort(Comparator.comparing(suggestion -> suggestion.certain() ? 0 : 1));
        return all;
    }
}
