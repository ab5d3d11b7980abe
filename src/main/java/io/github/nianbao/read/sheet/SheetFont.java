package io.github.nianbao.read.sheet;

import java.util.regex.Pattern;

/**
 * What of a font decides whether a text can be seen.
 *
 * @param colour in six hexadecimal digits, or a name that only the same colour has
 * @param unreadable whether it is tiny, or draws pictures for digits
 * @param raised what parts a raised or lowered digit from the one before it; empty of others
 */
record SheetFont(boolean struck, String colour, boolean unreadable, String raised) {
    static final String WHITE = "FFFFFF";
    static final String BLACK = "000000";
    static final SheetFont PLAIN = new SheetFont(false, BLACK, false, "");

    /** In points: nothing printed at this size or below it can be read. */
    static final double TINY = 1;

    private static final Pattern PICTOGRAMS = Pattern.compile("(?i)(?:wing|web)dings.*");

    /** Whether a font of this name draws pictures for digits. */
    static boolean drawsPictures(String name) {
        return PICTOGRAMS.matcher(name).matches();
    }

    /** Whether a figure in it does not count, or cannot be seen, on a ground of a colour. */
    boolean hidesOn(String ground) {
        return struck || unreadable || colour.equals(ground);
    }
}
