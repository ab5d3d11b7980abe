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
 * @param opaque whether what lies below does not shine through
 */
record Frame(AffineTransform own, double x, double y, double width, double height, boolean visible, boolean opaque) {
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
        double alpha = Numbers.one(xml, "Alpha", FULL);
        boolean visible = !xml.attribute("Visible", "true").equals("false") && alpha != 0;
        return new Frame(own, box[0], box[1], box[2], box[3], visible, alpha >= FULL);
    }
}
