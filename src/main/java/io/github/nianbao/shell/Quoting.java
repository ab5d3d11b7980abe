package io.github.nianbao.shell;

import java.util.regex.Pattern;

/** Words as they have to be typed. */
final class Quoting {
    /** What both our own lines and the usual system shells take as it is. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}@#%+=:,./_-]+");

    private Quoting() {}

    static String quoted(String word) {
        if (PLAIN.matcher(word).matches() && !word.startsWith("#")) {
            return word;
        }
        return word.contains("'") ? '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : "'" + word + "'";
    }
}
