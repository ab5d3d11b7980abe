package io.github.nianbao.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
            "background",
            "background-color",
            "background-image",
            "bottom",
            "clip",
            "clip-path",
            "color",
            "content",
            "content-visibility",
            "direction",
            "filter",
            "flex-direction",
            "flex-flow",
            "flex-wrap",
            "float",
            "font",
            "font-family",
            "font-variant-position",
            "grid-area",
            "grid-column",
            "grid-row",
            "letter-spacing",
            "list-style",
            "list-style-type",
            "margin-left",
            "margin-top",
            "mask",
            "mask-image",
            "max-height",
            "max-width",
            "order",
            "overflow",
            "overflow-x",
            "position",
            "right",
            "rotate",
            "scale",
            "transform",
            "translate",
            "unicode-bidi",
            "zoom",
            "-webkit-mask-image",
            "-webkit-text-fill-color",
            "-webkit-text-security");

    /** Nothing but these makes other signs of digits; every other family of fonts shows them as they are. */
    private static final Pattern PICTORIAL = Pattern.compile("^[\"']?(?:web|wing)dings");

    private static final String IMPORTANT = "!important";

    private Declarations() {}

    /**
     * @param important whether it goes before declarations that are more specific
     */
    record Value(String text, boolean important) {}

    static Map<String, Value> of(String printed) {
        String style = CssText.withoutComments(printed);
        Map<String, Value> values = new HashMap<>();
        int start = 0;
        while (start < style.length()) {
            int end = CssText.endOfDeclaration(style, start);
            int colon = style.indexOf(':', start);
            if (colon > start && colon < end) {
                String property =
                        CssText.unescaped(style.substring(start, colon)).strip().toLowerCase(Locale.ROOT);
                if (PROPERTIES.contains(property)) {
                    String said = style.substring(colon + 1, end);
                    Value value = value(property.equals("content") ? said : CssText.unescaped(said));
                    if (!property.equals("font-family")
                            || PICTORIAL.matcher(value.text).find()) {
                        values.merge(property, value, (one, other) -> one.important && !other.important ? one : other);
                    }
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
