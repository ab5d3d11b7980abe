package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The rulings that painting paths leaves, beside the lines that are none for they run aslant. Stroked axis-parallel lines
 * are rulings, and so are filled boxes as thin as a line (how Chromium and WPS draw borders) and a thin frame filled
 * between two boxes. A filled box with a body is a background and no ruling.
 */
public final class Rulings {
    /** The thickest line, in points, that still is a ruling: table borders go up to 3 pt; 4 leaves room for scaling. */
    static final double MAX_THICKNESS = 4;
    /** How far, in points, a line may lean over its length and still run along an axis. */
    private static final double MAX_LEAN = 1;
    /** The longest side, in points, of what may stand for a character. */
    private static final double MARK = 30;

    private final List<Ruling> horizontals = new ArrayList<>();
    private final List<Ruling> verticals = new ArrayList<>();
    private final List<Stroke> aslant = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();

    public List<Ruling> horizontals() {
        return horizontals;
    }

    public List<Ruling> verticals() {
        return verticals;
    }

    public List<Stroke> aslant() {
        return aslant;
    }

    /** What is drawn, as small as characters are. */
    public List<Box> marks() {
        return marks;
    }

    /** A path or a picture is drawn. */
    public void mark(Box drawn, Box clip) throws TooMuchException {
        if (Math.max(drawn.width(), drawn.height()) <= MARK) {
            Box visible = Boxes.common(drawn, clip);
            if (visible.width() > 0 || visible.height() > 0) {
                marks.add(visible);
                TooMuchException.hold("rulings", marks.size(), PageLimits.RULINGS_PER_PAGE);
            }
        }
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

    /** @param thickness of the line, in points on the page */
    public void stroke(DrawnPath path, double thickness, Box clip) throws TooMuchException {
        if (thickness > MAX_THICKNESS) {
            return;
        }
        aslant.addAll(path.chords());
        for (List<Point2D.Double> subpath : path.subpaths()) {
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

    /** An area as thin as a line. */
    public void line(Box area, Box clip) throws TooMuchException {
        line(area, MAX_THICKNESS, clip);
    }

    public void fill(DrawnPath path, Box clip) throws TooMuchException {
        if (path.curved()) {
            return;
        }
        List<Box> boxes = path.subpaths().stream().map(DrawnPath::around).toList();
        if (boxes.size() == 2 && frames(boxes.get(0), boxes.get(1))) {
            frame(boxes.get(0), clip);
        } else if (boxes.size() == 2 && frames(boxes.get(1), boxes.get(0))) {
            frame(boxes.get(1), clip);
        } else {
            for (Box box : boxes) {
                line(box, MAX_THICKNESS, clip);
            }
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
}
