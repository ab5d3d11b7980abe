package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;

/** Labels of two columns that stand so close that they look like one, cut where other labels begin. */
final class LabelStarts {
    /** How far apart, in points, labels of one column may begin. */
    private static final double SAME_START = 1.5;
    /** So many other labels must begin where one is cut. */
    private static final int MIN_LABELS = 2;
    /** The gap, in ems, that must be left where a label is cut. */
    private static final double GAP = 0.15;
    /** The gap if the file draws the pieces apart. */
    private static final double DRAWN_APART = 0.02;

    private LabelStarts() {}

    static List<Chunk> cut(List<Chunk> labels) {
        List<Chunk> pieces = new ArrayList<>();
        for (Chunk label : labels) {
            Chunk rest = label;
            for (int i = 1; i < rest.glyphs().size(); i++) {
                if (isGap(rest.glyphs().get(i - 1), rest.glyphs().get(i))
                        && begins(rest.glyphs().get(i), labels)) {
                    List<Chunk> cut = rest.cutBefore(i);
                    pieces.add(cut.get(0));
                    rest = cut.get(1);
                    i = 0;
                }
            }
            pieces.add(rest);
        }
        return pieces;
    }

    private static boolean isGap(Glyph left, Glyph right) {
        double gap = TextLines.gap(left, right);
        return gap >= GAP || (left.run() != right.run() && gap >= DRAWN_APART);
    }

    private static boolean begins(Glyph glyph, List<Chunk> labels) {
        return labels.stream()
                        .filter(label -> Math.abs(label.left() - glyph.box().left()) <= SAME_START)
                        .count()
                >= MIN_LABELS;
    }
}
