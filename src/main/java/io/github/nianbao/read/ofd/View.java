package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import java.awt.geom.AffineTransform;

/**
 * What is seen of what is drawn.
 *
 * @param visible whether it is drawn at all
 * @param alpha how opaque it is, of 1
 * @param clip the part of the page that it is seen on, in points
 * @param exact whether all of that part shows it
 */
record View(boolean visible, double alpha, Box clip, boolean exact) {
    /** Of 1: what is less opaque than this, nobody sees. */
    private static final double INVISIBLE = 0.05;
    /** Of 1: what is at least as opaque as this lets nothing below it be read. */
    private static final double OPAQUE = 0.65;

    static View of(Box page) {
        return new View(true, 1, page, true);
    }

    /** @param outer from the measure of what holds a unit to the page's */
    View of(Frame frame, AffineTransform outer) {
        Clip part = frame.clip();
        if (part == Clip.NONE) {
            return new View(visible && frame.visible(), alpha * frame.alpha(), clip, exact);
        }
        Box common = Boxes.common(clip, part.on(outer, frame));
        return new View(visible && frame.visible(), alpha * frame.alpha(), common, exact && part.exact());
    }

    boolean shows(Ink ink) {
        return visible && alpha * ink.alpha() >= INVISIBLE;
    }

    /** Whether what lies below does not shine through. */
    boolean covers(Ink ink) {
        return visible && alpha * ink.alpha() >= OPAQUE;
    }

    /** Whether it is known which part of the page a unit covers, and that nothing at all shines through. */
    boolean known(Ink ink) {
        return exact && alpha * ink.alpha() >= 1;
    }
}
