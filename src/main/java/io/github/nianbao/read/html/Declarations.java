package io.github.nianbao.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a list of style declarations says of the properties that decide what is to be seen, all in lower case. */
final class Declarations {
    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "opacity",
            "font-size",
            "text-indent",
            "left",
            "top",
            "text-decoration",
            "text-decoration-line",
            "vertical-align",
            "white-space",
            "width",
            "height",
            "mso-hide",
            // What moves, turns round or hides a digit within a number; see PartOfNumber.
            "bottom",
            "clip",
            "clip-path",
            "color",
            "direction",
            "filter",
            "float",
            "font",
            "font-variant-position",
            "max-height",
            "max-width",
            "order",
            "position",
            "transform",
            "unicode-bidi",
            "-webkit-text-security");

    private static final String IMPORTANT = "!important";

    private Declarations() {}

    /**
     * @param important whether it goes before declarations that are more specific
     */
    record Value(String text, boolean important) {}

    static Map<String, Value> of(String style) {
        Map<String, Value> values = new HashMap<>();
        int start = 0;
        while (start < style.length()) {
            int semicolon = style.indexOf(';', start);
            int end = semicolon < 0 ? style.length() : semicolon;
            int colon = style.indexOf(':', start);
            if (colon > start && colon < end) {
                String property = style.substring(start, colon).strip().toLowerCase(Locale.ROOT);
                if (PROPERTIES.contains(property)) {
                    values.put(property, value(style.substring(colon + 1, end)));
                }
            } else if (colon < 0) {
                break;
            }
            start = end + 1;
        }
        return values;
    }

    private static Value value(String printed) {
        String value = printed.strip().toLowerCase(Locale.ROOT);
        int mark = value.lastIndexOf('!');
        boolean important = mark >= 0 && value.substring(mark).replace(" ", "").equals(IMPORTANT);
        return new Value(mark >= 0 ? value.substring(0, mark).strip() : value, important);
    }
}
