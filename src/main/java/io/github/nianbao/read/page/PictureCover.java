package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A picture, in whatever direction it is drawn; it is unpacked only where something lies below it. */
public final class PictureCover implements Cover {
    private final AffineTransform toPicture;
    private final Box around;
    private final Supplier<Opacity> unpacked;
    private @Nullable Opacity opacity;

    private PictureCover(AffineTransform toPicture, Box around, Supplier<Opacity> unpacked) {
        this.toPicture = toPicture;
        this.around = around;
        this.unpacked = unpacked;
    }

    /**
     * @param toPage from the picture, whose upper left corner is 0, 0 and whose lower right one is 1, 1
     * @param clip the part of the page that it is seen on
     * @return {@code null} for a picture without extent
     */
    public static @Nullable PictureCover of(AffineTransform toPage, Box clip, Supplier<Opacity> unpacked) {
        try {
            Rectangle2D shape = toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                    .getBounds2D();
            Box all = new Box(shape.getMinX(), shape.getMinY(), shape.getMaxX(), shape.getMaxY());
            return new PictureCover(toPage.createInverse(), Boxes.common(all, clip), unpacked);
        } catch (NoninvertibleTransformException e) {
            return null;
        }
    }

    @Override
    public Box around() {
        return around;
    }

    @Override
    public boolean hides(double x, double y) {
        if (!Boxes.holds(around, x, y, 0)) {
            return false;
        }
        Point2D.Double at = new Point2D.Double(x, y);
        toPicture.transform(at, at);
        return at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1 && opacity().isOpaque(at.x, at.y);
    }

    private Opacity opacity() {
        Opacity known = opacity;
        if (known == null) {
            known = unpacked.get();
            opacity = known;
        }
        return known;
    }
}
