package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.Point2D;
import java.util.List;

/** What boxes on a page have to do with each other. */
public final class Boxes {
    private Boxes() {}

    public static Box around(Point2D.Double one, Point2D.Double other) {
        return new Box(
                Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y));
    }

    static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::union).orElseThrow();
    }

    /** What two boxes share; a box without extent if they share nothing. */
    public static Box common(Box one, Box other) {
        double left = Math.max(one.left(), other.left());
        double top = Math.max(one.top(), other.top());
        return new Box(
                left,
                top,
                Math.max(left, Math.min(one.right(), other.right())),
                Math.max(top, Math.min(one.bottom(), other.bottom())));
    }

    public static boolean holds(Box box, double x, double y, double slack) {
        return box.left() - slack <= x
                && x <= box.right() + slack
                && box.top() - slack <= y
                && y <= box.bottom() + slack;
    }

    public static double area(Box box) {
        return box.width() * box.height();
    }
}
