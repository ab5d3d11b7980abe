package io.github.nianbao.read.word;

import org.jspecify.annotations.Nullable;

/** Whether text of one colour is seen on a ground of another. Colours are six hexadecimal digits. */
enum Contrast {
    SEEN,
    /** So faint, or on a ground so uncertain, that a person has to look. */
    DOUBTFUL,
    UNSEEN;

    static final String PAPER = "FFFFFF";

    /** A ground that the file does not tell in as many words: a pattern, a shape's filling, a table style's bands. */
    static final String UNKNOWN = "?";

    /** A black highlight: programs differ in whether automatic text turns white on it, as it does on black shading. */
    static final String BLACK_HIGHLIGHT = "black highlight";

    private static final String BLACK = "000000";

    /** Of 255, in the channel that differs most: what no eye and no printer tells apart. */
    private static final int NO_DIFFERENCE = 4;

    /** Of 255: the lightest grey that Word's palette offers for text (D9D9D9) is beyond it and can be read on paper. */
    private static final int FAINT = 32;

    /** @param colour {@code null} for the automatic one, which is black or white as the ground needs it */
    static Contrast of(@Nullable String colour, String ground) {
        int ink = rgb(colour);
        if (ink < 0) {
            return ground.equals(BLACK_HIGHLIGHT) ? DOUBTFUL : SEEN;
        }
        if (ground.equals(UNKNOWN)) {
            return difference(ink, rgb(PAPER)) <= FAINT ? DOUBTFUL : SEEN;
        }
        int below = rgb(ground.equals(BLACK_HIGHLIGHT) ? BLACK : ground);
        int difference = below < 0 ? FAINT + 1 : difference(ink, below);
        if (difference <= NO_DIFFERENCE) {
            return UNSEEN;
        }
        return difference <= FAINT ? DOUBTFUL : SEEN;
    }

    private static int difference(int ink, int ground) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((ink >> shift & 0xFF) - (ground >> shift & 0xFF)));
        }
        return most;
    }

    private static int rgb(@Nullable String colour) {
        if (colour == null || colour.length() != 6) {
            return -1;
        }
        int rgb = 0;
        for (int i = 0; i < colour.length(); i++) {
            int digit = Character.digit(colour.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            rgb = rgb << 4 | digit;
        }
        return rgb;
    }
}
