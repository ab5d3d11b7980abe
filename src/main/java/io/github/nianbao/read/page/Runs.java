package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some writers draw every character on its own. What was drawn in one go says nothing then about what belongs together;
 * characters that follow each other without a gap take its place.
 */
final class Runs {
    /** The part of a page's ideographs that stand alone, from which on that is how the page is drawn: words are longer. */
    private static final double MOST = 0.8;
    /** So many ideographs must be there to tell. */
    private static final int MIN_IDEOGRAPHS = 10;
    /** How far characters may overlap, in ems. */
    private static final double OVERLAP = 0.12;
    /**
     * The gap between digits, in ems, that is none: where a font's digits are wider than half an em. Wider ones may part
     * the numbers of two columns.
     */
    private static final double DIGIT_GAP = 0.06;
    /** How far baselines may differ, in ems. */
    private static final double SAME_LINE = 0.05;

    private Runs() {}

    /** @param page turned upright */
    static PageContent joined(PageContent page) {
        return drawnOneByOne(page.glyphs()) ? page.with(joined(page.glyphs())) : page;
    }

    private static boolean drawnOneByOne(List<Glyph> glyphs) {
        Map<Integer, Integer> sizes = new HashMap<>();
        glyphs.forEach(glyph -> sizes.merge(glyph.run(), 1, Integer::sum));
        long ideographs = glyphs.stream().filter(Runs::ideograph).count();
        long alone = glyphs.stream()
                .filter(glyph -> ideograph(glyph) && sizes.getOrDefault(glyph.run(), 0) == 1)
                .count();
        return ideographs >= MIN_IDEOGRAPHS && alone >= MOST * ideographs;
    }

    private static boolean ideograph(Glyph glyph) {
        return Character.isIdeographic(glyph.text().codePointAt(0));
    }

    private static List<Glyph> joined(List<Glyph> glyphs) {
        List<Glyph> joined = new ArrayList<>(glyphs.size());
        int run = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && !follows(glyphs.get(i - 1), glyphs.get(i))) {
                run++;
            }
            joined.add(glyphs.get(i).ofRun(run));
        }
        return joined;
    }

    private static boolean follows(Glyph left, Glyph right) {
        double size = Math.min(left.size(), right.size());
        double gap = (right.box().left() - left.box().right()) / size;
        double most = left.numeric() && right.numeric() ? DIGIT_GAP : TextLines.BLANK_GAP;
        return left.turn() == 0
                && right.turn() == 0
                && gap >= -OVERLAP
                && gap <= most
                && Math.abs(left.baseline() - right.baseline()) <= SAME_LINE * size;
    }
}
