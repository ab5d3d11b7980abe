package io.github.nianbao.read.ofd;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which of a font's glyphs stand for which characters, as the texts of a document say it (GB/T 33190, CGTransform). What is
 * seen is the glyph: where two texts contradict each other about a digit, neither is believed.
 */
final class GlyphNumbers {
    /** A glyph drawn for several characters, or several for one. */
    static final String SEVERAL = "several";

    private final Map<String, Integer> characters = new HashMap<>();
    private final Map<String, String> glyphs = new HashMap<>();
    private final Set<String> doubted = new HashSet<>();

    /**
     * Whether a character may be what is seen.
     *
     * @param glyph the number of what is drawn for it; empty where the font itself chooses
     */
    boolean agree(String font, int character, String glyph) {
        if (glyph.isEmpty()) {
            return true;
        }
        if (glyph.equals(SEVERAL)) {
            return !Character.isDigit(character);
        }
        String drawn = font + ":" + glyph;
        String meant = font + ":" + Character.toString(character);
        Integer other = characters.putIfAbsent(drawn, character);
        if (other != null && other != character && (Character.isDigit(character) || Character.isDigit(other))) {
            doubted.add(font + ":" + Character.toString(other));
            doubted.add(meant);
        }
        String before = Character.isDigit(character) ? glyphs.putIfAbsent(meant, glyph) : null;
        if (before != null && !before.equals(glyph)) {
            doubted.add(meant);
        }
        return !doubted.contains(meant);
    }

    /** How many characters are not believed. What was read before the last of them was found has to be read again. */
    int doubts() {
        return doubted.size();
    }
}
