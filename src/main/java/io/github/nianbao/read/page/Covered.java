package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters that a page draws and then paints over: a person sees what is drawn on top. Paper white leaves nothing;
 * a bar or a picture says that something is there, which is unreadable unless other characters are printed on it.
 */
final class Covered {
    /** How much of a character, from its middle, must be covered for it to be gone: a line through it leaves it there. */
    private static final double MIDDLE = 0.6;
    /** Points looked at in that middle: several strips, none of which hides a character, may hide it together. */
    private static final int ACROSS = 3;

    private static final int DOWN = 5;
    private static final int ALL = (1 << ACROSS * DOWN) - 1;
    /** In points: what is thinner is a line. */
    private static final double LEAST = 1;
    /** How often an area and a character are held against each other on one page. */
    private static final long COMPARISONS = 500_000_000;

    private final List<Glyph> veiled = new ArrayList<>();
    private final List<Glyph> erased = new ArrayList<>();
    private final Map<Glyph, Integer> partly = new IdentityHashMap<>();
    private long comparisons;

    /**
     * Takes away what is painted over.
     *
     * @param paper whether nothing is seen there then
     */
    void paint(Cover cover, boolean paper, List<Glyph> shown) throws TooMuchException {
        Box around = cover.around();
        if (shown.isEmpty() || Math.min(around.width(), around.height()) < LEAST) {
            return;
        }
        count(shown.size());
        List<Glyph> hidden = paper ? erased : veiled;
        shown.removeIf(glyph -> {
            boolean gone = touch(around, glyph.box()) && isHidden(cover, glyph);
            if (gone && !glyph.blank()) {
                hidden.add(glyph);
            }
            return gone;
        });
    }

    private static boolean touch(Box area, Box glyph) {
        return area.left() < glyph.right()
                && glyph.left() < area.right()
                && area.top() < glyph.bottom()
                && glyph.top() < area.bottom();
    }

    private boolean isHidden(Cover cover, Glyph glyph) {
        int before = partly.getOrDefault(glyph, 0);
        int now = before;
        Box box = glyph.box();
        for (int i = 0; i < ACROSS * DOWN; i++) {
            double across = (double) (i % ACROSS) / (ACROSS - 1) - 0.5;
            double down = (double) (i / ACROSS) / (DOWN - 1) - 0.5;
            double x = box.centreX() + across * MIDDLE * box.width();
            double y = box.centreY() + down * MIDDLE * box.height();
            now |= cover.hides(x, y) ? 1 << i : 0;
        }
        if (now != before) {
            partly.put(glyph, now);
        }
        return now == ALL;
    }

    /** Whether more of the page's characters lie below bars and pictures than are seen: those of a recognised scan. */
    boolean isMost(List<Glyph> shown) {
        return !veiled.isEmpty()
                && veiled.size()
                        > shown.stream().filter(glyph -> !glyph.blank()).count();
    }

    /** What is seen: the characters shown, and an unreadable one for each below a bar or a picture. */
    List<Glyph> seen(List<Glyph> shown) throws TooMuchException {
        if (veiled.isEmpty() || isMost(shown)) {
            return shown;
        }
        List<Glyph> seen = new ArrayList<>(shown);
        for (Glyph glyph : veiled) {
            if (!isPrintedOn(glyph, shown)) {
                seen.add(glyph.unreadable());
            }
        }
        return seen;
    }

    /** The characters painted over in the colour of the paper. */
    List<Glyph> erased() {
        return erased;
    }

    /** Those of them in whose place no other ones are printed. */
    List<Glyph> bare(List<Glyph> shown) throws TooMuchException {
        List<Glyph> gone = new ArrayList<>();
        for (Glyph glyph : erased) {
            if (!isPrintedOn(glyph, shown)) {
                gone.add(glyph);
            }
        }
        return gone;
    }

    private boolean isPrintedOn(Glyph hidden, List<Glyph> shown) throws TooMuchException {
        count(shown.size());
        Box box = hidden.box();
        return shown.stream()
                .anyMatch(other -> !other.blank()
                        && Boxes.holds(box, other.box().centreX(), other.box().centreY(), 0));
    }

    private void count(long more) throws TooMuchException {
        comparisons += more;
        TooMuchException.hold("areas", comparisons, COMPARISONS);
    }
}
