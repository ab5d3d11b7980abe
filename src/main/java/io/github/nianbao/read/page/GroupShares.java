package io.github.nianbao.read.page;

import io.github.nianbao.read.page.LabelGroups.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Neighbouring rows shared out between the labels of groups that stand beside them, in order. */
final class GroupShares {
    /** How far, in ems, a group may be off its rows. */
    private static final double MAX_OFF = 1.5;
    /** What it costs, in ems off, that rows next to a page break stand beside no group: its label is on the other page. */
    private static final double UNCOVERED = 1;

    private final List<List<Chunk>> blocks;
    private final int first;
    private final int count;
    private final List<List<Chunk>> rows;
    private final double[] anchors;
    private final LabelRows.Beside beside;
    private final double[][] cost;
    private final int[][] from;
    private final int end;

    /**
     * @param blocks the groups' lines, from top to bottom
     * @param first the first of the rows to share
     * @param last the last of them
     */
    GroupShares(
            List<List<Chunk>> blocks,
            int first,
            int last,
            List<List<Chunk>> rows,
            double[] anchors,
            LabelRows.Beside beside) {
        this.blocks = blocks;
        this.first = first;
        this.count = last - first + 1;
        this.rows = rows;
        this.anchors = anchors;
        this.beside = beside;
        this.cost = new double[blocks.size() + 1][count + 1];
        this.from = new int[blocks.size() + 1][count + 1];
        solve();
        this.end = end(last == rows.size() - 1);
    }

    private void solve() {
        for (double[] line : cost) {
            Arrays.fill(line, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int start = 1; first == 0 && start < count; start++) {
            cost[0][start] = UNCOVERED;
        }
        for (int block = 1; block <= blocks.size(); block++) {
            for (int to = 1; to <= count; to++) {
                for (int start = 0; start < to; start++) {
                    double offered = cost[block - 1][start] + off(blocks.get(block - 1), first + start, first + to - 1);
                    if (offered < cost[block][to]) {
                        cost[block][to] = offered;
                        from[block][to] = start;
                    }
                }
            }
        }
    }

    private int end(boolean mayStop) {
        int best = count;
        for (int to = count - 1; mayStop && to > 0; to--) {
            double offered = cost[blocks.size()][to] + UNCOVERED;
            if (offered < cost[blocks.size()][best] + (best == count ? 0 : UNCOVERED)) {
                best = to;
            }
        }
        return best;
    }

    double cost() {
        return cost[blocks.size()][end] + (end < count ? UNCOVERED : 0);
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        if (cost() == Double.POSITIVE_INFINITY) {
            return groups;
        }
        int to = end;
        for (int block = blocks.size(); block > 0; block--) {
            int start = from[block][to];
            groups.add(0, new Group(blocks.get(block - 1), first + start, first + to - 1));
            to = start;
        }
        return groups;
    }

    /** How far, in ems, a group's label is off rows. */
    private double off(List<Chunk> block, int from, int to) {
        double top = rows.get(from).stream().mapToDouble(Chunk::baseline).min().orElse(anchors[from]);
        double bottom = rows.get(to).stream().mapToDouble(Chunk::baseline).max().orElse(anchors[to]);
        double distance = switch (beside) {
            case MIDDLE -> (top + bottom) / 2 - LabelGroups.centre(block);
            case FIRST -> top - block.get(0).baseline();
            case LAST -> bottom - block.get(block.size() - 1).baseline();
        };
        double off = Math.abs(distance) / block.get(0).size();
        return off > MAX_OFF ? Double.POSITIVE_INFINITY : off;
    }
}
