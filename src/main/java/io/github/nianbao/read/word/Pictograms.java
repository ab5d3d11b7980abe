package io.github.nianbao.read.word;

import java.util.List;
import java.util.regex.Pattern;

/** Fonts with pictures in the place of letters and digits: a 3 in Wingdings is a sheet of paper. (In Symbol it is a 3.) */
final class Pictograms {
    /** How their names begin: Wingdings has a 2 and a 3. */
    private static final List<String> FONTS =
            List.of("Wingdings", "Webdings", "Marlett", "ZapfDingbats", "Zapf Dingbats", "ITC Zapf Dingbats");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** What stands for a character that cannot be told. */
    static final String LOST = "\uFFFD";

    private Pictograms() {}

    static boolean isFont(String name) {
        for (String font : FONTS) {
            if (name.regionMatches(true, 0, font, 0, font.length())) {
                return true;
            }
        }
        return false;
    }

    /** A text with its digits made unreadable. */
    static String without(CharSequence text) {
        return DIGIT.matcher(text).replaceAll(LOST);
    }
}
