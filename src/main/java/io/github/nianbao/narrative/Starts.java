package io.github.nianbao.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for a pattern only where one of its first characters stands: nearly all characters of prose are none, and one
 * look into a table is cheaper than an attempt of a pattern with many alternatives.
 */
final class Starts {
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];
    private final Pattern pattern;

    /** @param first every character with which a match may begin, as a pattern of one character */
    Starts(String first, String pattern) {
        Pattern one = Pattern.compile(first);
        for (int c = 0; c < begins.length; c++) {
            begins[c] = one.matcher(String.valueOf((char) c)).matches();
        }
        this.pattern = Pattern.compile(pattern);
    }

    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether any of the first characters is there. */
    boolean any(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (begins[text.charAt(at)]) {
                return true;
            }
        }
        return false;
    }

    /** The text with another character for each of the first characters. */
    String replaced(String text, char other) {
        if (!any(text)) {
            return text;
        }
        char[] characters = text.toCharArray();
        for (int at = 0; at < characters.length; at++) {
            characters[at] = begins[characters[at]] ? other : characters[at];
        }
        return new String(characters);
    }

    /** The next match at or after an offset. */
    boolean find(Matcher matcher, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (begins[text.charAt(at)] && matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
