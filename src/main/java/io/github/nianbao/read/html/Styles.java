package io.github.nianbao.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What an element's own style attribute says. */
final class Styles {
    static final String IMPORTANT = "!important";

    private Styles() {}

    /** The value of a property, in lower case, of several the last; empty if there is none. */
    static String get(Element element, String property) {
        String style = element.attr("style");
        return style.isEmpty()
                ? ""
                : valueOf(style, property).replace(IMPORTANT, "").strip();
    }

    /** The value of a property in a list of declarations, in lower case, with its importance. */
    static String valueOf(String declarations, String property) {
        String value = "";
        for (String declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
                value = declaration
                        .substring(colon + 1)
                        .replaceFirst("!\\s+important", IMPORTANT)
                        .strip();
            }
        }
        return value;
    }
}
