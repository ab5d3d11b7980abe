package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Labels that stand left of the labels of several rows, and which rows these are. */
final class LabelGroups {
    /** @param lines its lines, top to bottom */
    record Group(List<Chunk> lines, int firstRow, int lastRow) {
        Box box() {
            return Boxes.around(lines.stream().map(Chunk::box).toList());
        }
    }

    /** How far off, in ems, a line of another label may lie and still stand beside this one. */
    private static final double BESIDE = 0.8;
    /** How far, in points, labels may reach into the next column. */
    private static final double REACH = 2;

    private LabelGroups() {}

    /** The lines of labels that have another label at their right, whole labels. */
    static List<Chunk> lines(List<Chunk> labels) {
        List<Chunk> groups = new ArrayList<>(
                labels.stream().filter(label -> hasRight(label, labels)).toList());
        boolean more = true;
        while (more) {
            List<Chunk> rest = labels.stream()
                    .filter(label -> !groups.contains(label))
                    .filter(label -> groups.stream().anyMatch(group -> isNext(group, label) || isNext(label, group)))
                    .toList();
            more = groups.addAll(rest);
        }
        return groups;
    }

    private static boolean isNext(Chunk above, Chunk below) {
        return below.baseline() > above.baseline() && LabelRows.goesOn(above, below);
    }

    private static boolean hasRight(Chunk label, List<Chunk> labels) {
        return labels.stream()
                .anyMatch(other -> other.left() >= label.right() - 1
                        && Math.abs(other.baseline() - label.baseline()) < BESIDE * label.size());
    }

    /**
     * @param lines of group labels and labels without a row, sorted by baseline
     * @param rows the rows' own labels
     * @param anchors the baselines of the rows' figures
     */
    static List<Group> of(List<Chunk> lines, List<List<Chunk>> rows, double[] anchors) {
        List<List<Chunk>> blocks = blocks(lines);
        List<Group> groups = new ArrayList<>();
        List<List<Chunk>> done = new ArrayList<>();
        for (List<Chunk> block : blocks) {
            if (!done.contains(block)) {
                int[] run = run(block, rows, anchors);
                List<List<Chunk>> inRun = blocks.stream()
                        .filter(other -> sameColumn(block, other)
                                && run.length > 0
                                && Arrays.equals(run, run(other, rows, anchors)))
                        .toList();
                done.addAll(inRun);
                if (run.length > 0) {
                    groups.addAll(shared(inRun, run, rows, anchors));
                }
            }
        }
        return groups;
    }

    private static List<List<Chunk>> blocks(List<Chunk> lines) {
        List<List<Chunk>> blocks = new ArrayList<>();
        for (Chunk line : lines) {
            List<Chunk> block = blocks.stream()
                    .filter(other -> LabelRows.goesOn(other.get(other.size() - 1), line)
                            && line.baseline() > other.get(other.size() - 1).baseline())
                    .findFirst()
                    .orElse(null);
            if (block == null) {
                blocks.add(new ArrayList<>(List.of(line)));
            } else {
                block.add(line);
            }
        }
        blocks.sort(Comparator.comparingDouble(LabelGroups::centre));
        return blocks;
    }

    private static boolean sameColumn(List<Chunk> one, List<Chunk> other) {
        return left(one) < right(other) && left(other) < right(one);
    }

    /** The first and the last of the rows around a group whose own labels stand right of it; empty if there is none. */
    private static int[] run(List<Chunk> block, List<List<Chunk>> rows, double[] anchors) {
        int at = Clusters.nearest(anchors, centre(block));
        if (!isRightOf(rows.get(at), block)) {
            int other = anchors[at] < centre(block) ? at + 1 : at - 1;
            if (other < 0 || other >= rows.size() || !isRightOf(rows.get(other), block)) {
                return new int[0];
            }
            at = other;
        }
        int first = at;
        while (first > 0 && isRightOf(rows.get(first - 1), block)) {
            first--;
        }
        int last = at;
        while (last + 1 < rows.size() && isRightOf(rows.get(last + 1), block)) {
            last++;
        }
        return new int[] {first, last};
    }

    private static boolean isRightOf(List<Chunk> label, List<Chunk> block) {
        return !label.isEmpty() && left(label) >= right(block) - REACH;
    }

    /** The rows of a run shared out in order, all groups standing beside the middle, the first or the last of theirs. */
    private static List<Group> shared(List<List<Chunk>> blocks, int[] run, List<List<Chunk>> rows, double[] anchors) {
        GroupShares best = null;
        for (LabelRows.Beside beside : LabelRows.Beside.values()) {
            GroupShares shares = new GroupShares(blocks, run[0], run[1], rows, anchors, beside);
            best = best == null || shares.cost() < best.cost() - 1e-9 ? shares : best;
        }
        return best == null ? List.of() : best.groups();
    }

    static double centre(List<Chunk> block) {
        return (block.get(0).baseline() + block.get(block.size() - 1).baseline()) / 2;
    }

    private static double left(List<Chunk> block) {
        return block.stream().mapToDouble(Chunk::left).min().orElseThrow();
    }

    private static double right(List<Chunk> block) {
        return block.stream().mapToDouble(Chunk::right).max().orElseThrow();
    }
}
