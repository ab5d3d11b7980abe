package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.List;

/** Characters that a page draws and then paints over: a person sees what is drawn on top. */
public final class Covered {
    /** How much of a character, from its middle, must be covered for it to be gone: a line through it leaves it there. */
    private static final double MIDDLE = 0.6;
    /** How often an area and a character are held against each other on one page. */
    private static final long COMPARISONS = 500_000_000;

    private long comparisons;

    /** Takes away what a filled box hides. */
    public void cover(Box area, List<Glyph> shown) throws TooMuchException {
        comparisons += shown.size();
        TooMuchException.hold("areas", comparisons, COMPARISONS);
        shown.removeIf(glyph -> hides(area, glyph.box()));
    }

    private static boolean hides(Box area, Box glyph) {
        double across = MIDDLE / 2 * glyph.width();
        double down = MIDDLE / 2 * glyph.height();
        return Boxes.holds(area, glyph.centreX() - across, glyph.centreY() - down, 0)
                && Boxes.holds(area, glyph.centreX() + across, glyph.centreY() + down, 0);
    }
}
