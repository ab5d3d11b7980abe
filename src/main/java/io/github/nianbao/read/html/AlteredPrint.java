package io.github.nianbao.read.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Digits of a cell that are not seen as they are written: turned round, moved, cut off, without ink. What can be seen
 * then only drawing the page would tell.
 */
final class AlteredPrint {
    private static final Set<String> USUAL = Set.of("", "none", "normal", "auto", "initial", "unset", "inherit", "0");

    /** Properties that are used for nothing else than to have something look other than it is written. */
    private static final List<String> DISGUISES =
            List.of("clip", "clip-path", "transform", "order", "grid-area", "grid-column", "-webkit-text-security");

    private static final List<String> SIZES = List.of("width", "height", "max-width", "max-height");

    /** Of a box with digits in it that shows nothing beyond its edges, in CSS pixels or points. */
    private static final Pattern NO_ROOM = Pattern.compile("0*[0-5](?:\\.\\d*)?(?:px|pt)?");

    private static final Pattern DIM = Pattern.compile("0?\\.[01]\\d*|1?\\d%");
    private static final Pattern DIMMING = Pattern.compile("(?:opacity|blur)\\(.*");

    private AlteredPrint() {}

    static boolean isIn(Element cell, Visibility visibility) {
        return cell.wholeText().chars().anyMatch(Character::isDigit) && isAltered(cell, visibility);
    }

    private static boolean isAltered(Element element, Visibility visibility) {
        if (hidesOrTurns(element, visibility) || hasOwnDigits(element) && UnseenInk.is(element, visibility)) {
            return true;
        }
        return element.children().stream().anyMatch(child -> visibility.shows(child) && isIn(child, visibility));
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
                        || visibility.style(element, "flex-flow").contains("reverse"));
    }

    private static boolean isCutOff(Element element, Visibility visibility) {
        String overflow = visibility.style(element, "overflow") + visibility.style(element, "overflow-x");
        return (overflow.contains("hidden") || overflow.contains("clip"))
                && SIZES.stream().anyMatch(size -> {
                    String value = visibility.style(element, size);
                    return !value.isEmpty() && NO_ROOM.matcher(value).matches();
                });
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
