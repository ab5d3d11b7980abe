package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageLimits;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Characters to their places on the page. */
final class TextDrawer {
    /** How far, in points, a character's centre may lie outside the page before it counts as hidden. */
    private static final double SLACK = 1;
    /** The last character below U+2E80, where ideographs and their marks begin, that is as narrow as a digit. */
    private static final int LAST_NARROW = 0x24F;
    /** How wide a digit or a Latin letter is, in ems, and a character of Chinese. */
    private static final double NARROW = 0.5;

    private final Box whole;
    private final List<Glyph> shown = new ArrayList<>();
    private final List<Glyph> unseen = new ArrayList<>();
    private int run;

    TextDrawer(Box whole) {
        this.whole = whole;
    }

    List<Glyph> glyphs() {
        return shown;
    }

    /** Whether there is text that is not shown: what a scanner recognised, a guess at the print, and not read. */
    boolean recognised() {
        return unseen.stream().anyMatch(glyph -> !glyph.blank());
    }

    void draw(Unit.Text text, AffineTransform transform, boolean visible) throws TooMuchException {
        run++;
        Em em = Em.of(text, transform);
        for (TextCode code : text.codes()) {
            draw(text, code, em, transform, visible && text.shown() ? shown : unseen);
        }
    }

    private void draw(Unit.Text text, TextCode code, Em em, AffineTransform transform, List<Glyph> to)
            throws TooMuchException {
        int[] characters = code.text().codePoints().toArray();
        double x = code.x();
        double y = code.y();
        for (int i = 0; i < characters.length; i++) {
            double usual = width(characters[i]);
            boolean last = i == characters.length - 1;
            double right = code.placed() ? TextCode.distance(code.across(), i) : text.stepX(usual);
            double down = code.placed() ? TextCode.distance(code.down(), i) : text.stepY();
            double free = last ? text.rest(x, usual) : right;
            Point2D.Double origin = new Point2D.Double();
            transform.transform(new Point2D.Double(x, y), origin);
            Glyph.drawn(Character.toString(characters[i]), origin, em.along(), em.up(), text.advance(usual, free), run)
                    .filter(glyph -> Boxes.holds(
                            whole, glyph.box().centreX(), glyph.box().centreY(), SLACK))
                    .ifPresent(to::add);
            TooMuchException.hold("glyphs", shown.size() + (long) unseen.size(), PageLimits.GLYPHS_PER_PAGE);
            x += right;
            y += down;
        }
    }

    private static double width(int character) {
        return character <= LAST_NARROW ? NARROW : 1;
    }
}
