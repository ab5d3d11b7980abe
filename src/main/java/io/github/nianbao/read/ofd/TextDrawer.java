package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageLimits;
import io.github.nianbao.read.page.Print;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Characters to their places on the page. */
final class TextDrawer {
    /** How far, in points, a character's centre may lie outside the page or a clip before it counts as hidden. */
    private static final double SLACK = 1;
    /** The last character below U+2E80, where ideographs and their marks begin, that is as narrow as a digit. */
    private static final int LAST_NARROW = 0x24F;
    /** How far, in ems, a character's centre lies outside its text's boundary to be hidden by it. */
    private static final double BEYOND = 0.5;
    /** How wide a digit or a Latin letter is, in ems, and a character of Chinese. */
    private static final double NARROW = 0.5;

    private final Print print;
    private final GlyphNumbers numbers;
    private int run;
    private int drawn;
    private boolean lettered = true;
    /** What the text's boundary is on the page; {@code null} if that says nothing. */
    private @Nullable Box bounds;

    TextDrawer(Print print, GlyphNumbers numbers) {
        this.print = print;
        this.numbers = numbers;
    }

    /**
     * @param inks what it is painted in, nothing left open
     * @param read whether its characters are read
     */
    void draw(Unit.Text text, Inks inks, AffineTransform transform, View view, boolean read) throws TooMuchException {
        lettered = read;
        bounds = text.bounds(transform);
        run++;
        Em em = Em.of(text, transform);
        Ink ink = text.outlined() ? inks.lined() : inks.filled();
        if (text.filled()) {
            ink = inks.filled().or(ink);
        }
        for (TextCode code : text.codes()) {
            draw(text, code, em, ink, transform, view);
        }
    }

    private void draw(Unit.Text text, TextCode code, Em em, Ink ink, AffineTransform transform, View view)
            throws TooMuchException {
        int[] characters = code.text().codePoints().toArray();
        boolean odd = text.oddlySet() || em.mirrored();
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
            Optional<Glyph> glyph = Glyph.drawn(
                    Character.toString(characters[i]), origin, em.along(), em.up(), text.advance(usual, free), run);
            if (glyph.isPresent()) {
                boolean known = !odd && numbers.agree(text.font(), characters[i], code.glyph(i));
                draw(
                        known || !Character.isDigit(characters[i])
                                ? glyph.get()
                                : glyph.get().unreadable(),
                        text,
                        ink,
                        view);
            }
            TooMuchException.hold("glyphs", ++drawn, PageLimits.GLYPHS_PER_PAGE);
            x += right;
            y += down;
        }
    }

    private void draw(Glyph glyph, Unit.Text text, Ink ink, View view) throws TooMuchException {
        if (!view.visible() || !(text.filled() || text.outlined())) {
            print.addUnseen(glyph);
        } else if (!lettered) {
            print.addOver(glyph);
        } else if (isBeyond(glyph)
                || !Boxes.holds(view.clip(), glyph.box().centreX(), glyph.box().centreY(), SLACK)) {
            print.addCut(glyph);
        } else {
            print.add(glyph, ink.colour(), view.alpha() * ink.alpha());
        }
    }

    /**
     * Boundaries clip (GB/T 33190, 8.5), but writers state some that are a little too small for their text: what lies as far
     * off as a character reaches may be seen or not.
     */
    private boolean isBeyond(Glyph glyph) {
        Box box = bounds;
        return box != null
                && !Boxes.holds(box, glyph.box().centreX(), glyph.box().centreY(), BEYOND * glyph.size());
    }

    private static double width(int character) {
        return character <= LAST_NARROW ? NARROW : 1;
    }
}
