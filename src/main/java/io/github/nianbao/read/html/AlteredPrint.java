package io.github.nianbao.read.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Digits of a cell that are not seen as they are written: turned round, moved, cut off, without ink. What can be seen
 * then only drawing the page would tell.
 */
final class AlteredPrint {
    private static final Set<String> USUAL =
            Set.of("", "none", "normal", "auto", "visible", "1", "100%", "initial", "unset", "inherit", "static", "0");

    /** Properties that are used for nothing else than to have something look other than it is written. */
    private static final List<String> DISGUISES = List.of(
            "clip",
            "clip-path",
            "transform",
            "order",
            "grid-area",
            "grid-column",
            "-webkit-text-security",
            "scale",
            "rotate",
            "translate",
            "zoom",
            "mask",
            "mask-image",
            "-webkit-mask-image",
            "content-visibility");

    private static final List<String> OFFSETS = List.of("left", "right", "top", "bottom");
    private static final List<String> SIZES = List.of("width", "height", "max-width", "max-height");

    private static final Pattern LENGTH = Pattern.compile("(-?\\d{1,6}(?:\\.\\d{1,6})?)(?:px|pt)?");

    /** What the narrowest digit that can be read takes, in CSS pixels or points. */
    private static final double DIGIT_WIDTH = 4;

    private static final double DIGIT_HEIGHT = 6;

    /** An element this far from its place, or digits this close, no longer stand where they are written. */
    private static final double FAR = 8;

    private static final Pattern DIM = Pattern.compile("0?\\.[01]\\d*|1?\\d%");
    private static final Pattern DIMMING = Pattern.compile("(?:opacity|blur)\\(.*");

    private AlteredPrint() {}

    static boolean isIn(Element cell, Visibility visibility) {
        return hasDigits(cell) && (isAltered(cell, visibility) || isDim(cell, visibility));
    }

    private static boolean hasDigits(Element element) {
        return element.wholeText().chars().anyMatch(Character::isDigit);
    }

    /** Dimmed with all that is around it. */
    private static boolean isDim(Element cell, Visibility visibility) {
        for (Element at = cell.parent(); at != null; at = at.parent()) {
            if (DIM.matcher(visibility.style(at, "opacity")).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAltered(Element element, Visibility visibility) {
        if (hidesOrTurns(element, visibility) || hasOwnDigits(element) && UnseenInk.is(element, visibility)) {
            return true;
        }
        return element.children().stream()
                .anyMatch(child -> visibility.shows(child) && hasDigits(child) && isAltered(child, visibility));
    }

    private static boolean hidesOrTurns(Element element, Visibility visibility) {
        if (element.nameIs("details") && !element.hasAttr("open")) {
            return true;
        }
        if (visibility.isPlain(element)) {
            return false;
        }
        return DISGUISES.stream().anyMatch(property -> !USUAL.contains(visibility.style(element, property)))
                || visibility.style(element, "unicode-bidi").contains("override")
                || visibility.isUnsure(element)
                || isReversed(element, visibility)
                || isCutOff(element, visibility)
                || isMoved(element, visibility)
                || DIM.matcher(visibility.style(element, "opacity")).matches()
                || DIMMING.matcher(visibility.style(element, "filter")).matches();
    }

    /** Whether the cells of a row are seen in another order than that of the columns. */
    static boolean movesCells(Element row, Visibility visibility) {
        return isReversed(row, visibility)
                || row.children().stream()
                        .anyMatch(cell -> visibility.style(cell, "float").equals("right"));
    }

    private static boolean isReversed(Element element, Visibility visibility) {
        return element.childNodeSize() > 1
                && (visibility.style(element, "flex-direction").contains("reverse")
                        || visibility.style(element, "flex-flow").contains("reverse")
                        || visibility.style(element, "flex-wrap").contains("reverse"));
    }

    private static boolean isCutOff(Element element, Visibility visibility) {
        String overflow = visibility.style(element, "overflow") + visibility.style(element, "overflow-x");
        return (overflow.contains("hidden") || overflow.contains("clip"))
                && (length(element, visibility, "text-indent") < 0
                        || SIZES.stream().anyMatch(size -> length(element, visibility, size) < room(element, size)));
    }

    private static double room(Element element, String size) {
        return size.endsWith("width") ? DIGIT_WIDTH * element.text().length() : DIGIT_HEIGHT;
    }

    private static boolean isMoved(Element element, Visibility visibility) {
        boolean placed = !USUAL.contains(visibility.style(element, "position"));
        return placed && OFFSETS.stream().anyMatch(offset -> Math.abs(length(element, visibility, offset)) >= FAR)
                || length(element, visibility, "letter-spacing") <= -FAR
                || length(element, visibility, "margin-left") <= -2 * FAR;
    }

    /** In CSS pixels or points; not a number, which is neither less nor more than any, if none is said in them. */
    private static double length(Element element, Visibility visibility, String property) {
        Matcher length = LENGTH.matcher(visibility.style(element, property));
        return length.matches() ? Double.parseDouble(length.group(1)) : Double.NaN;
    }

    private static boolean hasOwnDigits(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && text.getWholeText().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }
}
