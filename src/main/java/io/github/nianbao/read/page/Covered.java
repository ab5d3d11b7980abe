package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters that a page draws and then paints over: a person sees what is drawn on top. Paper white leaves nothing;
 * a bar or a picture says that something is there, which is unreadable unless other characters are printed on it.
 */
public final class Covered {
    /** How much of a character, from its middle, must be covered for it to be gone: a line through it leaves it there. */
    private static final double MIDDLE = 0.6;
    /** How often an area and a character are held against each other on one page. */
    private static final long COMPARISONS = 500_000_000;

    private final List<Glyph> veiled = new ArrayList<>();
    private long comparisons;

    /** Takes away what a box in the colour of the paper hides. */
    public void cover(Box area, List<Glyph> shown) throws TooMuchException {
        count(shown.size());
        shown.removeIf(glyph -> hides(area, glyph.box()));
    }

    /** Takes away, and keeps in mind, what a bar or a picture hides. */
    public void veil(Box area, List<Glyph> shown) throws TooMuchException {
        count(shown.size());
        for (Glyph glyph : shown) {
            if (!glyph.blank() && hides(area, glyph.box())) {
                veiled.add(glyph);
            }
        }
        shown.removeIf(glyph -> hides(area, glyph.box()));
    }

    /** Whether more of the page's characters lie below bars and pictures than are seen: those of a recognised scan. */
    public boolean isMost(List<Glyph> shown) {
        return veiled.size() > shown.stream().filter(glyph -> !glyph.blank()).count();
    }

    /** What is seen: the characters shown, and an unreadable one for each below a bar or a picture. */
    public List<Glyph> seen(List<Glyph> shown) throws TooMuchException {
        if (veiled.isEmpty() || isMost(shown)) {
            return shown;
        }
        List<Glyph> seen = new ArrayList<>(shown);
        for (Glyph glyph : veiled) {
            count(shown.size());
            boolean printedOn = shown.stream()
                    .anyMatch(other -> !other.blank()
                            && Boxes.holds(
                                    glyph.box(),
                                    other.box().centreX(),
                                    other.box().centreY(),
                                    0));
            if (!printedOn) {
                seen.add(glyph.unreadable());
            }
        }
        return seen;
    }

    private void count(long more) throws TooMuchException {
        comparisons += more;
        TooMuchException.hold("areas", comparisons, COMPARISONS);
    }

    private static boolean hides(Box area, Box glyph) {
        double across = MIDDLE / 2 * glyph.width();
        double down = MIDDLE / 2 * glyph.height();
        return Boxes.holds(area, glyph.centreX() - across, glyph.centreY() - down, 0)
                && Boxes.holds(area, glyph.centreX() + across, glyph.centreY() + down, 0);
    }
}
