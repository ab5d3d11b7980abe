package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Strokes of characters that a converter drew as lines, over the characters themselves: bold print comes so. A line that
 * ends in both directions within the square of one character parts no cells.
 */
final class GlyphStrokes {
    /** How far, in ems, a stroke must keep inside the square at its head and foot: a ruling close below a line does not. */
    private static final double INSIDE = 0.02;
    /** The side of a square, in points, in which characters are looked up; a large title's have this size. */
    private static final double BUCKET = 36;

    private final Map<Long, List<Box>> squares = new HashMap<>();

    private GlyphStrokes(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (!glyph.blank() && Character.isIdeographic(glyph.text().codePointAt(0))) {
                squares.computeIfAbsent(
                                bucket(glyph.box().centreX(), glyph.box().centreY()), b -> new ArrayList<>())
                        .add(inner(glyph));
            }
        }
    }

    private static Box inner(Glyph glyph) {
        Box box = glyph.box();
        double slack = INSIDE * glyph.size();
        return new Box(box.left(), box.top() + slack, box.right(), box.bottom() - slack);
    }

    static PageContent without(PageContent page) {
        if (page.horizontals().isEmpty() && page.verticals().isEmpty()) {
            return page;
        }
        GlyphStrokes strokes = new GlyphStrokes(Watermarks.without(page.glyphs()));
        return page.with(
                page.horizontals().stream()
                        .filter(line -> !strokes.hold(line.from(), line.at(), line.to(), line.at()))
                        .toList(),
                page.verticals().stream()
                        .filter(line -> !strokes.hold(line.at(), line.from(), line.at(), line.to()))
                        .toList());
    }

    /** Whether one character's square holds a line from its beginning to its end. */
    private boolean hold(double left, double top, double right, double bottom) {
        if (right - left > BUCKET || bottom - top > BUCKET) {
            return false;
        }
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        return near(x, y)
                .anyMatch(square -> square.left() <= left
                        && right <= square.right()
                        && square.top() <= top
                        && bottom <= square.bottom());
    }

    private Stream<Box> near(double x, double y) {
        return Stream.of(-1, 0, 1)
                .flatMap(across -> Stream.of(-1, 0, 1).map(down -> bucket(x + across * BUCKET, y + down * BUCKET)))
                .flatMap(bucket -> squares.getOrDefault(bucket, List.of()).stream());
    }

    private static long bucket(double x, double y) {
        return Math.round(Math.floor(x / BUCKET)) * Integer.MAX_VALUE + Math.round(Math.floor(y / BUCKET));
    }
}
