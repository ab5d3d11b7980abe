package io.github.nianbao.read.page;

import io.github.nianbao.document.Box;
import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * One character as it stands on the page.
 *
 * @param box from its origin to its advance, and from {@link #DESCENT} below the baseline to {@link #ASCENT} above it:
 *     the boxes that fonts declare are up to half a line too high for Chinese, so that they stick out of their cell
 * @param size its em in points
 * @param turn the direction it reads in: 0 to the right, 1 down, 2 to the left, 3 up
 * @param run which text object of the page it belongs to
 */
public record Glyph(String text, Box box, double size, int turn, int run) {
    /** How far a character reaches above its baseline, in ems: an ideograph's square, as most fonts set it. */
    static final double ASCENT = 0.88;
    /** How far it reaches below, in ems. */
    static final double DESCENT = 0.12;

    /** How far the reading direction may lean, as a slope, before text counts as a stamp across the page. */
    private static final double MAX_LEAN = 0.1;

    /** What stands for a character that is printed but cannot be told. */
    public static final String UNREADABLE = "\uFFFD";

    private static final String NUMBER_MARKS = ".,，．";

    /**
     * A character where a page draws it; none if it has no extent or stands aslant.
     *
     * @param origin where its baseline begins, in points
     * @param along an em in its reading direction
     * @param up an em from its baseline to its head
     * @param advance how far it reaches, in ems
     */
    public static Optional<Glyph> drawn(
            String text, Point2D.Double origin, Point2D.Double along, Point2D.Double up, double advance, int run) {
        double size = Math.hypot(up.x, up.y);
        if (size == 0 || Double.isNaN(size) || slanted(along)) {
            return Optional.empty();
        }
        Box box = Boxes.around(
                new Point2D.Double(origin.x - DESCENT * up.x, origin.y - DESCENT * up.y),
                new Point2D.Double(
                        origin.x + advance * along.x + ASCENT * up.x, origin.y + advance * along.y + ASCENT * up.y));
        return Optional.of(new Glyph(text, box, size, turn(along), run));
    }

    private static boolean slanted(Point2D.Double along) {
        double most = Math.max(Math.abs(along.x), Math.abs(along.y));
        return Math.min(Math.abs(along.x), Math.abs(along.y)) > MAX_LEAN * most;
    }

    private static int turn(Point2D.Double along) {
        if (Math.abs(along.x) >= Math.abs(along.y)) {
            return along.x >= 0 ? 0 : 2;
        }
        return along.y >= 0 ? 1 : 3;
    }

    public boolean blank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a digit or stands between digits. */
    boolean numeric() {
        return text.length() == 1 && (Character.isDigit(text.charAt(0)) || NUMBER_MARKS.indexOf(text.charAt(0)) >= 0);
    }

    boolean digit() {
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    double baseline() {
        return box.bottom() - DESCENT * size;
    }

    /** The same character, once it is known which one it is. */
    public Glyph meaning(String newText) {
        return new Glyph(newText, box, size, turn, run);
    }

    /** The same place, its character unknown. */
    public Glyph unreadable() {
        return meaning(UNREADABLE);
    }

    Glyph ofRun(int newRun) {
        return new Glyph(text, box, size, turn, newRun);
    }

    Glyph moved(Box to, int newTurn) {
        return new Glyph(text, to, size, newTurn, run);
    }
}
