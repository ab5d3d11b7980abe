package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Characters of one line that no gap as wide as between columns parts: a label, a head, a number.
 *
 * @param glyphs from left to right, the first and the last of them printed
 * @param size the em of most of its characters, in points
 */
record Chunk(List<Glyph> glyphs, String text, Box box, double size) {
    /** The gap, in ems, that parts two labels: a little more than the blank of an ideograph's width. */
    private static final double LABEL_GAP = 1.05;
    /** The gap, in ems, that parts two labels which the file also draws apart. */
    private static final double DRAWN_APART = 0.3;
    /** The gap, in ems, that parts a number from a label: the blanks around a number in prose are half as wide. */
    private static final double NUMBER_GAP = 0.8;

    /** The gap, in ems, up to which digits may be one number that is printed with spaces. */
    private static final double SPACED_GAP = 0.45;

    /** The gap, in ems, at which two numbers part that the file draws apart: digits of one number follow closely. */
    private static final double MIN_GAP = 0.05;

    Chunk {
        glyphs = List.copyOf(glyphs);
    }

    static Chunk of(List<Glyph> glyphs) {
        TextLine line = TextLines.of(glyphs).get(0);
        return new Chunk(glyphs, line.text(), line.box(), line.size());
    }

    /** The chunks of characters on one baseline, sorted from left to right. */
    static List<Chunk> split(List<Glyph> line) {
        List<Chunk> chunks = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        line.stream().filter(glyph -> !glyph.blank()).forEach(glyph -> sizes.merge(glyph.run(), 1, Integer::sum));
        for (Glyph glyph : line) {
            if (glyph.blank()) {
                continue;
            }
            Glyph last = current.isEmpty() ? null : current.get(current.size() - 1);
            if (last != null && parts(last, glyph) && !isSpaced(last, glyph, sizes)) {
                chunks.add(of(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            chunks.add(of(current));
        }
        return chunks;
    }

    /**
     * Whether two digits that a gap parts may be one spaced number: narrower columns than these hold no number of one
     * digit, each drawn by itself, beside another. What they are is not known then, but they are no two figures.
     *
     * @param sizes how many characters each run has
     */
    private static boolean isSpaced(Glyph left, Glyph right, Map<Integer, Integer> sizes) {
        boolean alone = left.run() == right.run()
                || sizes.getOrDefault(left.run(), 0) == 1 && sizes.getOrDefault(right.run(), 0) == 1;
        return left.numeric() && right.numeric() && alone && TextLines.gap(left, right) < SPACED_GAP;
    }

    private static boolean parts(Glyph left, Glyph right) {
        double gap = TextLines.gap(left, right);
        if (left.numeric() && right.numeric()) {
            return gap >= TextLines.BLANK_GAP || (left.run() != right.run() && gap >= MIN_GAP);
        }
        if (left.numeric() || right.numeric()) {
            return gap >= NUMBER_GAP;
        }
        return gap >= LABEL_GAP || (left.run() != right.run() && gap >= DRAWN_APART);
    }

    /** Its pieces left and right of a gap, which comes before the character at an index. */
    List<Chunk> cutBefore(int index) {
        return List.of(of(glyphs.subList(0, index)), of(glyphs.subList(index, glyphs.size())));
    }

    double left() {
        return box.left();
    }

    double right() {
        return box.right();
    }

    double baseline() {
        return box.bottom() - Glyph.DESCENT * size;
    }

    /** Whether it is what stands in a column of figures: a number, a mark, a unit. */
    boolean figure() {
        return CellKinds.value(text) || CellKinds.unit(text);
    }

    boolean overlaps(double from, double to) {
        return box.left() < to && from < box.right();
    }
}
