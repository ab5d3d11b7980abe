package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.ZipParts;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Colour;
import io.github.nianbao.read.page.Cover;
import io.github.nianbao.read.page.DrawnPath;
import io.github.nianbao.read.page.Opacity;
import io.github.nianbao.read.page.PageContent;
import io.github.nianbao.read.page.PictureCover;
import io.github.nianbao.read.page.Print;
import io.github.nianbao.read.page.Rulings;
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
    private final ZipParts parts;
    private final Resources resources;
    private final Print print;
    private final TextDrawer texts;
    private final DrawnPath path = new DrawnPath();
    private final Rulings rulings;
    /** What lines and stamps over the page draw. */
    private final Rulings marks;

    private final List<Box> pictures;
    private boolean overlaid;
    private boolean lettered = true;
    private int units;

    /**
     * @param area the page, in millimetres
     * @param parts where pictures stand
     */
    PageDrawer(Box area, ZipParts parts, Resources resources, GlyphNumbers numbers) {
        this.whole = new Box(0, 0, area.width() * POINTS, area.height() * POINTS);
        this.toPoints = AffineTransform.getScaleInstance(POINTS, POINTS);
        toPoints.translate(-area.left(), -area.top());
        this.parts = parts;
        this.resources = resources;
        this.print = new Print();
        this.texts = new TextDrawer(print, numbers);
        this.rulings = new Rulings();
        this.marks = new Rulings();
        this.pictures = new ArrayList<>();
    }

    private PageDrawer(PageDrawer page, ZipParts parts, Resources resources) {
        this.whole = page.whole;
        this.toPoints = page.toPoints;
        this.parts = parts;
        this.resources = resources;
        this.print = page.print;
        this.texts = page.texts;
        this.rulings = page.rulings;
        this.marks = page.marks;
        this.pictures = page.pictures;
        this.overlaid = true;
        this.lettered = false;
    }

    /** Draws over the same page what another file holds. */
    PageDrawer over(ZipParts file, Resources shared) {
        return new PageDrawer(this, file, shared);
    }

    /** Draws a page of its own into a place on this one, both in millimetres. */
    void draw(List<Unit> drawn, Box area, Box place) throws RefusedException, TooMuchException {
        AffineTransform transform = new AffineTransform(toPoints);
        transform.translate(place.left(), place.top());
        transform.scale(place.width() / area.width(), place.height() / area.height());
        transform.translate(-area.left(), -area.top());
        draw(drawn, transform, View.of(whole), 0);
    }

    /** A picture over the finished page, its place in millimetres. */
    void draw(Box place, Opacity opacity) throws TooMuchException {
        AffineTransform transform = new AffineTransform(toPoints);
        transform.translate(place.left(), place.top());
        transform.scale(place.width(), place.height());
        Cover cover = PictureCover.of(transform, whole, () -> opacity);
        if (cover != null) {
            print.paint(cover.around(), cover, Colour.UNKNOWN, true);
        }
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
                strokes,
                rulings.marks());
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
                texts.draw(text, text.inks().basedOn(resources.inks()), transform, view, lettered);
            } else if (unit instanceof Unit.Composite composite) {
                List<Unit> shared = resources.drawings().getOrDefault(composite.resource(), List.of());
                draw(shared, transform, view, depth + 1);
            } else if (unit instanceof Unit.Path traced && view.visible()) {
                draw(traced, transform, view);
            } else if (unit instanceof Unit.Image image && view.shows(Ink.BLACK)) {
                draw(image, outer, view);
            }
        }
    }

    private void draw(Unit.Image image, AffineTransform outer, View view) throws TooMuchException {
        Frame frame = image.frame();
        AffineTransform boundary = new AffineTransform(outer);
        boundary.translate(frame.x(), frame.y());
        boundary.scale(frame.width(), frame.height());
        Box box = Boxes.around(at(boundary, 0, 0), at(boundary, 1, 1));
        Box visible = Boxes.common(box, view.clip());
        String part = resources.pictures().getOrDefault(image.resource(), "");
        if (visible.width() <= 0 || visible.height() <= 0) {
            return;
        }
        AffineTransform place = new AffineTransform(outer);
        place.concatenate(frame.own());
        Cover cover = view.covers(Ink.BLACK)
                ? PictureCover.of(image.turned() ? place : boundary, visible, () -> opacity(image, part))
                : null;
        print.paint(visible, cover, Colour.UNKNOWN, overlaid);
        if (!overlaid) {
            pictures.add(visible);
            rulings.mark(visible, view.clip());
        }
    }

    /** Which parts of a picture another one shows is not looked at, so that it counts as a whole. */
    private Opacity opacity(Unit.Image image, String part) {
        try {
            return image.masked() || !parts.has(part) ? Opacity.SOLID : Opacity.of(parts.bytes(part));
        } catch (RefusedException damaged) {
            return Opacity.SOLID;
        }
    }

    private void draw(Unit.Path unit, AffineTransform transform, View view) throws TooMuchException {
        Rulings lines = overlaid ? marks : rulings;
        Inks inks = unit.inks().basedOn(resources.inks());
        unit.trace(path, transform);
        if (!path.empty()) {
            if (unit.fill() && view.shows(inks.filled())) {
                lines.fill(path, view.clip());
                lines.mark(path.around(), view.clip());
                paint(path.around(), path.filled(view.clip(), unit.holes()), inks.filled(), view);
            }
            if (unit.stroke() && view.shows(inks.lined())) {
                double thickness = inks.thick() * Math.sqrt(Math.abs(transform.getDeterminant()));
                lines.stroke(path, thickness, view.clip());
                lines.mark(path.around(), view.clip());
                Cover line = path.stroked(thickness, view.clip());
                if (line != null) {
                    paint(line.around(), line, inks.lined(), view);
                }
            }
        }
        path.end();
    }

    private void paint(Box around, Cover cover, Ink ink, View view) throws TooMuchException {
        Colour colour = view.known(ink) ? ink.colour() : Colour.UNKNOWN;
        print.paint(around, view.covers(ink) ? cover : null, colour, overlaid);
    }

    private static Point2D.Double at(AffineTransform transform, double x, double y) {
        Point2D.Double point = new Point2D.Double();
        transform.transform(new Point2D.Double(x, y), point);
        return point;
    }
}
