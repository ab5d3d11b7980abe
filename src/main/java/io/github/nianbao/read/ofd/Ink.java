package io.github.nianbao.read.ofd;

import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.page.Shade;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What something is filled with or drawn in.
 *
 * @param shade how it stands out from the paper
 * @param alpha how opaque it is, of 1
 * @param plain whether it is one colour and no pattern
 */
record Ink(Shade shade, double alpha, boolean plain) {
    /** What is drawn without a colour (GB/T 33190: the default is black). */
    static final Ink BLACK = new Ink(Shade.DARK, 1, true);
    /** Of 255: what is nearer to white than this is white. */
    private static final int WHITE_FROM = 247;
    /** Of 255: what is nearer to white than this is as light as a watermark. */
    private static final int FAINT_FROM = 204;

    private static final int FULL = 255;
    private static final int HEX = 16;

    /** @param colour an element FillColor or StrokeColor, whose children, if any, draw a pattern */
    static Ink of(XmlCursor colour) {
        int alpha = part(colour.attribute("Alpha", Integer.toString(FULL)));
        boolean plain = colour.attribute("Pattern") == null;
        int light = lightness(colour.attribute("Value"));
        Shade shade = light >= WHITE_FROM ? Shade.WHITE : light >= FAINT_FROM ? Shade.FAINT : Shade.DARK;
        return new Ink(shade, alpha < 0 ? 1 : alpha / (double) FULL, plain);
    }

    boolean opaque() {
        return plain && alpha >= 1;
    }

    /** Of 255: that of the darkest of red, green and blue, or of grey; four parts are inks of print, and none of all is white. */
    private static int lightness(@Nullable String value) {
        int least = FULL;
        int most = 0;
        int count = 0;
        for (StringTokenizer parts = new StringTokenizer(value == null ? "" : value); parts.hasMoreTokens(); count++) {
            int part = part(parts.nextToken());
            least = Math.min(least, part);
            most = Math.max(most, part);
        }
        return switch (count) {
            case 1, 3 -> least;
            case 4 -> least < 0 ? 0 : FULL - most;
            default -> 0;
        };
    }

    /** A part of a colour, decimal or hexadecimal; -1 if it is none. */
    private static int part(String written) {
        try {
            return written.startsWith("#")
                    ? Integer.parseInt(written.substring(1), HEX)
                    : (int) Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
