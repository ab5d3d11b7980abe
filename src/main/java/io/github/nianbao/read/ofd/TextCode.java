package io.github.nianbao.read.ofd;

import java.util.List;

/**
 * Characters that are drawn one after the other.
 *
 * @param x where the first stands, in the measure of its object
 * @param y where its baseline is
 * @param across how far each stands right of the one before
 * @param down how far each stands below the one before
 * @param glyphs what is drawn for each, see {@link GlyphNumbers}; shorter if the font chooses for the rest
 */
record TextCode(String text, double x, double y, List<Double> across, List<Double> down, List<String> glyphs) {
    /** The number of the glyph that is drawn for a character; empty where the font itself chooses. */
    String glyph(int index) {
        return index < glyphs.size() ? glyphs.get(index) : "";
    }

    /** Too short a list goes on with its last distance; an empty one moves nothing. */
    static double distance(List<Double> distances, int index) {
        return distances.isEmpty() ? 0 : distances.get(Math.min(index, distances.size() - 1));
    }

    boolean placed() {
        return !across.isEmpty() || !down.isEmpty();
    }
}
