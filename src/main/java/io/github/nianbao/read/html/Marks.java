package io.github.nianbao.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Signs in place of what print alone shows, where digits are at stake: a 3 struck out before a 5 must not become 35,
 * nor a 5 with the note 1 above it 51.
 */
final class Marks {
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final String STRIKE = "~~";

    private Marks() {}

    static String before(Element element) {
        if (!hasDigit(element)) {
            return "";
        }
        if (isStruck(element)) {
            return STRIKE;
        }
        if (element.nameIs("sup") || Styles.has(element, "vertical-align", "super")) {
            return "^";
        }
        return element.nameIs("sub") || Styles.has(element, "vertical-align", "sub") ? "_" : "";
    }

    static String after(Element element) {
        return isStruck(element) && hasDigit(element) ? STRIKE : "";
    }

    private static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName())
                || Styles.has(element, "text-decoration", "line-through")
                || Styles.has(element, "text-decoration-line", "line-through");
    }

    private static boolean hasDigit(Element element) {
        boolean mayMark = STRUCK.contains(element.normalName())
                || element.nameIs("sup")
                || element.nameIs("sub")
                || element.hasAttr("style");
        return mayMark && element.wholeText().chars().anyMatch(Character::isDigit);
    }
}
