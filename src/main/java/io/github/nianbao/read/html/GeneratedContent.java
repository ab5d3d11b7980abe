package io.github.nianbao.read.html;

import io.github.nianbao.text.Blanks;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What style sheets put in front of the text of an element, behind it or in its place ({@code content}). */
final class GeneratedContent {
    /** Strings with nothing else between them; counters, attributes and pictures are no strings. */
    private static final Pattern STRINGS = Pattern.compile("(?:\\s*(?:\"[^\"]*\"|'[^']*'))+\\s*");

    /** A character by its code in hexadecimal (CSS Syntax 3, 4.3.7). */
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{1,6})\\s?");

    /** Signs in front of items and links, which nobody takes for a part of a figure. */
    private static final String ORNAMENTS = "\"'•●○■□▪▫◆◇★☆►▶▸»›>|";

    private GeneratedContent() {}

    /** Whether there is some that may be a part of a figure: a digit, a sign, a separator, a unit, a picture. */
    static boolean mayBePartOfAFigure(Element element, Visibility visibility) {
        return isPrinted(element, visibility, Styles.BEFORE)
                || isPrinted(element, visibility, Styles.AFTER)
                || isContent(visibility.style(element, "content"));
    }

    private static boolean isPrinted(Element element, Visibility visibility, String part) {
        return isContent(visibility.style(element, part + "content"))
                && !visibility.style(element, part + "display").equals("none")
                && !visibility.style(element, part + "visibility").equals("hidden");
    }

    private static boolean isContent(String content) {
        return !content.isEmpty()
                && !content.equals("none")
                && !content.equals("normal")
                && !(STRINGS.matcher(content).matches() && isOrnament(content));
    }

    private static boolean isOrnament(String strings) {
        String text = ESCAPE.matcher(strings).replaceAll(GeneratedContent::character);
        return text.codePoints()
                .allMatch(c -> Blanks.isBlank(c)
                        || ORNAMENTS.indexOf(c) >= 0
                        || Character.getType(c) == Character.PRIVATE_USE);
    }

    private static String character(java.util.regex.MatchResult escape) {
        int code = Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "?");
    }
}
