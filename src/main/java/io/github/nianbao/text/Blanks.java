package io.github.nianbao.text;

/** Characters that print nothing: blanks of every width, line breaks, zero-width marks. */
public final class Blanks {
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int WORD_JOINER = 0x2060;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int HANGUL_FILLER = 0x3164;

    private Blanks() {}

    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || isZeroWidth(codePoint)
                || codePoint == HANGUL_FILLER;
    }

    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Blanks::isBlank);
    }

    /** The text without blanks at either end. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Prints nothing and takes no room, so that what stands on both sides is one word. */
    static boolean isZeroWidth(int codePoint) {
        return (codePoint >= ZERO_WIDTH_SPACE && codePoint <= ZERO_WIDTH_JOINER)
                || codePoint == WORD_JOINER
                || codePoint == BYTE_ORDER_MARK
                || codePoint == SOFT_HYPHEN;
    }
}
