package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A straight line in any direction, in points. */
public record Stroke(Point2D.Double from, Point2D.Double to) {
    boolean crosses(Box box) {
        return new Line2D.Double(from, to)
                .intersects(new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height()));
    }

    double length() {
        return from.distance(to);
    }
}
