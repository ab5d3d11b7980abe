package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import java.awt.geom.AffineTransform;

/**
 * How a unit lies in what holds it.
 *
 * @param own from its own measure to its holder's
 * @param x of its upper left corner
 * @param y of its upper left corner
 * @param visible whether it is drawn
 * @param alpha how opaque it is, of 1
 * @param clip the part of it that is shown
 */
record Frame(
        AffineTransform own,
        double x,
        double y,
        double width,
        double height,
        boolean visible,
        double alpha,
        Clip clip) {
    private static final double FULL = 255;

    static Frame of(XmlCursor xml) throws RefusedException {
        double[] boundary = Numbers.of(xml.attribute("Boundary"), xml);
        double[] matrix = Numbers.of(xml.attribute("CTM"), xml);
        if (boundary.length != 0 && boundary.length != 4) {
            throw xml.damaged("a boundary of " + boundary.length + " numbers");
        }
        if (matrix.length != 0 && matrix.length != 6) {
            throw xml.damaged("a matrix of " + matrix.length + " numbers");
        }
        double[] box = boundary.length == 0 ? new double[4] : boundary;
        AffineTransform own = AffineTransform.getTranslateInstance(box[0], box[1]);
        if (matrix.length != 0) {
            own.concatenate(new AffineTransform(matrix));
        }
        double alpha = Math.min(1, Numbers.one(xml, "Alpha", FULL) / FULL);
        boolean visible = UnitReader.flag(xml, "Visible", true);
        return new Frame(own, box[0], box[1], box[2], box[3], visible, alpha, Clip.NONE);
    }

    Frame clipped(Clip to) {
        return new Frame(own, x, y, width, height, visible, alpha, to);
    }
}
