package io.github.nianbao.read.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How text in styles looks, and which styles of paragraphs are headings: Word's built-in ones, which have an English name
 * in every language. (Outline levels do not reach us: the parser passes over them.)
 */
final class RtfStyles {
    private static final Pattern HEADING = Pattern.compile("\\s*heading ([1-9]);?\\s*");

    private final Map<Integer, Integer> headings = new HashMap<>();
    private final Map<Integer, TextLook> paragraphs = new HashMap<>();
    private final Map<Integer, TextLook> characters = new HashMap<>();
    private final StringBuilder name = new StringBuilder();

    /** Where the style that is being described belongs; the standard style has no number, and is none to name. */
    private Map<Integer, TextLook> kind = paragraphs;

    private int style;

    /** The description of a paragraph style begins. */
    void paragraph(int number) {
        kind = paragraphs;
        style = number;
    }

    /** The description of a character style begins. */
    void character(int number) {
        kind = characters;
        style = number;
    }

    /** The description of a style of tables or sections begins. */
    void other() {
        kind = new HashMap<>();
    }

    /**
     * A part of the style's name; a semicolon ends it.
     *
     * @param look what the style says
     */
    void name(String part, TextLook look) {
        name.append(part);
        if (part.endsWith(";")) {
            kind.put(style, look);
            Matcher heading = HEADING.matcher(name.toString().toLowerCase(Locale.ROOT));
            if (kind == paragraphs && heading.matches()) {
                headings.put(style, Integer.parseInt(heading.group(1)));
            }
            name.setLength(0);
            kind = paragraphs;
            style = 0;
        }
    }

    /** The level of a heading from 1; 0 for body text. */
    int heading(int ofStyle) {
        return headings.getOrDefault(ofStyle, 0);
    }

    TextLook ofParagraph(int number) {
        return paragraphs.getOrDefault(number, TextLook.NONE);
    }

    TextLook ofCharacters(int number) {
        return characters.getOrDefault(number, TextLook.NONE);
    }
}
