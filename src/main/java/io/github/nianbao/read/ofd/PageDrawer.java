package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.PathRulings;
import io.github.nianbao.read.page.Print;
import io.github.nianbao.read.page.Shade;
import io.github.nianbao.read.page.Stroke;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One page: characters, straight lines and pictures, in points. The boundaries of single objects hide nothing: writers
 * state boundaries smaller than what they draw.
 */
final class PageDrawer {
    /** Points in a millimetre. */
    private static final double POINTS = 72 / 25.4;
    /** Shared drawings within each other. */
    private static final int DEPTH = 20;
    /** Things drawn on one page, shared ones each time; a page with each character on its own has thousands. */
    private static final int UNITS = 200_000;

    private final Box whole;
    private final AffineTransform toPoints;
    private final Composites composites;
    private final SolidPictures solid;
    private final List<String> resources;
    private final Print print = new Print();
    private final TextDrawer texts = new TextDrawer(print);
    private final PathRulings rulings = new PathRulings();
    /** What lines and stamps over the page draw. */
    private final PathRulings marks = new PathRulings();

    private final List<Box> pictures = new ArrayList<>();
    private boolean overlaid;
    private boolean lettered = true;
    private int units;

    /**
     * @param area the page, in millimetres
     * @param resources where shared drawings and pictures are looked for
     */
    PageDrawer(Box area, Composites composites, SolidPictures solid, List<String> resources) {
        this.whole = new Box(0, 0, area.width() * POINTS, area.height() * POINTS);
        this.toPoints = AffineTransform.getScaleInstance(POINTS, POINTS);
        toPoints.translate(-area.left(), -area.top());
        this.composites = composites;
        this.solid = solid;
        this.resources = resources;
    }

    void draw(List<Unit> drawn) throws RefusedException, TooMuchException {
        draw(drawn, toPoints, View.of(whole), 0);
    }

    /** What is drawn over the finished page parts no cells, but may strike or hide figures. */
    void draw(Annotation annotation) throws RefusedException, TooMuchException {
        AffineTransform transform = new AffineTransform(toPoints);
        transform.concatenate(annotation.frame().own());
        overlaid = true;
        lettered = annotation.lettered();
        draw(annotation.units(), transform, View.of(whole), 0);
        overlaid = false;
        lettered = true;
    }

    boolean recognised() {
        return print.recognised();
    }

    PageContent content() throws TooMuchException {
        List<Stroke> strokes = new ArrayList<>(rulings.aslant());
        strokes.addAll(marks.strokes());
        return new PageContent(
                whole.width(),
                whole.height(),
                List.copyOf(print.glyphs()),
                rulings.horizontals(),
                rulings.verticals(),
                pictures,
                strokes);
    }

    private void draw(List<Unit> drawn, AffineTransform outer, View around, int depth)
            throws RefusedException, TooMuchException {
        TooMuchException.hold("forms", depth, DEPTH);
        for (Unit unit : drawn) {
            TooMuchException.hold("units", ++units, UNITS);
            AffineTransform transform = new AffineTransform(outer);
            transform.concatenate(unit.frame().own());
            View view = around.of(unit.frame(), outer);
            if (unit instanceof Unit.Text text) {
                if (lettered) {
                    texts.draw(text, transform, view);
                }
            } else if (unit instanceof Unit.Composite composite) {
                draw(composites.find(composite.resource(), resources), transform, view, depth + 1);
            } else if (unit instanceof Unit.Path path && view.visible()) {
                draw(path, transform, view);
            } else if (unit instanceof Unit.Image image && view.shows(Ink.BLACK)) {
                picture(image, outer, view);
            }
        }
    }

    private void picture(Unit.Image image, AffineTransform outer, View view) throws RefusedException, TooMuchException {
        Frame frame = image.frame();
        Box box = Boxes.around(
                at(outer, frame.x(), frame.y()), at(outer, frame.x() + frame.width(), frame.y() + frame.height()));
        Box visible = Boxes.common(box, view.clip());
        if (visible.width() > 0 && visible.height() > 0) {
            if (!image.masked() && solid.isSolid(image.resource(), resources)) {
                cover(visible, Ink.BLACK, view);
            }
            print.addGround(visible);
            if (!overlaid) {
                pictures.add(visible);
            }
        }
    }

    private void draw(Unit.Path unit, AffineTransform transform, View view) throws TooMuchException {
        PathRulings path = overlaid ? marks : rulings;
        unit.trace(path, transform);
        if (unit.stroke() && view.shows(unit.line())) {
            double thickness = unit.thickness() * Math.sqrt(Math.abs(transform.getDeterminant()));
            path.stroke(thickness, view.clip());
            for (Box bar : path.bars(thickness)) {
                cover(bar, unit.line(), view);
            }
        }
        if (unit.fill() && view.shows(unit.ink()) && !path.empty()) {
            path.fill(view.clip());
            if (unit.ink().shade() != Shade.WHITE) {
                print.addGround(path.around());
            }
            if (path.isBox()) {
                cover(path.around(), unit.ink(), view);
            }
        }
        path.end();
    }

    /**
     * What was drawn below an area before is no longer seen, unless it shines through. Paper white over the finished page
     * says that something was there.
     */
    private void cover(Box area, Ink ink, View view) throws TooMuchException {
        if (view.covers(ink)) {
            print.cover(Boxes.common(area, view.clip()), overlaid ? Shade.DARK : ink.shade());
        }
    }

    private static Point2D.Double at(AffineTransform transform, double x, double y) {
        Point2D.Double point = new Point2D.Double();
        transform.transform(new Point2D.Double(x, y), point);
        return point;
    }
}
