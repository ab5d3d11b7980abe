package io.github.nianbao.map;

import io.github.nianbao.map.Heads.Leaf;
import io.github.nianbao.map.RowMatch.Certainty;
import io.github.nianbao.map.TableIndex.BlockIndex;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which printed head names which column of the form: the order-preserving assignment with the greatest likeness of
 * labels; then heads that are all but equal to a column still free, wherever they stand.
 */
final class ColumnAligner {
    /** Below this likeness a head is no evidence for a column. */
    private static final double LEAST_LIKENESS = 0.45;
    /** From here on a head is enough, if no other column is nearly as like. */
    private static final double SURE_LIKENESS = 0.7;

    private static final double SURE_LEAD = 0.15;
    /** A head that is so like a column names it even out of the form's order. */
    private static final double EQUAL = 0.97;

    private static final double EQUAL_LEAD = 0.02;

    /** From here on a head is that of another column. */
    private static final double OTHER = 0.85;

    /** 2016年度 over figures is the year reported on, unless two years stand side by side. */
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?(?:数|统计数)?");

    private static final String OF_THIS_YEAR = "本年度";
    private static final PrintedLabel THIS_YEAR = PrintedLabel.of(OF_THIS_YEAR);

    private ColumnAligner() {}

    /** The words for a head in any year: 本年度 for 2016年度. */
    static String anyYear(String head) {
        return YEAR.matcher(PrintedLabel.of(head).text()).matches() ? OF_THIS_YEAR : head;
    }

    static List<Leaf> align(List<Leaf> leaves, BlockIndex block) {
        boolean severalYears = leaves.stream().filter(ColumnAligner::isYear).count() > 1;
        List<double[]> likeness = leaves.stream()
                .map(leaf -> severalYears && isYear(leaf) ? new double[block.width()] : likeness(leaf, block))
                .toList();
        int[] column = inOrder(likeness, block.width());
        outOfOrder(likeness, column);
        List<Leaf> named = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            Leaf leaf = leaves.get(i);
            Certainty certainty = column[i] < 0 || hasTwin(likeness, column, i)
                    ? Certainty.UNSURE
                    : certainty(likeness.get(i), column[i]);
            boolean other = column[i] < 0 && (severalYears && isYear(leaf) || isOther(leaf, block));
            named.add(new Leaf(leaf.first(), leaf.last(), column[i], certainty, leaf.labelled(), other, leaf.texts()));
        }
        return named;
    }

    /** A head may be broken over several cells above each other: the last, the last two, or all of them name it. */
    private static double[] likeness(Leaf leaf, BlockIndex block) {
        double[] best = new double[block.width()];
        List<CellView> texts = leaf.texts();
        if (isOther(leaf, block)) {
            return best;
        }
        for (int from = texts.size() - 1; from >= 0; from--) {
            PrintedLabel joined = RowAligner.joined(texts.subList(from, texts.size()));
            takeBest(best, block.columns().likeness(YEAR.matcher(joined.text()).matches() ? THIS_YEAR : joined));
            String anyTime = FigureTime.without(joined.text());
            if (!anyTime.isEmpty() && !anyTime.equals(joined.text())) {
                takeBest(best, block.columns().likeness(PrintedLabel.of(anyTime)));
            }
        }
        return best;
    }

    private static void takeBest(double[] best, double[] likeness) {
        for (int i = 0; i < best.length; i++) {
            best[i] = Math.max(best[i], likeness[i]);
        }
    }

    /** Whether the innermost head is rather that of a column of figures that the form does not have. */
    private static boolean isOther(Leaf leaf, BlockIndex block) {
        if (leaf.texts().isEmpty()) {
            return false;
        }
        if (leaf.texts().stream().anyMatch(text -> isOfAnotherYear(text, block))) {
            return true;
        }
        PrintedLabel label = leaf.texts().get(leaf.texts().size() - 1).label();
        double other = block.others().best(label);
        return other >= OTHER && other > block.columns().best(label);
    }

    /** Forms and local tables have heads themselves that speak of other years (上一年项目数量, 历年累计). */
    private static boolean isOfAnotherYear(CellView text, BlockIndex block) {
        if (text.time() != FigureTime.OTHER) {
            return false;
        }
        double[] likeness = block.columns().likeness(text.label(), SURE_LIKENESS);
        int best = LabelIndex.indexOfMax(likeness);
        return best < 0
                || likeness[best] < SURE_LIKENESS
                || timeOf(block.block().columns().get(best).label().printed()) != FigureTime.OTHER;
    }

    private static FigureTime timeOf(String label) {
        return FigureTime.of(PrintedLabel.of(label).text(), null);
    }

    private static boolean isYear(Leaf leaf) {
        List<CellView> texts = leaf.texts();
        if (texts.isEmpty()) {
            return false;
        }
        CellView innermost = texts.get(texts.size() - 1);
        return innermost.time() == FigureTime.UNSAID
                && YEAR.matcher(innermost.label().text()).matches();
    }

    /** Whether another head names the same column as plainly: nothing says which of the two is meant. */
    private static boolean hasTwin(List<double[]> likeness, int[] column, int leaf) {
        for (int other = 0; other < column.length; other++) {
            if (other != leaf && column[other] < 0 && likeness.get(other)[column[leaf]] >= EQUAL) {
                return true;
            }
        }
        return false;
    }

    private static int[] inOrder(List<double[]> likeness, int columns) {
        int leaves = likeness.size();
        double[][] best = new double[leaves + 1][columns + 1];
        for (int i = 1; i <= leaves; i++) {
            for (int j = 1; j <= columns; j++) {
                double named = best[i - 1][j - 1] + gain(likeness.get(i - 1)[j - 1]);
                best[i][j] = Math.max(named, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        int[] column = new int[leaves];
        Arrays.fill(column, -1);
        int i = leaves;
        int j = columns;
        while (i > 0 && j > 0) {
            double gain = gain(likeness.get(i - 1)[j - 1]);
            if (best[i][j] == best[i - 1][j]) {
                i--;
            } else if (best[i][j] == best[i][j - 1]) {
                j--;
            } else {
                column[i - 1] = gain > 0 ? j - 1 : -1;
                i--;
                j--;
            }
        }
        return column;
    }

    private static double gain(double likeness) {
        return Math.max(0, likeness - LEAST_LIKENESS);
    }

    private static void outOfOrder(List<double[]> likeness, int[] column) {
        for (int i = 0; i < column.length; i++) {
            for (int j = 0; column[i] < 0 && j < likeness.get(i).length; j++) {
                int free = j;
                boolean taken = Arrays.stream(column).anyMatch(named -> named == free);
                if (likeness.get(i)[j] >= EQUAL && !taken) {
                    column[i] = j;
                }
            }
        }
    }

    private static Certainty certainty(double[] likeness, int column) {
        double rival = 0;
        for (int other = 0; other < likeness.length; other++) {
            if (other != column) {
                rival = Math.max(rival, likeness[other]);
            }
        }
        double lead = likeness[column] - rival;
        boolean sure = (likeness[column] >= EQUAL && lead >= EQUAL_LEAD)
                || (likeness[column] >= SURE_LIKENESS && lead >= SURE_LEAD);
        return sure ? Certainty.SURE : Certainty.UNSURE;
    }
}
