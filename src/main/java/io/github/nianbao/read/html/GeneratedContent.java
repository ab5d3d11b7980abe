package io.github.nianbao.read.html;

import io.github.nianbao.text.Blanks;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What style sheets put in front of the text of an element, behind it or in its place ({@code content}). */
final class GeneratedContent {
    /** Strings with nothing else between them; counters, attributes and pictures are no strings. */
    private static final Pattern STRINGS = Pattern.compile("(?:\\s*(?:\"[^\"]*\"|'[^']*'))+\\s*");

    /** Signs in front of items and links, which nobody takes for a part of a figure. */
    private static final String ORNAMENTS = "\"'•●○■□▪▫◆◇★☆►▶▸»›>|";

    private GeneratedContent() {}

    /** Whether there is some that may be a part of a figure: a digit, a sign, a separator, a unit, a picture. */
    static boolean mayBePartOfAFigure(Element element, Visibility visibility) {
        return isPrinted(element, visibility, Styles.BEFORE)
                || isPrinted(element, visibility, Styles.AFTER)
                || isContent(visibility.style(element, Styles.UNSURE + "content"))
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
        String text = CssText.unescaped(strings);
        return text.codePoints()
                .allMatch(c -> Blanks.isBlank(c)
                        || ORNAMENTS.indexOf(c) >= 0
                        || Character.getType(c) == Character.PRIVATE_USE);
    }
}
