package io.github.nianbao.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text for matching, which knows which printed characters each of its characters came from: widths and compatibility
 * forms as NFKC has them, radicals and traditional characters replaced by ordinary simplified ones, blanks left out.
 */
public final class Folded {
    private final String printed;
    private final String text;
    /** For every character of {@link #text}, the offset of its printed character in {@link #printed}, from 0. */
    private final int[] origins;

    private Folded(String printed, String text, int[] origins) {
        this.printed = printed;
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(String printed) {
        StringBuilder text = new StringBuilder(printed.length());
        int[] origins = new int[printed.length()];
        for (int at = 0; at < printed.length(); ) {
            char c = printed.charAt(at);
            if (text.length() < origins.length && (isIdeograph(c) || isPlain(c))) {
                origins[text.length()] = at++;
                text.append(Han.simplified(c));
                continue;
            }
            int codePoint = printed.codePointAt(at);
            int width = Character.charCount(codePoint);
            int before = text.length();
            append(text, codePoint);
            if (text.length() > origins.length) {
                origins = Arrays.copyOf(origins, text.length() + printed.length());
            }
            Arrays.fill(origins, before, text.length(), at);
            at += width;
        }
        return new Folded(printed, text.toString(), origins);
    }

    public String text() {
        return text;
    }

    public String printed() {
        return printed;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * The printed words behind a part of the folded text, from its first to its last character.
     *
     * @param start offset in {@link #text()}, from 0
     * @param end offset after the last character
     */
    public String printed(int start, int end) {
        if (start >= end) {
            return "";
        }
        int last = origins[end - 1];
        return printed.substring(origins[start], last + Character.charCount(printed.codePointAt(last)));
    }

    /**
     * The offset in {@link #printed()} of the character that a character of the folded text came from; the printed
     * length behind the last one.
     */
    public int origin(int at) {
        return at >= text.length() ? printed.length() : origins[at];
    }

    /** The printed words from a character of the folded text on. */
    public String printedFrom(int start) {
        return start >= text.length() ? "" : printed.substring(origins[start]);
    }

    @Override
    public String toString() {
        return text;
    }

    private static void append(StringBuilder text, int codePoint) {
        if (isIdeograph(codePoint)) {
            text.append(Han.simplified((char) codePoint));
        } else if (isPlain(codePoint)) {
            text.append((char) codePoint);
        } else if (isFullWidthAscii(codePoint)) {
            text.append((char) (codePoint - '！' + '!'));
        } else if (!Blanks.isBlank(codePoint)) {
            String one = Han.ordinary(Character.toString(codePoint));
            Normalizer.normalize(one, Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(folded -> !Blanks.isBlank(folded))
                    .map(folded -> isIdeograph(folded) ? Han.simplified((char) folded) : folded)
                    .forEach(text::appendCodePoint);
        }
    }

    private static boolean isIdeograph(int codePoint) {
        return '\u4E00' <= codePoint && codePoint <= '\u9FFF';
    }

    /** Printing ASCII, and the Chinese marks that NFKC leaves as they are; what NFKC does for the rest costs time. */
    private static boolean isPlain(int codePoint) {
        return ('!' <= codePoint && codePoint <= '~')
                || ('、' <= codePoint && codePoint <= '】')
                || ('〔' <= codePoint && codePoint <= '〛')
                || codePoint == '“'
                || codePoint == '”';
    }

    /** A text in the form NFKC, told character by character where it holds nothing but what most labels do. */
    static String nfkc(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isIdeograph(c) || isPlain(c)) {
                normal.append(c);
            } else if (isFullWidthAscii(c)) {
                normal.append((char) (c - '！' + '!'));
            } else {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return normal.toString();
    }

    private static boolean isFullWidthAscii(int codePoint) {
        return '！' <= codePoint && codePoint <= '～';
    }
}
