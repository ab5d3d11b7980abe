package io.github.nianbao.read.page;

import io.github.nianbao.read.page.TextColumns.Extent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The innermost heads of a block matched with its columns of figures. Figures may be set left or right in their cells,
 * so that their heads stand off them, all alike: heads and columns are matched one by one where there are as many, else
 * by the shift that matches most. A head that is left over is one of a column whose cells are blank.
 *
 * @param columns of figures, those without any figure included
 * @param slots where the heads of these columns stand, or would stand
 * @param inner the innermost head of each column, {@code null} if it has none
 * @param outer the other heads
 * @param corner what stands over the labels
 */
record BlockHeads(
        TextColumns columns,
        TextColumns slots,
        List<@Nullable HeadBlock> inner,
        List<HeadBlock> outer,
        List<Chunk> corner) {
    /** How far a head may be off its column beyond the common shift, as a part of the distance between columns. */
    private static final double OFF = 0.3;
    /** And in ems: columns may be wide, but their figures all stand off their heads alike. */
    private static final double WIDEST_OFF = 2;
    /** The widest shift, as a part of the distance between columns. */
    private static final double MAX_SHIFT = 0.6;

    /**
     * @param lines the heads over the figures, from top to bottom
     * @param found the columns that the figures make
     */
    static BlockHeads of(List<List<Chunk>> lines, TextColumns found, List<Chunk> corner) {
        List<HeadBlock> blocks = HeadBlock.of(lines, found.widestPitch());
        List<HeadBlock> leaves = new ArrayList<>(blocks.stream()
                .filter(block -> blocks.stream().noneMatch(block::isAbove))
                .sorted(Comparator.comparingDouble(HeadBlock::centre))
                .toList());
        List<HeadBlock> outer = new ArrayList<>(blocks);
        outer.removeAll(leaves);
        if (leaves.size() == found.count() && inOrder(leaves, found)) {
            return of(found, new ArrayList<>(leaves), outer, corner, 0);
        }
        double shift = shift(leaves, found);
        List<Chunk> corners = new ArrayList<>(corner);
        if (!leaves.isEmpty() && corners.isEmpty() && isLeftOfAll(leaves.get(0), found, shift)) {
            corners.addAll(leaves.remove(0).lines());
        }
        return matched(found, leaves, outer, corners, shift);
    }

    private static boolean isLeftOfAll(HeadBlock leaf, TextColumns found, double shift) {
        return match(leaf, found, shift) < 0
                && leaf.centre() - shift < found.at(0).left();
    }

    /**
     * Between matched pairs, heads and columns that are left over belong together if they are as many; heads without
     * columns are columns of blanks; otherwise it cannot be told which is which. Where columns without heads are left as
     * well as heads without columns, the others may be matched wrongly, too: no column has a head then.
     */
    private static BlockHeads matched(
            TextColumns found, List<HeadBlock> leaves, List<HeadBlock> outer, List<Chunk> corner, double shift) {
        List<Extent> columns = new ArrayList<>();
        List<@Nullable HeadBlock> inner = new ArrayList<>();
        int column = 0;
        List<HeadBlock> waiting = new ArrayList<>();
        for (int i = 0; i <= leaves.size(); i++) {
            int matched = i == leaves.size() ? found.count() : match(leaves.get(i), found, shift);
            if (matched < 0) {
                waiting.add(leaves.get(i));
            } else if (matched < column) {
                outer.add(leaves.get(i));
            } else {
                List<Extent> between = found.extents().subList(column, matched);
                boolean blank = between.isEmpty();
                boolean paired = between.size() == waiting.size();
                for (int k = 0; k < Math.max(between.size(), blank ? waiting.size() : 0); k++) {
                    columns.add(blank ? shifted(waiting.get(k), shift) : between.get(k));
                    inner.add(blank || paired ? waiting.get(k) : null);
                }
                outer.addAll(blank || paired ? List.of() : waiting);
                waiting.clear();
                if (i < leaves.size()) {
                    columns.add(found.at(matched));
                    inner.add(leaves.get(i));
                }
                column = matched + 1;
            }
        }
        if (columns.size() > found.count() && inner.contains(null)) {
            return unmatched(found, leaves, outer, corner);
        }
        return of(new TextColumns(columns), inner, outer, corner, shift);
    }

    private static BlockHeads unmatched(
            TextColumns found, List<HeadBlock> leaves, List<HeadBlock> outer, List<Chunk> corner) {
        List<@Nullable HeadBlock> none = new ArrayList<>(Collections.nCopies(found.count(), null));
        List<Chunk> together = new ArrayList<>(corner);
        outer.forEach(head -> together.addAll(head.lines()));
        leaves.forEach(head -> together.addAll(head.lines()));
        return of(found, none, new ArrayList<>(), together, 0);
    }

    private static Extent shifted(HeadBlock head, double shift) {
        return new Extent(head.box().left() - shift, head.box().right() - shift);
    }

    private static BlockHeads of(
            TextColumns columns,
            List<@Nullable HeadBlock> inner,
            List<HeadBlock> outer,
            List<Chunk> corner,
            double shift) {
        List<Extent> slots = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            HeadBlock head = inner.get(i);
            slots.add(
                    head == null
                            ? new Extent(
                                    columns.at(i).left() + shift, columns.at(i).right() + shift)
                            : new Extent(head.box().left(), head.box().right()));
        }
        outer.sort(Comparator.comparingDouble(HeadBlock::top).thenComparingDouble(HeadBlock::centre));
        return new BlockHeads(columns, new TextColumns(slots), inner, outer, corner);
    }

    private static boolean inOrder(List<HeadBlock> leaves, TextColumns columns) {
        for (int i = 0; i < leaves.size(); i++) {
            double off = Math.abs(leaves.get(i).centre() - columns.at(i).centre());
            if (columns.count() > 1 && off > MAX_SHIFT * columns.pitchAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The shift of heads against columns that matches the most; of several the least. */
    private static double shift(List<HeadBlock> leaves, TextColumns columns) {
        double best = 0;
        long most = count(leaves, columns, 0);
        for (HeadBlock leaf : leaves) {
            for (int i = 0; i < columns.count(); i++) {
                double shift = leaf.centre() - columns.at(i).centre();
                if (Math.abs(shift) <= MAX_SHIFT * columns.pitchAt(i)) {
                    long matches = count(leaves, columns, shift);
                    if (matches > most || (matches == most && Math.abs(shift) < Math.abs(best))) {
                        most = matches;
                        best = shift;
                    }
                }
            }
        }
        return best;
    }

    private static long count(List<HeadBlock> leaves, TextColumns columns, double shift) {
        return leaves.stream()
                .mapToInt(leaf -> match(leaf, columns, shift))
                .filter(column -> column >= 0)
                .distinct()
                .count();
    }

    private static int match(HeadBlock leaf, TextColumns columns, double shift) {
        int nearest = columns.nearest(leaf.centre() - shift);
        double off = Math.abs(columns.at(nearest).centre() + shift - leaf.centre());
        boolean near = columns.count() < 2
                ? leaf.lines().stream()
                        .anyMatch(line -> columns.overlapped(line).size() == 1)
                : off <= Math.min(OFF * columns.pitchAt(nearest), WIDEST_OFF * leaf.size());
        return near ? nearest : -1;
    }
}
