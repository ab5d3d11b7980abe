package io.github.nianbao.read.page;

/** When a line of text is full: what follows would not have fitted into the room that it left. */
final class Wrapping {
    /** The width, in ems, of a half-width character: digits have 0.5, most letters less. */
    private static final double HALF = 0.5;
    /** Room, in ems, that a full line may leave beyond what would not fit: ragged edges, the bearing of punctuation. */
    private static final double SLACK = 0.6;
    /** The longest piece, in ems, that is kept in one line; a longer number is broken. */
    private static final double MAX_PIECE = 8;

    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’％%…—,.;:?!)]";
    private static final String NOT_LAST = "（《〈「『【〔“‘([";

    private Wrapping() {}

    /**
     * @param room what the line leaves free, in ems
     * @param next the text of the following line
     */
    static boolean full(double room, String next) {
        return room < firstPiece(next) + SLACK;
    }

    /** The width, in ems, of what a line break cannot divide at the beginning of a text. */
    private static double firstPiece(String text) {
        double width = 0;
        boolean begun = false;
        boolean word = false;
        for (int i = 0; i < text.length() && width < MAX_PIECE; i++) {
            char c = text.charAt(i);
            boolean letter = c < 0x250 && Character.isLetterOrDigit(c);
            if (begun && !(word && letter) && NOT_FIRST.indexOf(c) < 0) {
                break;
            }
            width += c < 0x250 ? HALF : 1;
            if (NOT_LAST.indexOf(c) < 0) {
                begun = true;
                word = letter;
            }
        }
        return width;
    }
}
