package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import io.github.nianbao.read.page.Colour;
import io.github.nianbao.read.page.Cover;
import io.github.nianbao.read.page.DrawnPath;
import io.github.nianbao.read.page.PictureCover;
import io.github.nianbao.read.page.TooMuchException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Paints lines, areas and pictures: what they leave as rulings, and what they hide. */
final class Painter {
    private final PDFStreamEngine page;
    private final Sheet sheet;
    private final Transparency transparency;
    private final DrawnPath path = new DrawnPath();

    Painter(PDFStreamEngine page, Sheet sheet, Transparency transparency) {
        this.page = page;
        this.sheet = sheet;
        this.transparency = transparency;
    }

    DrawnPath path() {
        return path;
    }

    Point2D.Double shown(double x, double y) {
        return sheet.space().shown(page.getGraphicsState().getCurrentTransformationMatrix(), x, y);
    }

    void clip() {
        if (!path.empty()) {
            sheet.sights().clipTo(path.around(), path.isBox());
        }
    }

    /** A thick line is a bar, and covers what lies below. */
    void stroke() throws TooMuchException {
        if (path.empty()) {
            return;
        }
        double thickness = thickness();
        Sights sights = sheet.sights();
        sheet.rulings().stroke(path, thickness, sights.clip());
        sheet.rulings().mark(path.around(), sights.clip());
        Cover line = path.stroked(thickness, sights.clip());
        if (line != null) {
            paint(line.around(), line, sights.line().colour(), state().getAlphaConstant());
        }
    }

    /** @param holes whether areas within areas are not filled */
    void fill(boolean holes) throws TooMuchException {
        if (path.empty()) {
            return;
        }
        Sights sights = sheet.sights();
        sheet.rulings().fill(path, sights.clip());
        sheet.rulings().mark(path.around(), sights.clip());
        paint(
                path.around(),
                path.filled(sights.clip(), holes),
                sights.fill().colour(),
                state().getNonStrokeAlphaConstant());
    }

    /** A shading fills whatever the clip leaves of the page. */
    void shade() throws TooMuchException {
        Box all = sheet.sights().clip();
        paint(all, DrawnPath.box(all), Colour.UNKNOWN, state().getNonStrokeAlphaConstant());
    }

    private void paint(Box around, Cover cover, Colour colour, double alpha) throws TooMuchException {
        boolean known = sheet.sights().isExact() && transparency.isPlain(state(), alpha);
        Cover covering = transparency.covers(state(), alpha) ? cover : null;
        sheet.print().paint(around, covering, known ? colour : Colour.UNKNOWN, sheet.isOverlaid());
    }

    void draw(PlacedPicture picture) throws TooMuchException {
        Box box = Boxes.around(shown(0, 0), shown(1, 1));
        Box visible = Boxes.common(box, sheet.sights().clip());
        if (visible.width() <= 0 || visible.height() <= 0) {
            return;
        }
        sheet.rulings().mark(box, sheet.sights().clip());
        if (picture.isPlain()) {
            sheet.rulings().line(box, sheet.sights().clip());
        } else {
            sheet.add(visible);
        }
        boolean covers = transparency.covers(state(), state().getNonStrokeAlphaConstant());
        sheet.print().paint(visible, covers ? cover(picture) : null, Colour.UNKNOWN, sheet.isOverlaid());
    }

    private @Nullable Cover cover(PlacedPicture picture) {
        Point2D.Double corner = shown(0, 1);
        Point2D.Double across = shown(1, 1);
        Point2D.Double down = shown(0, 0);
        AffineTransform toPage = new AffineTransform(
                across.x - corner.x, across.y - corner.y, down.x - corner.x, down.y - corner.y, corner.x, corner.y);
        return PictureCover.of(toPage, sheet.sights().clip(), picture::opacity);
    }

    private double thickness() {
        Matrix matrix = state().getCurrentTransformationMatrix();
        Point2D.Double origin = sheet.space().shown(matrix, 0, 0);
        Box unit = Boxes.around(origin, sheet.space().shown(matrix, 1, 1));
        return state().getLineWidth() * Math.sqrt(Boxes.area(unit));
    }

    private PDGraphicsState state() {
        return page.getGraphicsState();
    }
}
