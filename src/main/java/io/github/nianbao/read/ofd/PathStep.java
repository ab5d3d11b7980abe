package io.github.nianbao.read.ofd;

import io.github.nianbao.read.page.DrawnPath;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * One step of a path.
 *
 * @param points where it ends; for a curve before that the two points that it is bent towards
 */
record PathStep(Kind kind, List<Point2D.Double> points) {
    enum Kind {
        MOVE,
        LINE,
        CURVE,
        CLOSE
    }

    void trace(DrawnPath path, AffineTransform transform) {
        switch (kind) {
            case MOVE -> path.moveTo(at(0, transform));
            case LINE -> path.lineTo(at(0, transform));
            case CURVE -> path.curveTo(at(0, transform), at(1, transform), at(2, transform));
            case CLOSE -> path.close();
        }
    }

    private Point2D.Double at(int index, AffineTransform transform) {
        Point2D.Double point = new Point2D.Double();
        transform.transform(points.get(index), point);
        return point;
    }
}
