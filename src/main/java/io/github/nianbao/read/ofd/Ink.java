package io.github.nianbao.read.ofd;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.page.Colour;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What something is filled with or drawn in.
 *
 * @param colour of which a pattern, a gradient and a palette have none that is known
 * @param alpha how opaque it is, of 1
 */
record Ink(Colour colour, double alpha) {
    /** What is drawn without a colour (GB/T 33190: the default is black). */
    static final Ink BLACK = new Ink(Colour.BLACK, 1);

    private static final int FULL = 255;
    private static final int HEX = 16;

    /** @param xml at an element FillColor or StrokeColor, whose children, if any, draw a pattern or a gradient */
    static Ink of(XmlCursor xml) throws RefusedException {
        double alpha = part(xml.attribute("Alpha", Integer.toString(FULL)));
        String value = xml.attribute("Value");
        boolean indexed = value == null && xml.attribute("Index") != null;
        boolean patterned = xml.nextChild(xml.depth());
        Colour colour = indexed || patterned ? Colour.UNKNOWN : colour(value);
        return new Ink(colour, Double.isNaN(alpha) ? 1 : Math.min(1, alpha));
    }

    private static Colour colour(@Nullable String value) {
        StringTokenizer parts = new StringTokenizer(value == null ? "" : value);
        double[] part = new double[parts.countTokens()];
        for (int i = 0; i < part.length; i++) {
            part[i] = part(parts.nextToken());
        }
        return switch (part.length) {
            case 0 -> Colour.BLACK;
            case 1 -> Colour.grey(part[0]);
            case 3 -> new Colour(part[0], part[1], part[2]);
            case 4 -> Colour.inks(part[0], part[1], part[2], part[3]);
            default -> Colour.UNKNOWN;
        };
    }

    /** A part of a colour, decimal or hexadecimal, of 1; none if it is no number. */
    private static double part(String written) {
        try {
            double part =
                    written.startsWith("#") ? Integer.parseInt(written.substring(1), HEX) : Double.parseDouble(written);
            return part / FULL;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** The one of two that stands out more from paper: characters may be filled and outlined. */
    Ink or(Ink other) {
        return other.darkness() > darkness() ? other : this;
    }

    private double darkness() {
        double light = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return colour.known() ? alpha * (1 - light) : 0;
    }
}
