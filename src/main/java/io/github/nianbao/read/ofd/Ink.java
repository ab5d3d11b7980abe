package io.github.nianbao.read.ofd;

import io.github.nianbao.read.XmlCursor;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What something is filled with.
 *
 * @param white so near to white that nobody reads it on white paper
 * @param opaque whether what lies below does not shine through
 * @param seen whether it leaves anything on the page
 */
record Ink(boolean white, boolean opaque, boolean seen) {
    /** What is filled without a colour (GB/T 33190: the default is black). */
    static final Ink BLACK = new Ink(false, true, true);
    /** Of 255: what is nearer to white than this is white. */
    private static final int WHITE_FROM = 247;

    private static final int FULL = 255;
    private static final int HEX = 16;

    /** @param colour an element FillColor, whose children, if any, draw a pattern */
    static Ink of(XmlCursor colour) {
        int alpha = part(colour.attribute("Alpha", Integer.toString(FULL)));
        boolean plain = colour.attribute("Pattern") == null;
        return new Ink(isWhite(colour.attribute("Value")), plain && alpha >= FULL, alpha != 0);
    }

    /** Three parts of red, green and blue, or one of grey; four are inks of print, and none of all is white. */
    private static boolean isWhite(@Nullable String value) {
        if (value == null) {
            return false;
        }
        StringTokenizer parts = new StringTokenizer(value);
        int count = parts.countTokens();
        boolean light = count == 1 || count == 3;
        boolean inkless = count == 4;
        while (parts.hasMoreTokens()) {
            int part = part(parts.nextToken());
            light &= part >= WHITE_FROM;
            inkless &= part >= 0 && part <= FULL - WHITE_FROM;
        }
        return light || inkless;
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
