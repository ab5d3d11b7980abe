package io.github.nianbao.read.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An element that stands within a number and is not set like the rest of it: 265 with a 1 set higher is no 2651, and a 9
 * that nobody sees makes no 2965 out of 265.
 */
final class PartOfNumber {
    /** These are used for nothing else than to have something look other than it is written. */
    private static final List<String> DISGUISES = List.of(
            "clip",
            "clip-path",
            "filter",
            "transform",
            "order",
            "unicode-bidi",
            "direction",
            "-webkit-text-security",
            "scale",
            "rotate",
            "translate",
            "zoom",
            "mask",
            "mask-image",
            "-webkit-mask-image",
            "content-visibility");

    private static final List<String> SIZES = List.of("width", "height", "max-width", "max-height");
    private static final Set<String> LEVEL =
            Set.of("", "baseline", "top", "middle", "bottom", "text-top", "text-bottom", "inherit", "initial", "unset");
    private static final Set<String> USUAL = Set.of(
            "", "none", "normal", "auto", "static", "ltr", "visible", "1", "100%", "inherit", "initial", "unset");
    private static final Pattern ZERO = Pattern.compile("0+(?:\\.0*)?[a-z%]*");
    private static final Pattern NO_SIZE = Pattern.compile("(?:.* )?0+(?:\\.0*)?(?:[a-z%]+)?(?:/.*| .*)");
    private static final Pattern UNSEEN_COLOUR = Pattern.compile(
            "transparent|white|#fff|#ffffff|(?:rgba|hsla)\\(.*,\\s*0(?:\\.0*)?\\s*\\)|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\)");

    private PartOfNumber() {}

    /** Whether it is set higher or lower than the digits beside it. */
    static boolean isShifted(Element element, Visibility visibility) {
        return isBesideDigits(element)
                && (isMoved(element, visibility)
                        || isOffLevel(visibility.style(element, "vertical-align"))
                        || !USUAL.contains(visibility.style(element, "font-variant-position")));
    }

    /** Whether its digits are not seen, or not where they are written. */
    static boolean isDisguised(Element element, Visibility visibility) {
        return isBesideDigits(element)
                && (DISGUISES.stream().anyMatch(property -> !USUAL.contains(visibility.style(element, property)))
                        || !USUAL.contains(visibility.style(element, "float"))
                        || SIZES.stream().anyMatch(property -> is(ZERO, visibility.style(element, property)))
                        || isOffItsPlace(element, visibility)
                        || is(NO_SIZE, visibility.style(element, "font"))
                        || is(UNSEEN_COLOUR, visibility.style(element, "color")));
    }

    /** A link to a note at the foot of the page, right behind digits. */
    static boolean isNote(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && endsWithDigit(element.previousSibling());
    }

    private static boolean isOffLevel(String align) {
        return !LEVEL.contains(align) && !is(ZERO, align);
    }

    private static boolean isMoved(Element element, Visibility visibility) {
        return !USUAL.contains(visibility.style(element, "position"))
                && (isFar(visibility.style(element, "top")) || isFar(visibility.style(element, "bottom")));
    }

    /** Out of the line, where it may lie over its neighbours, or pushed aside. */
    private static boolean isOffItsPlace(Element element, Visibility visibility) {
        String position = visibility.style(element, "position");
        return position.equals("absolute")
                || position.equals("fixed")
                || position.equals("relative")
                        && (isFar(visibility.style(element, "left")) || isFar(visibility.style(element, "right")))
                || visibility.style(element, "margin-left").startsWith("-");
    }

    private static boolean isFar(String distance) {
        return !USUAL.contains(distance) && !is(ZERO, distance);
    }

    private static boolean isBesideDigits(Element element) {
        return !element.isBlock()
                && (endsWithDigit(element.previousSibling()) || startsWithDigit(element.nextSibling()));
    }

    private static boolean endsWithDigit(@Nullable Node node) {
        String text = text(node);
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean startsWithDigit(@Nullable Node node) {
        String text = text(node);
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static String text(@Nullable Node node) {
        if (node instanceof TextNode words) {
            return words.getWholeText();
        }
        return node instanceof Element inner && !inner.isBlock() ? inner.wholeText() : "";
    }

    private static boolean is(Pattern pattern, String value) {
        return !value.isEmpty() && pattern.matcher(value).matches();
    }
}
