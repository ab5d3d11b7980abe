package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Digits on which other characters are printed: two figures on one spot, or a word stamped over one. Neither can be read. */
final class Overlaid {
    /** How much of the smaller of two boxes, each way, lies in the other: digits set closely overlap by less. */
    private static final double MOST = 0.6;
    /** How far apart the same character printed twice stands, in ems, to be bold or a shadow. */
    private static final double TWICE = 0.35;
    /** How much larger a character may be than the digit below it: a larger one is a watermark, and leaves it there. */
    private static final double LARGER = 2;

    private Overlaid() {}

    /**
     * The characters in their order.
     *
     * @param over what is printed over the page without being read
     */
    static List<Glyph> marked(List<Glyph> glyphs, List<Glyph> over) {
        List<Glyph> all = new ArrayList<>(glyphs.size() + over.size());
        glyphs.stream().filter(glyph -> !glyph.blank()).forEach(all::add);
        over.stream().filter(glyph -> !glyph.blank()).forEach(all::add);
        all.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        Set<Glyph> crossed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < all.size(); i++) {
            Glyph one = all.get(i);
            for (int j = i + 1;
                    j < all.size() && all.get(j).box().left() < one.box().right();
                    j++) {
                Glyph other = all.get(j);
                if ((one.digit() || other.digit()) && overlap(one, other)) {
                    crossed.add(one);
                    crossed.add(other);
                }
            }
        }
        return crossed.isEmpty()
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> glyph.digit() && crossed.contains(glyph) ? glyph.unreadable() : glyph)
                        .toList();
    }

    private static boolean overlap(Glyph one, Glyph other) {
        Box common = Boxes.common(one.box(), other.box());
        double width = Math.min(one.box().width(), other.box().width());
        double height = Math.min(one.box().height(), other.box().height());
        double larger = Math.max(one.size(), other.size()) / Math.min(one.size(), other.size());
        return common.width() >= MOST * width
                && common.height() >= MOST * height
                && larger <= LARGER
                && !isTwice(one, other);
    }

    private static boolean isTwice(Glyph one, Glyph other) {
        double apart = TWICE * one.size();
        return one.text().equals(other.text())
                && Math.abs(one.box().left() - other.box().left()) <= apart
                && Math.abs(one.baseline() - other.baseline()) <= apart;
    }
}
