package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Covered;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.PathRulings;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page: characters, straight lines and pictures, in points. Clips and the boundaries of single objects hide nothing:
 * writers state boundaries smaller than what they draw.
 */
final class PageDrawer {
    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;
    /** Shared drawings within each other. */
    private static final int DEPTH = 20;
    /** Things drawn on one page, shared ones each time; a page with each character on its own has thousands. */
    private static final int UNITS = 200_000;

    /** In points: what is thinner is a line, and no ground for characters. */
    private static final double LEAST_AREA = 4;

    private final Box whole;
    private final AffineTransform toPoints;
    private final Composites composites;
    private final List<String> resources;
    private final TextDrawer texts;
    private final PathRulings rulings = new PathRulings();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Box> grounds = new ArrayList<>();
    private final Covered covered = new Covered();
    private int units;

    /**
     * @param area the page, in millimetres
     * @param resources where shared drawings are looked for
     */
    PageDrawer(Box area, Composites composites, List<String> resources) {
        this.whole = new Box(0, 0, area.width() * POINTS, area.height() * POINTS);
        this.toPoints = AffineTransform.getScaleInstance(POINTS, POINTS);
        toPoints.translate(-area.left(), -area.top());
        this.texts = new TextDrawer(whole);
        this.composites = composites;
        this.resources = resources;
    }

    void draw(List<Unit> drawn) throws RefusedException, TooMuchException {
        draw(drawn, toPoints, true, true, 0);
    }

    boolean recognised() {
        return texts.recognised();
    }

    PageContent content() throws TooMuchException {
        List<Glyph> glyphs = covered.seen(texts.glyphs());
        return new PageContent(
                whole.width(),
                whole.height(),
                glyphs,
                rulings.horizontals(),
                rulings.verticals(),
                pictures,
                rulings.aslant());
    }

    private void draw(List<Unit> drawn, AffineTransform outer, boolean visible, boolean opaque, int depth)
            throws RefusedException, TooMuchException {
        TooMuchException.hold("forms", depth, DEPTH);
        for (Unit unit : drawn) {
            TooMuchException.hold("units", ++units, UNITS);
            AffineTransform transform = new AffineTransform(outer);
            transform.concatenate(unit.frame().own());
            boolean seen = visible && unit.frame().visible();
            boolean solid = opaque && unit.frame().opaque();
            if (unit instanceof Unit.Text text) {
                draw(text, transform, seen);
            } else if (unit instanceof Unit.Composite composite) {
                draw(composites.find(composite.resource(), resources), transform, seen, solid, depth + 1);
            } else if (seen && unit instanceof Unit.Path path) {
                draw(path, transform, solid);
            } else if (seen && unit instanceof Unit.Image image) {
                picture(image.frame(), outer);
            }
        }
    }

    private void picture(Frame frame, AffineTransform outer) {
        Box box = Boxes.around(
                at(outer, frame.x(), frame.y()), at(outer, frame.x() + frame.width(), frame.y() + frame.height()));
        Box visible = Boxes.common(box, whole);
        if (visible.width() > 0 && visible.height() > 0) {
            pictures.add(visible);
        }
    }

    /** White characters on white paper are not printed. */
    private void draw(Unit.Text text, AffineTransform transform, boolean seen) throws TooMuchException {
        Point2D.Double origin =
                at(transform, text.frame().width() / 2, text.frame().height() / 2);
        boolean grounded = Stream.concat(grounds.stream(), pictures.stream())
                .anyMatch(area -> Boxes.holds(area, origin.x, origin.y, 0));
        if (text.ink().seen() && (!text.ink().white() || grounded)) {
            texts.draw(text, transform, seen);
        }
    }

    private void draw(Unit.Path path, AffineTransform transform, boolean solid) throws TooMuchException {
        for (PathStep step : path.data()) {
            Point2D.Double end = at(transform, step.x(), step.y());
            switch (step.kind()) {
                case MOVE -> rulings.moveTo(end);
                case LINE -> rulings.lineTo(end);
                case CURVE -> rulings.curveTo(end);
                case CLOSE -> rulings.close();
            }
        }
        if (path.stroke()) {
            rulings.stroke(path.thickness() * Math.sqrt(Math.abs(transform.getDeterminant())), whole);
        }
        if (path.fill() && path.ink().seen()) {
            rulings.fill(whole);
            fill(path.ink(), solid);
        }
        rulings.end();
    }

    /** A filled box hides what was drawn below it, and is the ground of what comes after it. */
    private void fill(Ink ink, boolean solid) throws TooMuchException {
        if (!rulings.isBox()) {
            return;
        }
        Box area = rulings.around();
        if (solid && ink.opaque()) {
            if (ink.white()) {
                covered.cover(area, texts.glyphs());
            } else {
                covered.veil(area, texts.glyphs());
            }
        }
        if (!ink.white() && Math.min(area.width(), area.height()) > LEAST_AREA) {
            grounds.add(area);
        }
    }

    private static Point2D.Double at(AffineTransform transform, double x, double y) {
        Point2D.Double point = new Point2D.Double();
        transform.transform(new Point2D.Double(x, y), point);
        return point;
    }
}
