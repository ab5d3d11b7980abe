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

    private final PrintedLabel one;
    private final EditDistance fromText;
    private final EditDistance fromCore;

    private LabelSimilarity(PrintedLabel one) {
        this.one = one;
        this.fromText = EditDistance.from(one.text());
        this.fromCore = one.core().equals(one.text()) ? fromText : EditDistance.from(one.core());
    }

    /** Of one label to many others. */
    public static LabelSimilarity to(PrintedLabel label) {
        return new LabelSimilarity(label);
    }

    public static double of(PrintedLabel one, PrintedLabel other) {
        return to(one).of(other);
    }

    public double of(PrintedLabel other) {
        double whole = of(one.text(), fromText, other.text());
        if (whole == 1 || (fromCore == fromText && other.core().equals(other.text()))) {
            return whole;
        }
        return Math.max(whole, of(one.core(), fromCore, other.core()) - BRACKETS_LEFT_OUT);
    }

    private static double of(String one, EditDistance from, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 0;
        }
        return 1 - (double) from.to(other) / longer;
    }
}
