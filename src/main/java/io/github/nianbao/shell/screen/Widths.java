package io.github.nianbao.shell.screen;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: a Chinese character takes two. */
final class Widths {
    /** How much further in a sentence goes on than it began. */
    private static final int HANGING = 2;

    private static final String CLOSING = "，。；：、）”》！？,.;:)";

    private Widths() {}

    static int of(String text) {
        return text.codePoints().map(Widths::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text, with blanks behind it up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, with blanks before it up to a width. */
    static String paddedLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - of(text))) + text;
    }

    /** As much of the text as fits. */
    static String cut(String text, int width) {
        List<String> lines = wrapped(text, Math.max(1, width));
        return lines.get(0);
    }

    /**
     * The text in lines of at most this width. Lines break at blanks where there are any, and between Chinese
     * characters; a longer word is cut.
     */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > width) {
            int end = fitting(rest, width);
            int blank = rest.lastIndexOf(' ', end);
            boolean inWord = end < rest.length() && isWord(rest.charAt(end)) && isWord(rest.charAt(end - 1));
            int at = inWord && blank > 0 ? blank : beforeItsPunctuation(rest, beforeItsWord(rest, end));
            lines.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** Where a year or a word would break that fits on a line of its own, it goes there whole: 水务局@2022. */
    private static int beforeItsWord(String text, int end) {
        int start = end;
        while (start > 0 && isAscii(text, start - 1)) {
            start--;
        }
        int stop = end;
        while (isAscii(text, stop)) {
            stop++;
        }
        // What begins the line would stand there again.
        return start > 0 && stop > end && of(text.substring(start, stop)) <= of(text.substring(0, end)) ? start : end;
    }

    private static boolean isAscii(String text, int at) {
        return at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7F;
    }

    /** Chinese print lets no line begin with what closes; the character before it goes along. */
    private static int beforeItsPunctuation(String text, int end) {
        boolean isClosing = end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        boolean goesAlong = isClosing && end > 1 && Character.isIdeographic(text.charAt(end - 1));
        return goesAlong ? end - 1 : end;
    }

    /**
     * A sentence in lines of at most this width; what does not fit goes on under its own beginning. A word that is longer
     * than a line, such as a path, is left whole with its line, so that it can be copied.
     */
    static List<String> hanging(String text, int width) {
        int indent = text.length() - text.stripLeading().length() + HANGING;
        if (of(text) <= width || longestWord(text) > width - indent) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>(List.of(wrapped(text, width).get(0)));
        String rest = text.substring(lines.get(0).length()).strip();
        wrapped(rest, width - indent).forEach(line -> lines.add(" ".repeat(indent) + line));
        return lines;
    }

    /** The columns that the longest piece takes between which no line breaks. */
    static int longestWord(String text) {
        int longest = 0;
        int word = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            word = isWord(c) ? word + of(c) : 0;
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** The columns that the longest word without Chinese characters takes. */
    static int longestAscii(String text) {
        int longest = 0;
        int word = 0;
        for (int index = 0; index < text.length(); index++) {
            word = isAscii(text, index) ? word + 1 : 0;
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** How many characters from the start fit, at least one code point. */
    private static int fitting(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            used += of(codePoint);
            if (used > width && end > 0) {
                return end;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    private static boolean isWord(char c) {
        return c != ' ' && !Character.isIdeographic(c);
    }
}
