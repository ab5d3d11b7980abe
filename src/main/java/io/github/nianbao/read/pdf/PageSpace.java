package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Boxes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * From a page's own space (upwards, before rotation, any origin) to the page as it is shown: cropped, rotated, measured
 * from its upper left corner.
 */
final class PageSpace {
    private final AffineTransform toShown;
    private final double width;
    private final double height;

    private PageSpace(AffineTransform toShown, double width, double height) {
        this.toShown = toShown;
        this.width = width;
        this.height = height;
    }

    static PageSpace of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double left = crop.getLowerLeftX();
        double bottom = crop.getLowerLeftY();
        double right = crop.getUpperRightX();
        double top = crop.getUpperRightY();
        double across = crop.getWidth();
        double up = crop.getHeight();
        int quarters = Math.floorMod(page.getRotation() / 90, 4);
        return switch (quarters) {
            case 1 -> new PageSpace(new AffineTransform(0, 1, 1, 0, -bottom, -left), up, across);
            case 2 -> new PageSpace(new AffineTransform(-1, 0, 0, 1, right, -bottom), across, up);
            case 3 -> new PageSpace(new AffineTransform(0, -1, -1, 0, top, right), up, across);
            default -> new PageSpace(new AffineTransform(1, 0, 0, -1, -left, top), across, up);
        };
    }

    /** The same page, turned about its middle so that lines which lean by a slope run level. */
    PageSpace levelled(double slope) {
        AffineTransform level = AffineTransform.getRotateInstance(-Math.atan(slope), width / 2, height / 2);
        level.concatenate(toShown);
        return new PageSpace(level, width, height);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Box whole() {
        return new Box(0, 0, width, height);
    }

    /** The smallest box around another one. */
    Box shown(Matrix matrix, PDRectangle box) {
        Box one = Boxes.around(
                shown(matrix, box.getLowerLeftX(), box.getLowerLeftY()),
                shown(matrix, box.getUpperRightX(), box.getUpperRightY()));
        Box other = Boxes.around(
                shown(matrix, box.getLowerLeftX(), box.getUpperRightY()),
                shown(matrix, box.getUpperRightX(), box.getLowerLeftY()));
        return one.union(other);
    }

    Point2D.Double shown(Matrix matrix, double x, double y) {
        double pageX = x * matrix.getScaleX() + y * matrix.getShearX() + matrix.getTranslateX();
        double pageY = x * matrix.getShearY() + y * matrix.getScaleY() + matrix.getTranslateY();
        return new Point2D.Double(
                pageX * toShown.getScaleX() + pageY * toShown.getShearX() + toShown.getTranslateX(),
                pageX * toShown.getShearY() + pageY * toShown.getScaleY() + toShown.getTranslateY());
    }
}
