package io.github.nianbao.text;

/**
 * How alike two labels are, in [0,1]; their numbering is not looked at.
 *
 * <p>1 minus the edit distance (insertions, deletions, substitutions, each costing 1) over the length of the longer
 * label: 1 for equal labels, 0 where nothing is shared. Labels with explanations in brackets are compared with and
 * without them; a likeness that leaves brackets out counts a little less, so that a whole match always wins.
 */
public final class LabelSimilarity {
    /** What it costs to leave out the brackets of a label: less than one wrong character in any label of a form. */
    private static final double BRACKETS_LEFT_OUT = 0.02;

    private LabelSimilarity() {}

    public static double of(PrintedLabel one, PrintedLabel other) {
        double whole = of(one.text(), other.text());
        if (whole == 1 || (one.core().equals(one.text()) && other.core().equals(other.text()))) {
            return whole;
        }
        return Math.max(whole, of(one.core(), other.core()) - BRACKETS_LEFT_OUT);
    }

    static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 0;
        }
        return 1 - (double) EditDistance.between(one, other) / longer;
    }
}
