package io.github.nianbao.decode;

/** What has to be added to given cells so that every sum of a cluster holds: linear equations, solved exactly. */
final class Solver {
    /** What there is to be said of a set of cells. */
    enum Answer {
        /** No change of exactly these cells makes every sum hold. */
        NONE,
        /** One change does. */
        ONE,
        /** Not settled by putting one cell after the other in; there may be any number of changes that do. */
        MANY
    }

    private final Cluster cluster;
    private final int failing;
    private final int[] seen;
    private int round;
    private long[] added = new long[0];

    Solver(Cluster cluster) {
        this.cluster = cluster;
        this.failing = cluster.failing().size();
        this.seen = new int[cluster.syndrome().equations().size()];
    }

    /** The solution of the last question that was answered {@link Answer#ONE}: for each cell what to add, none of it 0. */
    long[] added() {
        return added;
    }

    Answer ask(int... cells) {
        if (!coversEveryFailure(cells)) {
            return Answer.NONE;
        }
        long[] found = new long[cells.length];
        boolean[] known = new boolean[cells.length];
        int left = cells.length;
        for (boolean progress = true; progress && left > 0; ) {
            progress = false;
            for (int at = 0; at < cells.length; at++) {
                if (!known[at] && settle(at, cells, found, known)) {
                    if (found[at] == 0) {
                        // Without this cell the others explain as much, or nothing.
                        return Answer.NONE;
                    }
                    known[at] = true;
                    left--;
                    progress = true;
                }
            }
        }
        if (left > 0) {
            return Answer.MANY;
        }
        added = found;
        return everySumHolds(cells, found) ? Answer.ONE : Answer.NONE;
    }

    private boolean coversEveryFailure(int[] cells) {
        round++;
        int covered = 0;
        for (int cell : cells) {
            for (Parity sum : cluster.sumsOf(cell)) {
                if (sum.fails() && seen[sum.index()] != round) {
                    seen[sum.index()] = round;
                    covered++;
                }
            }
        }
        return covered == failing;
    }

    /** Reads a cell's change off a sum in which the change of no other cell is unknown. */
    private boolean settle(int at, int[] cells, long[] found, boolean[] known) {
        for (Parity sum : cluster.sumsOf(cells[at])) {
            long rest = sum.surplus();
            boolean isAlone = true;
            for (int other = 0; other < cells.length && isAlone; other++) {
                int sign = other == at ? 0 : cluster.sign(sum, cells[other]);
                isAlone = sign == 0 || known[other];
                rest += sign * found[other];
            }
            if (isAlone) {
                found[at] = -rest * cluster.sign(sum, cells[at]);
                return true;
            }
        }
        return false;
    }

    private boolean everySumHolds(int[] cells, long[] found) {
        for (int cell : cells) {
            for (Parity sum : cluster.sumsOf(cell)) {
                long left = sum.surplus();
                for (int at = 0; at < cells.length; at++) {
                    left += cluster.sign(sum, cells[at]) * found[at];
                }
                if (left != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
