package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path under construction, and the rulings that painting it leaves, beside the lines that are none for they run aslant. Stroked axis-parallel lines are rulings, and so
 * are filled boxes as thin as a line (how Chromium and WPS draw borders) and a thin frame filled between two boxes. A
 * filled box with a body is a background and no ruling.
 */
public final class PathRulings {
    /** The thickest line, in points, that still is a ruling: table borders go up to 3 pt; 4 leaves room for scaling. */
    private static final double MAX_THICKNESS = 4;
    /** How far, in points, a line may lean over its length and still run along an axis. */
    private static final double MAX_LEAN = 1;

    private static final int CORNERS = 4;
    /** How far, in points, a corner of a box may lie off: numbers in files are rounded. */
    private static final double EVEN = 0.1;

    private final List<Ruling> horizontals = new ArrayList<>();
    private final List<Ruling> verticals = new ArrayList<>();
    private final List<Stroke> aslant = new ArrayList<>();
    private final List<List<Point2D.Double>> subpaths = new ArrayList<>();
    /** From the beginnings of curves to their ends. */
    private final List<Stroke> chords = new ArrayList<>();

    private boolean curved;

    public List<Ruling> horizontals() {
        return horizontals;
    }

    public List<Ruling> verticals() {
        return verticals;
    }

    public List<Stroke> aslant() {
        return aslant;
    }

    /** All lines, whatever their direction. */
    public List<Stroke> strokes() {
        List<Stroke> all = new ArrayList<>(aslant);
        horizontals.forEach(line -> all.add(stroke(line.from(), line.at(), line.to(), line.at())));
        verticals.forEach(line -> all.add(stroke(line.at(), line.from(), line.at(), line.to())));
        return all;
    }

    private static Stroke stroke(double x1, double y1, double x2, double y2) {
        return new Stroke(new Point2D.Double(x1, y1), new Point2D.Double(x2, y2));
    }

    public void moveTo(Point2D.Double point) {
        List<Point2D.Double> subpath = new ArrayList<>(5);
        subpath.add(point);
        subpaths.add(subpath);
    }

    public void lineTo(Point2D.Double point) {
        if (subpaths.isEmpty()) {
            moveTo(point);
        } else {
            last().add(point);
        }
    }

    /** A curve is no ruling; only its end counts, so that rounded frames keep their straight sides. */
    public void curveTo(Point2D.Double point) {
        if (!subpaths.isEmpty()) {
            chords.add(new Stroke(last().get(last().size() - 1), point));
        }
        curved = true;
        moveTo(point);
    }

    public void close() {
        if (!subpaths.isEmpty() && last().size() > 1) {
            last().add(last().get(0));
        }
    }

    public Box around() {
        return subpaths.stream()
                .flatMap(List::stream)
                .map(point -> new Box(point.x, point.y, point.x, point.y))
                .reduce(Box::union)
                .orElseThrow();
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

    public boolean empty() {
        return subpaths.isEmpty();
    }

    public void end() {
        subpaths.clear();
        chords.clear();
        curved = false;
    }

    /** @param thickness of the line, in points on the page */
    public void stroke(double thickness, Box clip) throws TooMuchException {
        if (thickness > MAX_THICKNESS) {
            return;
        }
        aslant.addAll(chords);
        for (List<Point2D.Double> subpath : subpaths) {
            for (int i = 1; i < subpath.size(); i++) {
                Point2D.Double from = subpath.get(i - 1);
                Point2D.Double to = subpath.get(i);
                line(Boxes.around(from, to), MAX_LEAN, clip);
                if (Math.min(Math.abs(from.x - to.x), Math.abs(from.y - to.y)) > MAX_LEAN) {
                    aslant.add(new Stroke(from, to));
                    TooMuchException.hold("rulings", aslant.size(), PageLimits.RULINGS_PER_PAGE);
                }
            }
        }
    }

    /** The lines along the axes that are too thick for rulings. */
    public List<Box> bars(double thickness) {
        List<Box> bars = new ArrayList<>();
        if (thickness > MAX_THICKNESS && !curved) {
            for (List<Point2D.Double> subpath : subpaths) {
                for (int i = 1; i < subpath.size(); i++) {
                    bar(Boxes.around(subpath.get(i - 1), subpath.get(i)), thickness / 2)
                            .ifPresent(bars::add);
                }
            }
        }
        return bars;
    }

    private static Optional<Box> bar(Box line, double half) {
        if (line.height() <= MAX_LEAN) {
            return Optional.of(new Box(line.left(), line.top() - half, line.right(), line.bottom() + half));
        }
        return line.width() <= MAX_LEAN
                ? Optional.of(new Box(line.left() - half, line.top(), line.right() + half, line.bottom()))
                : Optional.empty();
    }

    /** An area as thin as a line. */
    public void line(Box area, Box clip) throws TooMuchException {
        line(area, MAX_THICKNESS, clip);
    }

    public void fill(Box clip) throws TooMuchException {
        if (curved) {
            return;
        }
        if (subpaths.size() == 2) {
            Box one = bounds(subpaths.get(0));
            Box other = bounds(subpaths.get(1));
            if (frames(one, other)) {
                frame(one, clip);
                return;
            }
            if (frames(other, one)) {
                frame(other, clip);
                return;
            }
        }
        for (List<Point2D.Double> subpath : subpaths) {
            line(bounds(subpath), MAX_THICKNESS, clip);
        }
    }

    private void frame(Box box, Box clip) throws TooMuchException {
        line(new Box(box.left(), box.top(), box.right(), box.top()), MAX_THICKNESS, clip);
        line(new Box(box.left(), box.bottom(), box.right(), box.bottom()), MAX_THICKNESS, clip);
        line(new Box(box.left(), box.top(), box.left(), box.bottom()), MAX_THICKNESS, clip);
        line(new Box(box.right(), box.top(), box.right(), box.bottom()), MAX_THICKNESS, clip);
    }

    private static boolean frames(Box outer, Box inner) {
        return thin(inner.left() - outer.left())
                && thin(inner.top() - outer.top())
                && thin(outer.right() - inner.right())
                && thin(outer.bottom() - inner.bottom());
    }

    private static boolean thin(double gap) {
        return gap >= 0 && gap <= MAX_THICKNESS;
    }

    /** A small dot goes both ways, for dotted lines are drawn of them; alone it is too short to matter. */
    private void line(Box box, double maxThickness, Box clip) throws TooMuchException {
        Box visible = Boxes.common(box, clip);
        if (box.height() <= maxThickness
                && box.width() > 0
                && visible.width() > 0
                && inside(box.centreY(), clip.top(), clip.bottom())) {
            horizontals.add(new Ruling(box.centreY(), visible.left(), visible.right()));
        }
        if (box.width() <= maxThickness
                && box.height() > 0
                && visible.height() > 0
                && inside(box.centreX(), clip.left(), clip.right())) {
            verticals.add(new Ruling(box.centreX(), visible.top(), visible.bottom()));
        }
        TooMuchException.hold("rulings", horizontals.size() + (long) verticals.size(), PageLimits.RULINGS_PER_PAGE);
    }

    /** A border on the very edge of a clip is half hidden, not hidden. */
    private static boolean inside(double at, double from, double to) {
        return from - MAX_THICKNESS / 2 <= at && at <= to + MAX_THICKNESS / 2;
    }

    private static Box bounds(List<Point2D.Double> subpath) {
        Box box = Boxes.around(subpath.get(0), subpath.get(0));
        for (Point2D.Double point : subpath) {
            box = box.union(Boxes.around(point, point));
        }
        return box;
    }

    private List<Point2D.Double> last() {
        return subpaths.get(subpaths.size() - 1);
    }
}
