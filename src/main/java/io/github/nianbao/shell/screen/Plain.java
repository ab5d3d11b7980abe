package io.github.nianbao.shell.screen;

/**
 * Text from documents and file names, made harmless for a terminal: what would steer it (escape sequences, changes of
 * the writing direction) becomes a visible sign instead.
 */
public final class Plain {
    /** U+2400 … U+2421 show the control characters 0 … 32 and delete. */
    private static final int CONTROL_PICTURES = 0x2400;

    private static final char DELETE = 0x7F;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private Plain() {}

    /** One line of harmless text: line breaks and tabs become blanks. */
    public static String line(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            plain.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : harmless(c));
        }
        return plain.toString();
    }

    private static char harmless(char c) {
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        if (c == DELETE) {
            return DELETE_PICTURE;
        }
        return isC1(c) || isSteering(c) ? REPLACEMENT : c;
    }

    /** The control characters of ISO 6429 beyond ASCII; some terminals obey them. */
    static boolean isC1(char c) {
        return c > DELETE && c < '\u00A0';
    }

    /** Line separators and the characters that turn the writing direction around. */
    private static boolean isSteering(char c) {
        return c == '\u2028'
                || c == '\u2029'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
