package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.DrawnPath;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing drawn. */
sealed interface Unit {
    Frame frame();

    /**
     * @param font its identifier
     * @param size its em, in the unit's own measure
     * @param stretch how wide its characters are drawn, as a part of their usual width
     * @param reading the direction that characters follow each other in, in degrees clockwise
     * @param standing how far each character is turned, in degrees clockwise
     */
    record Text(
            Frame frame,
            String font,
            double size,
            double stretch,
            int reading,
            int standing,
            boolean filled,
            boolean outlined,
            Inks inks,
            List<TextCode> codes)
            implements Unit {
        /** The narrowest character, as a part of its usual width. */
        private static final double LEAST = 0.6;
        /** The widest one, as a part of its usual width; what is free beyond it parts characters. */
        private static final double WIDEST = 1.2;

        /**
         * Its boundary on the page; {@code null} if it has none.
         *
         * @param transform from its own measure
         */
        @Nullable
        Box bounds(AffineTransform transform) {
            if (frame.width() <= 0 || frame.height() <= 0) {
                return null;
            }
            try {
                AffineTransform outer = new AffineTransform(transform);
                outer.concatenate(frame.own().createInverse());
                Rectangle2D box = outer.createTransformedShape(
                                new Rectangle2D.Double(frame.x(), frame.y(), frame.width(), frame.height()))
                        .getBounds2D();
                return new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
            } catch (NoninvertibleTransformException e) {
                return null;
            }
        }

        /** Whether its characters neither stand upright nor turn with the line, or run against the way that numbers are read. */
        boolean oddlySet() {
            int line = Math.floorMod(reading, 360);
            int turned = Math.floorMod(standing, 360);
            return turned == 0 ? line == 180 || line == 270 : turned != line;
        }

        /**
         * How far, in ems, a character reaches: to the next one where that stands close, for fonts differ, and some
         * writers state a size that is too large.
         */
        double advance(double usual, double free) {
            double em = size * stretch;
            boolean across = standing == 0 && reading == 0 && free > 0 && em > 0;
            return across && free / em <= WIDEST * usual ? free / em : usual;
        }

        /**
         * What the boundary leaves free for the last character; 0 if that says nothing, as where a matrix lies between
         * them or a writer states a boundary that cuts its text.
         */
        double rest(double x, double usual) {
            boolean plain = frame.own().getType() <= AffineTransform.TYPE_TRANSLATION;
            double rest = frame.width() - x;
            return plain && rest >= LEAST * usual * size * stretch ? rest : 0;
        }

        /** How far to the right the next character stands where its place is not written. */
        double stepX(double usual) {
            return usual * size * stretch * cosine();
        }

        /** How far below the next character stands where its place is not written. */
        double stepY() {
            return reading % 180 == 0 ? 0 : size * (reading == 90 ? 1 : -1);
        }

        private int cosine() {
            return reading % 180 != 0 ? 0 : reading == 0 ? 1 : -1;
        }
    }

    /**
     * @param data as written
     * @param holes whether areas within areas are not filled
     */
    record Path(Frame frame, List<PathStep> data, boolean stroke, boolean fill, boolean holes, Inks inks)
            implements Unit {
        void trace(DrawnPath path, AffineTransform transform) {
            for (PathStep step : data) {
                step.trace(path, transform);
            }
        }
    }

    /**
     * @param resource the identifier of the picture
     * @param masked whether another picture says which parts of it are shown
     * @param turned whether a matrix says where it lies; otherwise it fills its boundary
     */
    record Image(Frame frame, String resource, boolean masked, boolean turned) implements Unit {}

    /** @param resource the identifier of what is drawn */
    record Composite(Frame frame, String resource) implements Unit {}
}
