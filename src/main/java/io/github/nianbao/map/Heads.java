package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.map.TableIndex.BlockIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The heads of a block as they are printed, and which column of the form each of them names.
 *
 * @param leaves the innermost heads from left to right, each with the columns of the table it stands over; without
 *     spans, the places of its cells in their rows
 * @param grid whether the places of the leaves say which cells below stand under them
 * @param width without spans: how many cells each row of the head has, 0 if they differ
 * @param contradicted whether the heads come in another order than the form's, so that places must not be counted
 */
record Heads(List<Leaf> leaves, boolean grid, int width, boolean contradicted) {
    /** One head alone may be the label of a row. */
    private static final int FEWEST_HEADS = 2;

    Heads {
        leaves = List.copyOf(leaves);
    }

    /**
     * @param column the form's column that it names; −1 if none
     * @param labelled whether anything is printed
     * @param other whether it heads figures that the form does not have
     */
    record Leaf(
            int first,
            int last,
            int column,
            Certainty certainty,
            boolean labelled,
            boolean other,
            List<CellView> texts) {
        Leaf {
            texts = List.copyOf(texts);
        }

        boolean isKnown() {
            return column >= 0;
        }

        /** The same head in a text whose row of heads may have lost another one than the rows below it. */
        private Leaf inDoubt() {
            return new Leaf(first, last, column, Certainty.UNSURE, labelled, other, texts);
        }
    }

    static Heads read(List<RowView> zone, BlockIndex block) {
        if (zone.get(0).source().spans() == Table.Spans.KEPT) {
            return new Heads(named(HeadLeaves.onGrid(zone), block), true, 0, false);
        }
        int width = HeadLeaves.commonWidth(zone);
        if (width > 0) {
            List<Leaf> leaves = named(HeadLeaves.byPlace(zone, width), block);
            if (leaves.stream().filter(Leaf::isKnown).count() == block.width()) {
                return new Heads(leaves, true, width, false);
            }
            if (isWhole(leaves)) {
                return new Heads(leaves.stream().map(Leaf::inDoubt).toList(), true, width, false);
            }
        }
        return ragged(zone, block);
    }

    /** Whether from the first known head on each is sure, or one of other figures: a column of the form was left out. */
    private static boolean isWhole(List<Leaf> leaves) {
        int first = 0;
        while (first < leaves.size() && !leaves.get(first).isKnown()) {
            first++;
        }
        List<Leaf> figures = leaves.subList(first, leaves.size());
        return figures.size() >= FEWEST_HEADS
                && figures.stream()
                        .allMatch(leaf -> leaf.other() || leaf.isKnown() && leaf.certainty() == Certainty.SURE);
    }

    /** The leaf over a column of the form. */
    Optional<Leaf> leafOf(int column) {
        return leaves.stream().filter(leaf -> leaf.column == column).findFirst();
    }

    /** The last column of the table over which a head stands, printed or not. */
    int lastColumn() {
        return leaves.stream().mapToInt(Leaf::last).max().orElse(0);
    }

    /** Whether every column of the form has a head of at least this certainty. */
    boolean names(int columns, Certainty least) {
        for (int column = 0; column < columns; column++) {
            if (leafOf(column)
                    .filter(leaf -> leaf.certainty.compareTo(least) <= 0)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    boolean isSure(int column) {
        return leafOf(column).filter(leaf -> leaf.certainty == Certainty.SURE).isPresent();
    }

    /** Text dumps lose the spans of heads in several levels: each row is read by itself, only the order is checked. */
    private static Heads ragged(List<RowView> zone, BlockIndex block) {
        List<Leaf> found = new ArrayList<>();
        boolean contradicted = false;
        boolean others = false;
        for (RowView row : zone) {
            List<Leaf> leaves = named(HeadLeaves.ofRow(row), block);
            contradicted |= HeadOrder.isContradicted(row, block);
            for (Leaf leaf : leaves) {
                others |= leaf.other();
                if (leaf.isKnown() && found.stream().noneMatch(other -> other.column == leaf.column)) {
                    found.add(leaf);
                }
            }
        }
        // Beside columns of others, the number of figures does not tell which are the form's.
        return new Heads(found, false, 0, contradicted || others);
    }

    private static List<Leaf> named(List<Leaf> leaves, BlockIndex block) {
        return ColumnAligner.align(leaves, block);
    }
}
