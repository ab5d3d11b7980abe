package io.github.nianbao.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an ellipse between two points, as paths state it: by its radii, how far it is turned, whether it is the
 * longer way round and whether it goes clockwise (GB/T 33190, 9.1; the sums are those of SVG 1.1, F.6.5).
 */
final class Arc {
    /** Pieces of a whole ellipse; the curve of each leaves the ellipse by less than a hundredth of its radius. */
    private static final int PIECES = 16;

    private Arc() {}

    /** Points on the way, the end among them. */
    static List<Point2D.Double> points(
            Point2D.Double from,
            Point2D.Double radii,
            double degrees,
            boolean large,
            boolean clockwise,
            Point2D.Double to) {
        double across = Math.abs(radii.x);
        double down = Math.abs(radii.y);
        if (across == 0 || down == 0 || from.equals(to)) {
            return List.of(to);
        }
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(degrees));
        // In the ellipse's own measure it is a circle with a radius of 1, if that reaches both points.
        Point2D.Double half = new Point2D.Double((from.x - to.x) / 2, (from.y - to.y) / 2);
        AffineTransform.getRotateInstance(-Math.toRadians(degrees)).transform(half, half);
        double reach = Math.hypot(half.x / across, half.y / down);
        double grown = Math.max(1, reach);
        Point2D.Double start = new Point2D.Double(half.x / across / grown, half.y / down / grown);
        double squared = start.x * start.x + start.y * start.y;
        double off = Math.sqrt(Math.max(0, 1 / squared - 1)) * (large == clockwise ? -1 : 1);
        Point2D.Double centre = new Point2D.Double(off * start.y, -off * start.x);
        double first = Math.atan2(start.y - centre.y, start.x - centre.x);
        double sweep = Math.atan2(-start.y - centre.y, -start.x - centre.x) - first;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        turn.preConcatenate(AffineTransform.getTranslateInstance((from.x + to.x) / 2, (from.y + to.y) / 2));
        turn.scale(across * grown, down * grown);
        int pieces = (int) Math.max(1, Math.ceil(Math.abs(sweep) / (2 * Math.PI) * PIECES));
        List<Point2D.Double> points = new ArrayList<>();
        for (int i = 1; i < pieces; i++) {
            double at = first + sweep * i / pieces;
            Point2D.Double point = new Point2D.Double(centre.x + Math.cos(at), centre.y + Math.sin(at));
            turn.transform(point, point);
            points.add(point);
        }
        points.add(to);
        return points;
    }
}
