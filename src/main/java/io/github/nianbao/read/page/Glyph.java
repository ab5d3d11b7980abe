package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;

/**
 * One character as it stands on the page.
 *
 * @param box from its origin to its advance, and from {@link #DESCENT} below the baseline to {@link #ASCENT} above it:
 *     the boxes that fonts declare are up to half a line too high for Chinese, so that they stick out of their cell
 * @param size its em in points
 * @param turn the direction it reads in: 0 to the right, 1 down, 2 to the left, 3 up
 * @param run which text object of the content stream it belongs to
 */
public record Glyph(String text, Box box, double size, int turn, int run) {
    /** How far a character reaches above its baseline, in ems: an ideograph's square, as most fonts set it. */
    public static final double ASCENT = 0.88;
    /** How far it reaches below, in ems. */
    public static final double DESCENT = 0.12;

    private static final String NUMBER_MARKS = ".,，．";

    public boolean blank() {
        return text.isBlank() || text.chars().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c));
    }

    /** Whether it is a digit or stands between digits. */
    boolean numeric() {
        return text.length() == 1 && (Character.isDigit(text.charAt(0)) || NUMBER_MARKS.indexOf(text.charAt(0)) >= 0);
    }

    double baseline() {
        return box.bottom() - DESCENT * size;
    }

    Glyph moved(Box to, int newTurn) {
        return new Glyph(text, to, size, newTurn, run);
    }
}
