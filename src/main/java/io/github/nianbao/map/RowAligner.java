package io.github.nianbao.map;

import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.map.TableIndex.Target;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the rows of one table of the form among the rows of the document: the order-preserving assignment with the
 * greatest likeness of labels (dynamic programming, as in sequence alignment). Rows of the document may be left over,
 * rows of the form may be missing, and a label may be wrapped over several rows of which one holds the figures.
 */
final class RowAligner {
    /** Below this likeness a label is no evidence for a row of the form. */
    static final double LEAST_LIKENESS = 0.45;
    /** From here on a label is enough, if no other row of the form is nearly as like. */
    private static final double SURE_LIKENESS = 0.7;
    /** The lead over the next best row of the form that a loosely matching label needs. */
    private static final double SURE_LEAD = 0.15;
    /** A label that is all but equal needs less of a lead: several labels of the form differ in few characters only. */
    private static final double EQUAL = 0.97;

    private static final double EQUAL_LEAD = 0.02;
    /** The lead of the row of the form that a label equals over any other that it may still be taken for. */
    private static final double ANOTHER_LEAD = 0.1;
    /** A label put together from parts is not as telling as one in a single row. */
    private static final double SURE_LIKENESS_JOINED = 0.8;
    /** How much more like a group's label a row may be than like the row itself. */
    private static final double GROUP_LEAD = 0.1;
    /** A label wrapped by a narrow column takes a handful of rows at most. */
    static final int MOST_PARTS = 5;
    /** So that a row by itself wins against the same row with a stray part. */
    private static final double COST_OF_PART = 0.03;
    /** The right number of figures speaks for a row, any other against it. */
    private static final double RIGHT_WIDTH = 0.1;

    private static final double WRONG_WIDTH = -0.1;
    private static final double NO_FIGURES = -0.3;

    private final TableIndex table;
    private final RowLikeness likeness;
    private final List<RowView> rows;

    private RowAligner(TableIndex table, List<RowView> rows) {
        this.table = table;
        this.rows = rows;
        this.likeness = new RowLikeness(table, rows);
    }

    /** @param rows the candidates in reading order, heads and page numbers left out */
    static List<RowMatch> align(TableIndex table, List<RowView> rows) {
        return new RowAligner(table, rows).align();
    }

    private List<RowMatch> align() {
        int targets = table.targets().size();
        double[][] best = new double[rows.size() + 1][targets + 1];
        int[][] taken = new int[rows.size() + 1][targets + 1];
        for (int i = 0; i <= rows.size(); i++) {
            int mostParts = i == 0 ? 0 : mostParts(i);
            for (int j = 0; j <= targets; j++) {
                step(best, taken, i, j, mostParts);
            }
        }
        return traced(taken, targets);
    }

    /** {@code taken}: how many rows the target j−1 took at (i, j); 0 to leave it out, −1 to leave the row out. */
    private void step(double[][] best, int[][] taken, int i, int j, int mostParts) {
        if (i == 0 || j == 0) {
            taken[i][j] = i > 0 ? -1 : 0;
            return;
        }
        best[i][j] = best[i][j - 1];
        if (best[i - 1][j] > best[i][j]) {
            best[i][j] = best[i - 1][j];
            taken[i][j] = -1;
        }
        for (int parts = 1; parts <= mostParts; parts++) {
            double score = score(i - parts, i, j - 1);
            if (score > 0 && best[i - parts][j - 1] + score > best[i][j]) {
                best[i][j] = best[i - parts][j - 1] + score;
                taken[i][j] = parts;
            }
        }
    }

    /** Rows may be parts of one label only if none of them is a row of the form by itself, and they follow closely. */
    private int mostParts(int end) {
        int parts = 1;
        while (parts < MOST_PARTS
                && end - parts > 0
                && likeness.isContinuation(end - parts)
                && likeness.isPart(end - parts - 1)
                && rows.get(end - parts).table() - rows.get(end - parts - 1).table() <= 1) {
            parts++;
        }
        return parts;
    }

    private double score(int start, int end, int target) {
        double like = likeness.of(start, end, target) - LEAST_LIKENESS;
        if (like <= 0) {
            return 0;
        }
        int figures = figureRow(start, end);
        if (figures < 0
                || isAnotherRow(start, end, like + LEAST_LIKENESS)
                || likeness.group(start, end, target) > like + LEAST_LIKENESS + GROUP_LEAD) {
            return 0;
        }
        return like + width(rows.get(figures), table.targets().get(target)) - COST_OF_PART * (end - start - 1);
    }

    private boolean hasFiguresOrRoom(RowView row, Target target) {
        int width = target.block().width();
        return row.hasFigures() || row.values(width, table::isLabel).size() == width;
    }

    /** A label equal to one row of the form is no garbled label of another. */
    private boolean isAnotherRow(int start, int end, double like) {
        return end - start == 1 && likeness.best(start) >= EQUAL && likeness.best(start) > like + ANOTHER_LEAD;
    }

    private double width(RowView row, Target target) {
        int width = target.block().width();
        int values = row.values(width, table::isLabel).size();
        if (values == 0) {
            return NO_FIGURES;
        }
        return values == width ? RIGHT_WIDTH : WRONG_WIDTH;
    }

    /** The one row among the parts that holds figures; −1 if several do. Without any it is the first. */
    private int figureRow(int start, int end) {
        int found = -1;
        for (int i = start; i < end; i++) {
            if (rows.get(i).hasFigures()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found < 0 ? start : found;
    }

    private List<RowMatch> traced(int[][] taken, int targets) {
        List<RowMatch> matches = new ArrayList<>();
        int i = rows.size();
        int j = targets;
        while (j > 0) {
            int parts = taken[i][j];
            if (parts < 0) {
                i--;
            } else {
                if (parts > 0) {
                    matches.add(match(i - parts, i, j - 1));
                }
                i -= parts;
                j--;
            }
        }
        Collections.reverse(matches);
        return betweenSureRows(matches);
    }

    private RowMatch match(int start, int end, int target) {
        RowView row = rows.get(figureRow(start, end));
        Certainty certainty = certainty(start, end, target, 0, table.targets().size());
        return new RowMatch(target, row, rows.subList(start, end), certainty);
    }

    /**
     * Labels that occur twice (（三）其他情形数) are told by the rows around them: between two rows that are sure, only
     * the form's rows between those two are rivals.
     */
    private List<RowMatch> betweenSureRows(List<RowMatch> matches) {
        List<RowMatch> told = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            RowMatch match = matches.get(i);
            if (match.certainty() == Certainty.UNSURE) {
                int start = position(match.firstPart());
                Certainty certainty = certainty(
                        start,
                        start + match.parts().size(),
                        match.target(),
                        sureTarget(matches, i, -1) + 1,
                        sureTarget(matches, i, 1));
                match = new RowMatch(match.target(), match.row(), match.parts(), certainty);
            }
            told.add(match);
        }
        return told;
    }

    /** The form's row of the nearest sure match before or after; the form's edge if there is none. */
    private int sureTarget(List<RowMatch> matches, int from, int step) {
        for (int i = from + step; i >= 0 && i < matches.size(); i += step) {
            if (matches.get(i).certainty() == Certainty.SURE) {
                return matches.get(i).target();
            }
        }
        return step < 0 ? -1 : table.targets().size();
    }

    private Certainty certainty(int start, int end, int target, int firstRival, int endRival) {
        double like = likeness.of(start, end, target);
        double rival = rival(start, end, target, firstRival, endRival);
        if (rival(start, end, target, 0, table.targets().size()) > like + EQUAL_LEAD) {
            return Certainty.UNSURE;
        }
        double lead = like - rival;
        double least = end - start > 1 ? SURE_LIKENESS_JOINED : SURE_LIKENESS;
        boolean sure = (like >= EQUAL && lead >= EQUAL_LEAD) || (like >= least && lead >= SURE_LEAD);
        boolean labelled = likeness.isLabelled(start) && likeness.isLabelled(end - 1);
        return sure && labelled && likeness.isInnermost(start, end, target) ? Certainty.SURE : Certainty.UNSURE;
    }

    private double rival(int start, int end, int target, int first, int last) {
        double rival = 0;
        for (int other = first; other < last; other++) {
            if (other != target) {
                rival = Math.max(rival, likeness.of(start, end, other));
            }
        }
        return rival;
    }

    /**
     * Rows that print the label of a row of the form which another row has, or which stands elsewhere in the form: the
     * same row twice, or rows out of order.
     */
    static List<RowMatch> repeats(TableIndex table, List<RowView> rest) {
        RowAligner aligner = new RowAligner(table, rest);
        List<RowMatch> repeats = new ArrayList<>();
        for (int i = 0; i < rest.size(); i++) {
            for (int target = 0; target < table.targets().size(); target++) {
                boolean equal = aligner.likeness.of(i, i + 1, target) >= EQUAL
                        && aligner.likeness.isInnermost(i, i + 1, target);
                if (equal
                        && aligner.hasFiguresOrRoom(rest.get(i), table.targets().get(target))) {
                    repeats.add(new RowMatch(target, rest.get(i), List.of(rest.get(i)), Certainty.UNSURE));
                }
            }
        }
        return repeats;
    }

    private int position(RowView row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).index() == row.index()) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row of this document");
    }

    /** The labels of a row and of the parts of a wrapped label, as one. */
    static PrintedLabel joined(List<CellView> texts) {
        StringBuilder joined = new StringBuilder();
        texts.forEach(text -> joined.append(text.cell().text()));
        return PrintedLabel.of(joined.toString());
    }
}
