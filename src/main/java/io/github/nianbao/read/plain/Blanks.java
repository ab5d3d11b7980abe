package io.github.nianbao.read.plain;

/** What prints nothing: beside Java's own whitespace the no-break and zero-width characters of office programs. */
final class Blanks {
    private Blanks() {}

    static boolean isBlank(String text) {
        return text.chars().allMatch(Blanks::isBlank);
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    /** Without blanks at either end. */
    static String strip(String text) {
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
}
