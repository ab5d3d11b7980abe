package io.github.nianbao.read.page;

import io.github.nianbao.read.page.TextColumns.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns each outer head of a table without rulings stands over: those whose common middle is its own, and which
 * have heads of their own below it.
 */
final class HeadLevels {
    /** @param columns that the head stands over */
    record Head(HeadBlock block, Run columns) {}

    /** How far a head's middle may be off the middle of its columns, as a part of the distance between columns. */
    private static final double CENTRED = 0.6;
    /** How far apart, in ems, heads set left may begin. */
    private static final double SAME_START = 0.25;
    /** How much lower, in ems, the heads below one must stand. */
    private static final double BELOW = 0.8;
    /** What being off the middle costs, in columns stood over. */
    private static final double COST_OF_OFF = 8;
    /** What it is worth, in columns, that the heads of a line share them evenly. */
    private static final double EVEN = 0.5;
    /** More heads than this in a line are innermost ones, one for each column. */
    private static final int MOST_IN_LINE = 4;

    private final BlockHeads heads;
    private final TextColumns slots;
    private final double[] edges;
    private final boolean setLeft;
    private final List<Run> above = new ArrayList<>();

    private HeadLevels(BlockHeads heads) {
        this.heads = heads;
        this.slots = heads.slots();
        this.edges = slots.outerEdges();
        this.setLeft = isSetLeft(heads);
    }

    /** The outer heads level by level, from top to bottom. */
    static List<List<Head>> of(BlockHeads heads) {
        HeadLevels levels = new HeadLevels(heads);
        List<List<Head>> found = new ArrayList<>();
        for (List<HeadBlock> line : lines(heads.outer())) {
            List<List<Run>> choices = levels.setLeft
                    ? levels.fromLeft(line)
                    : line.stream().map(levels::choices).toList();
            List<Run> best = levels.best(line, choices, 0, -1);
            if (best == null) {
                best = choices.stream().map(HeadLevels::smallest).toList();
            }
            levels.above.addAll(best);
            List<Head> level = new ArrayList<>();
            for (int i = 0; i < line.size(); i++) {
                level.add(new Head(line.get(i), best.get(i)));
            }
            found.add(level);
        }
        return found;
    }

    /**
     * Whether all outer heads begin where an innermost one does, rather than stand over the middle of their columns. One
     * as wide as the innermost head does both, and is no evidence.
     */
    private static boolean isSetLeft(BlockHeads heads) {
        TextColumns slots = heads.slots();
        return heads.outer().size() > 1
                && heads.outer().stream().allMatch(outer -> first(slots, outer) >= 0)
                && heads.outer().stream()
                        .anyMatch(outer ->
                                Math.abs(slots.at(first(slots, outer)).centre() - outer.centre())
                                        > SAME_START * outer.size());
    }

    /** The column whose head begins where another head does; -1 if there is none. */
    private static int first(TextColumns slots, HeadBlock outer) {
        for (int column = 0; column < slots.count(); column++) {
            if (Math.abs(slots.at(column).left() - outer.box().left()) <= SAME_START * outer.size()) {
                return column;
            }
        }
        return -1;
    }

    /** Heads that begin with their first column go on to the next head beside them, or to the end of the one above. */
    private List<List<Run>> fromLeft(List<HeadBlock> line) {
        List<List<Run>> runs = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            int first = first(slots, line.get(i));
            int last = i + 1 < line.size() ? first(slots, line.get(i + 1)) - 1 : slots.count() - 1;
            Run run = new Run(first, Math.max(first, last));
            while (run.size() > 1 && !above.stream().allMatch(run::isInOrBeside)) {
                run = new Run(first, run.last() - 1);
            }
            runs.add(List.of(run));
        }
        return runs;
    }

    private static List<List<HeadBlock>> lines(List<HeadBlock> blocks) {
        List<List<HeadBlock>> lines = new ArrayList<>();
        for (HeadBlock block : blocks) {
            List<HeadBlock> last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && block.top() <= last.get(0).bottom() + BELOW * block.size() / 2) {
                last.add(block);
            } else {
                lines.add(new ArrayList<>(List.of(block)));
            }
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(HeadBlock::centre)));
        return lines;
    }

    /** What a head may stand over: runs of columns with the same middle, else the columns that it touches. */
    private List<Run> choices(HeadBlock block) {
        List<Run> runs = new ArrayList<>();
        for (int first = 0; first < slots.count(); first++) {
            for (int last = first + 1; last < slots.count(); last++) {
                Run run = new Run(first, last);
                if (isOver(block, first, last) && above.stream().allMatch(run::isInOrBeside)) {
                    runs.add(run);
                }
            }
        }
        return runs.isEmpty() ? List.of(slots.place(block.box())) : runs;
    }

    private boolean isOver(HeadBlock block, int first, int last) {
        if (off(block, first, last) > CENTRED || block.box().width() > edges[last + 1] - edges[first]) {
            return false;
        }
        for (int column = first; column <= last; column++) {
            HeadBlock below = heads.inner().get(column);
            if (below == null || below.top() < block.bottom() + BELOW * block.size()) {
                return false;
            }
        }
        return true;
    }

    /** How far a head's middle is off the middle of columns, as a part of the distance between columns. */
    private double off(HeadBlock block, int first, int last) {
        double middle = (edges[first] + edges[last + 1]) / 2;
        return slots.count() < 2 ? 0 : Math.abs(middle - block.centre()) / slots.pitch();
    }

    /** One run for each head of a line, one beside the other: as many columns as possible, close to their middles. */
    private @Nullable List<Run> best(List<HeadBlock> line, List<List<Run>> choices, int at, int taken) {
        if (at == choices.size()) {
            return List.of();
        }
        if (choices.size() > MOST_IN_LINE) {
            return null;
        }
        List<Run> best = null;
        for (Run run : choices.get(at)) {
            List<Run> rest = run.first() > taken ? best(line, choices, at + 1, run.last()) : null;
            if (rest != null) {
                List<Run> whole = new ArrayList<>(List.of(run));
                whole.addAll(rest);
                if (best == null || score(line, at, whole) > score(line, at, best)) {
                    best = whole;
                }
            }
        }
        return best;
    }

    private double score(List<HeadBlock> line, int at, List<Run> runs) {
        double score = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            score += run.size() - COST_OF_OFF * off(line.get(at + i), run.first(), run.last());
            least = Math.min(least, run.size());
        }
        return score + EVEN * least;
    }

    private static Run smallest(List<Run> runs) {
        Run smallest = runs.get(0);
        for (Run run : runs) {
            smallest = run.size() < smallest.size() ? run : smallest;
        }
        return smallest;
    }
}
