package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Digits that no person would read as one number: of different sizes on one line, pressed to a line, upside down on an
 * upright page. The small ones of a note stand raised or lowered, and are told before.
 */
final class UnevenDigits {
    /** The em of the smaller of two digits, as a part of the larger one's, that no number mixes; fonts differ by less. */
    private static final double SMALLER = 0.75;
    /** How far, in ems of the larger one, two digits of one number stand apart at most. */
    private static final double NEAR = 0.3;
    /** How far their baselines differ, in ems of the larger one. */
    private static final double SAME_LINE = 0.15;
    /** In ems: a digit 1 of narrow fonts is wider. */
    private static final double NARROW = 0.12;
    /** Reading to the left. */
    private static final int UPSIDE_DOWN = 2;

    private UnevenDigits() {}

    /** The characters in their order. */
    static List<Glyph> marked(List<Glyph> glyphs) {
        List<Glyph> digits =
                new ArrayList<>(glyphs.stream().filter(Glyph::digit).toList());
        digits.sort(Comparator.comparingDouble(glyph -> glyph.box().left()));
        Set<Glyph> doubtful = Collections.newSetFromMap(new IdentityHashMap<>());
        double widest = digits.stream().mapToDouble(Glyph::size).max().orElse(0);
        for (int i = 0; i < digits.size(); i++) {
            Glyph one = digits.get(i);
            if (isPressed(one) || one.turn() == UPSIDE_DOWN) {
                doubtful.add(one);
            }
            double reach = one.box().right() + NEAR * widest;
            for (int j = i + 1; j < digits.size() && digits.get(j).box().left() <= reach; j++) {
                if (isUneven(one, digits.get(j))) {
                    doubtful.add(one);
                    doubtful.add(digits.get(j));
                }
            }
        }
        return doubtful.isEmpty()
                ? glyphs
                : glyphs.stream()
                        .map(glyph -> doubtful.contains(glyph) ? glyph.unreadable() : glyph)
                        .toList();
    }

    private static boolean isPressed(Glyph digit) {
        double along = digit.turn() % 2 == 0 ? digit.box().width() : digit.box().height();
        return along < NARROW * digit.size();
    }

    private static boolean isUneven(Glyph left, Glyph right) {
        double larger = Math.max(left.size(), right.size());
        double smaller = Math.min(left.size(), right.size());
        double gap = right.box().left() - left.box().right();
        return smaller < SMALLER * larger
                && gap <= NEAR * larger
                && Math.abs(left.baseline() - right.baseline()) <= SAME_LINE * larger;
    }
}
