package io.github.nianbao.read.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Large characters that lie over small ones: a word across the page that marks it as a sample or a draft. Read with the
 * cells below them they would spoil these; a title, however large, has nothing below it.
 */
final class Watermarks {
    /** How much larger than most characters of the page a watermark is, at least; titles come close to it. */
    private static final double LARGE = 2;
    /** How much larger than most characters one may be and still belong to what is below. */
    private static final double ORDINARY = 1.3;
    /** So many pairs of characters are looked at; a page of large print beyond it is no report. */
    private static final long MAX_PAIRS = 20_000_000L;

    private Watermarks() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .mapToDouble(Glyph::size)
                .sorted()
                .toArray();
        if (sizes.length == 0 || sizes[sizes.length - 1] < LARGE * sizes[sizes.length / 2]) {
            return glyphs;
        }
        double usual = sizes[sizes.length / 2];
        List<Glyph> large =
                glyphs.stream().filter(glyph -> glyph.size() >= LARGE * usual).toList();
        List<Glyph> ordinary = glyphs.stream()
                .filter(glyph -> !glyph.blank() && glyph.size() <= ORDINARY * usual)
                .toList();
        if ((long) large.size() * ordinary.size() > MAX_PAIRS) {
            return glyphs;
        }
        Set<Integer> marks = new HashSet<>();
        for (Glyph glyph : large) {
            boolean over = ordinary.stream()
                    .anyMatch(below -> Boxes.holds(
                            glyph.box(), below.box().centreX(), below.box().centreY(), 0));
            if (over) {
                marks.add(glyph.run());
            }
        }
        return glyphs.stream()
                .filter(glyph -> glyph.size() < LARGE * usual || !marks.contains(glyph.run()))
                .toList();
    }
}
