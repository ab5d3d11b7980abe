package io.github.nianbao.read.page;

import java.util.ArrayList;
import java.util.List;

/** Some writers print a character twice, a little apart, to make it bold. */
final class Overprint {
    /** How far apart, in ems, the same character printed twice may stand to be bold and not two characters: a dot advances 0.25. */
    private static final double APART = 0.15;

    private Overprint() {}

    /** The characters in their order, each once. */
    static List<Glyph> without(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort((one, other) -> Double.compare(one.box().left(), other.box().left()));
        List<Glyph> kept = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!isPrinted(glyph, kept)) {
                kept.add(glyph);
            }
        }
        return kept;
    }

    private static boolean isPrinted(Glyph glyph, List<Glyph> kept) {
        for (int i = kept.size() - 1; i >= 0; i--) {
            Glyph other = kept.get(i);
            double apart = APART * glyph.size();
            if (glyph.box().left() - other.box().left() >= apart) {
                return false;
            }
            if (!glyph.blank()
                    && other.text().equals(glyph.text())
                    && Math.abs(glyph.baseline() - other.baseline()) < apart) {
                return true;
            }
        }
        return false;
    }
}
