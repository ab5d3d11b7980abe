package io.github.nianbao.read.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which styles of paragraphs are headings: Word's built-in ones, which have an English name in every language. (Outline
 * levels do not reach us: the parser passes over them.)
 */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("\\s*heading ([1-9]);?\\s*");

    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int style;

    /** The description of a style begins. */
    void start(int number) {
        style = number;
    }

    /** A part of the style's name; a semicolon ends it. */
    void name(String part) {
        name.append(part);
        if (part.endsWith(";")) {
            Matcher heading = HEADING.matcher(name.toString().toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                headings.put(style, Integer.parseInt(heading.group(1)));
            }
            name.setLength(0);
            style = 0;
        }
    }

    /** The level of a heading from 1; 0 for body text. */
    int heading(int ofStyle) {
        return headings.getOrDefault(ofStyle, 0);
    }
}
