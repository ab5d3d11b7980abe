package io.github.nianbao.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * An em of a text as it lies on the page, in points.
 *
 * @param along in the direction that its characters face
 * @param up from its baseline to its head
 */
record Em(Point2D.Double along, Point2D.Double up) {
    static Em of(Unit.Text text, AffineTransform transform) {
        AffineTransform turned = new AffineTransform(transform);
        turned.quadrantRotate(Math.floorMod(text.standing() / 90, 4));
        return new Em(vector(turned, text.size() * text.stretch(), 0), vector(turned, 0, -text.size()));
    }

    /** Whether only a mirror shows its characters rightly. */
    boolean mirrored() {
        return along.x * up.y - along.y * up.x > 0;
    }

    private static Point2D.Double vector(AffineTransform transform, double x, double y) {
        Point2D.Double vector = new Point2D.Double();
        transform.deltaTransform(new Point2D.Double(x, y), vector);
        return vector;
    }
}
