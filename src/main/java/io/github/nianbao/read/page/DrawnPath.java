package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The path under construction, on the page as it is shown, in points. */
public final class DrawnPath {
    private static final int CORNERS = 4;
    /** How far, in points, a corner of a box may lie off: numbers in files are rounded. */
    private static final double EVEN = 0.1;

    private final List<List<Point2D.Double>> subpaths = new ArrayList<>();
    /** From the beginnings of curves to their ends. */
    private final List<Stroke> chords = new ArrayList<>();

    private final Path2D.Double shape = new Path2D.Double();
    private boolean curved;

    public void moveTo(Point2D.Double point) {
        begin(point);
        shape.moveTo(point.x, point.y);
    }

    private void begin(Point2D.Double point) {
        List<Point2D.Double> subpath = new ArrayList<>(CORNERS + 1);
        subpath.add(point);
        subpaths.add(subpath);
    }

    public void lineTo(Point2D.Double point) {
        if (subpaths.isEmpty()) {
            moveTo(point);
        } else {
            last().add(point);
            shape.lineTo(point.x, point.y);
        }
    }

    /** A curve, bent towards two points; only its end counts for straight lines, so that rounded frames keep their sides. */
    public void curveTo(Point2D.Double first, Point2D.Double second, Point2D.Double end) {
        if (subpaths.isEmpty()) {
            moveTo(end);
        }
        chords.add(new Stroke(last().get(last().size() - 1), end));
        shape.curveTo(first.x, first.y, second.x, second.y, end.x, end.y);
        curved = true;
        begin(end);
    }

    public void close() {
        if (!subpaths.isEmpty()) {
            if (last().size() > 1) {
                last().add(last().get(0));
            }
            shape.closePath();
        }
    }

    public boolean empty() {
        return subpaths.isEmpty();
    }

    public void end() {
        subpaths.clear();
        chords.clear();
        shape.reset();
        curved = false;
    }

    /** Around its corners and the ends of its curves. */
    public Box around() {
        Box box = null;
        for (List<Point2D.Double> subpath : subpaths) {
            Box one = around(subpath);
            box = box == null ? one : box.union(one);
        }
        if (box == null) {
            throw new IllegalStateException("an empty path");
        }
        return box;
    }

    static Box around(List<Point2D.Double> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point2D.Double point : points) {
            left = Math.min(left, point.x);
            top = Math.min(top, point.y);
            right = Math.max(right, point.x);
            bottom = Math.max(bottom, point.y);
        }
        return new Box(left, top, right, bottom);
    }

    /** What a box covers. */
    public static Cover box(Box box) {
        return new BoxCover(box);
    }

    /**
     * What filling it covers, as far as the clip shows it.
     *
     * @param holes whether areas within areas are not filled
     */
    public Cover filled(Box clip, boolean holes) {
        if (isBox()) {
            return new BoxCover(Boxes.common(around(), clip));
        }
        Rectangle2D all = shape.getBounds2D();
        Box box = new Box(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY());
        Path2D.Double area = new Path2D.Double(shape);
        area.setWindingRule(holes ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        return new ShapeCover(area, Boxes.common(box, clip));
    }

    /** What its lines cover; {@code null} if they are too thin to cover anything. */
    public @Nullable Cover stroked(double thickness, Box clip) {
        if (thickness <= Rulings.MAX_THICKNESS) {
            return null;
        }
        BasicStroke pen = new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
        Box line = around();
        double half = thickness / 2;
        Box wide = new Box(line.left() - half, line.top() - half, line.right() + half, line.bottom() + half);
        return new ShapeCover(pen.createStrokedShape(shape), Boxes.common(wide, clip));
    }

    /** Whether it is one box along the axes. */
    public boolean isBox() {
        if (curved || subpaths.size() != 1 || last().size() < CORNERS || last().size() > CORNERS + 1) {
            return false;
        }
        Box box = around();
        List<Point2D.Double> points = last();
        Set<Integer> corners = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            Point2D.Double point = points.get(i);
            Point2D.Double before = points.get((i + points.size() - 1) % points.size());
            boolean left = isNear(point.x, box.left());
            boolean top = isNear(point.y, box.top());
            boolean atCorner = (left || isNear(point.x, box.right())) && (top || isNear(point.y, box.bottom()));
            if (!atCorner || !(isNear(point.x, before.x) || isNear(point.y, before.y))) {
                return false;
            }
            corners.add((left ? 1 : 0) + (top ? 2 : 0));
        }
        return corners.size() == CORNERS;
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= EVEN;
    }

    boolean curved() {
        return curved;
    }

    List<List<Point2D.Double>> subpaths() {
        return subpaths;
    }

    List<Stroke> chords() {
        return chords;
    }

    private List<Point2D.Double> last() {
        return subpaths.get(subpaths.size() - 1);
    }
}
