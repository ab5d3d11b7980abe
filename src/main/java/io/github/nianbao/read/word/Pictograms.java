package io.github.nianbao.read.word;

import java.util.Locale;
import java.util.regex.Pattern;

/** Fonts with pictures in the place of letters and digits: a 3 in Wingdings is a sheet of paper. (In Symbol it is a 3.) */
final class Pictograms {
    private static final Pattern FONT =
            Pattern.compile("wingdings.*|webdings|marlett|zapf ?dingbats|.*itc zapf dingbats.*");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** What stands for a character that cannot be told. */
    static final String LOST = "\uFFFD";

    private Pictograms() {}

    static boolean isFont(String name) {
        return FONT.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** A text with its digits made unreadable. */
    static String without(CharSequence text) {
        return DIGIT.matcher(text).replaceAll(LOST);
    }
}
