package io.github.nianbao.text;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet shows as it is. Excel, WPS and LibreOffice run a value that begins with {@code =}, {@code +},
 * {@code -} or {@code @}, in East Asian widths too, as a formula, and turn 007 into 7 and 1-2 into a date. Such a text gets
 * an apostrophe in front, and so does one that begins with an apostrophe: whoever takes one leading apostrophe from every
 * text that has one, has the text back.
 */
public final class NeutralText {
    private static final char APOSTROPHE = '\'';
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,14}");
    /** What is read as a number, a date or a time, and then shown in another way. */
    private static final Pattern FIGURES =
            Pattern.compile("(?=.*\\p{Nd})[\\p{Nd}\\p{Z}\\s.,:/%+\\-eE．，：／％－年月日时分秒]+", Pattern.DOTALL);

    private NeutralText() {}

    public static String of(String text) {
        return isTaken(text) ? APOSTROPHE + text : text;
    }

    /** The text that {@link #of} was given. */
    public static String back(String neutral) {
        return neutral.indexOf(APOSTROPHE) == 0 ? neutral.substring(1) : neutral;
    }

    private static boolean isTaken(String text) {
        if (text.isEmpty()) {
            return false;
        }
        // Leading blanks and signs that are not seen are passed over by some programs.
        int first =
                text.codePoints().filter(point -> !isUnseen(point)).findFirst().orElse(0);
        return text.charAt(0) == APOSTROPHE
                || text.charAt(0) < ' '
                || FORMULA.indexOf(first) >= 0
                || (FIGURES.matcher(text).matches()
                        && !WHOLE_NUMBER.matcher(text).matches());
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
