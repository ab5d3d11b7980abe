package io.github.nianbao.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the ways to read each row satisfy every sum at once. An exact search that gives up after a fixed number of
 * steps, so that it never says more than it has looked at.
 */
final class SumSearch {
    enum Outcome {
        /** No reading satisfies the sums. */
        NONE,
        /** At least one does, and all were looked at, or enough of them to know which rows they differ in. */
        FOUND,
        /** There were too many to look at. */
        STOPPED
    }

    /** @param chosen for each row its only possible way; −1 where there are several, or nothing was found */
    record Result(Outcome outcome, List<Integer> chosen) {}

    private static final int MOST_STEPS = 2_000_000;
    private static final int OPEN = -1;
    private static final int SEVERAL = -2;

    /** For each row and way what it adds to each sum. */
    private final List<long[][]> added;

    private final int sums;
    private final List<Integer> order;
    private final long[][] least;
    private final long[][] most;
    private final int[] way;
    private final int[] seen;
    private int steps;

    private SumSearch(List<long[][]> added, int sums) {
        this.added = added;
        this.sums = sums;
        this.order = IntStream.range(0, added.size())
                .boxed()
                .sorted(Comparator.comparingInt(row -> added.get(row).length))
                .toList();
        this.way = new int[added.size()];
        this.seen = IntStream.range(0, added.size()).map(row -> OPEN).toArray();
        this.least = new long[added.size() + 1][sums];
        this.most = new long[added.size() + 1][sums];
        for (int i = order.size() - 1; i >= 0; i--) {
            bounds(i);
        }
    }

    /**
     * @param added for each row, each way to read it, each sum: what the way adds to one side less what it adds to the
     *     other; a sum holds if all rows together come to 0
     */
    static Result search(List<long[][]> added, int sums) {
        SumSearch search = new SumSearch(added, sums);
        search.next(0, new long[sums]);
        if (search.steps > MOST_STEPS) {
            return new Result(Outcome.STOPPED, List.of());
        }
        List<Integer> chosen = new ArrayList<>();
        for (int way : search.seen) {
            chosen.add(way == SEVERAL ? OPEN : way);
        }
        boolean none = IntStream.of(search.seen).anyMatch(way -> way == OPEN);
        return new Result(none ? Outcome.NONE : Outcome.FOUND, List.copyOf(chosen));
    }

    private void bounds(int i) {
        long[][] ways = added.get(order.get(i));
        for (int sum = 0; sum < sums; sum++) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            for (long[] each : ways) {
                low = Math.min(low, each[sum]);
                high = Math.max(high, each[sum]);
            }
            least[i][sum] = ways.length == 0 ? 0 : least[i + 1][sum] + low;
            most[i][sum] = ways.length == 0 ? 0 : most[i + 1][sum] + high;
        }
    }

    private void next(int i, long[] sofar) {
        if (steps > MOST_STEPS || isDecided()) {
            return;
        }
        if (i == order.size()) {
            for (int row = 0; row < way.length; row++) {
                seen[row] = seen[row] == OPEN || seen[row] == way[row] ? way[row] : SEVERAL;
            }
            return;
        }
        int row = order.get(i);
        long[][] ways = added.get(row);
        for (int each = 0; each < ways.length && ++steps <= MOST_STEPS; each++) {
            long[] sum = new long[sums];
            boolean possible = true;
            for (int s = 0; s < sums; s++) {
                sum[s] = sofar[s] + ways[each][s];
                possible &= sum[s] + least[i + 1][s] <= 0 && sum[s] + most[i + 1][s] >= 0;
            }
            if (possible) {
                way[row] = each;
                next(i + 1, sum);
            }
        }
    }

    /** Whether every row with more than one way is known to have several. */
    private boolean isDecided() {
        for (int row = 0; row < seen.length; row++) {
            if (seen[row] != SEVERAL && (added.get(row).length > 1 || seen[row] == OPEN)) {
                return false;
            }
        }
        return true;
    }
}
