package io.github.nianbao.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the fields of a form show without anyone typing: their values, the option that is chosen. */
final class FormFields {
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "hidden", "checkbox", "radio", "password", "file", "image", "range", "color", "submit", "button", "reset");

    /** Show their value as a label, as dots or as a length, and not as a text. */
    private static final Set<String> OTHERWISE = Set.of("password", "submit", "button", "reset", "image", "range");

    private FormFields() {}

    /** Whether it shows more than {@link #shown}. */
    static boolean showMore(Element field) {
        return switch (field.normalName()) {
            case "input" ->
                OTHERWISE.contains(field.attr("type").toLowerCase(Locale.ROOT))
                        || field.attr("value").isEmpty()
                                && field.attr("placeholder").chars().anyMatch(Character::isDigit);
            case "select" -> field.hasAttr("multiple") || field.hasAttr("size");
            default -> false;
        };
    }

    static String shown(Element field) {
        if (field.nameIs("input")) {
            return WITHOUT_TEXT.contains(field.attr("type").toLowerCase(Locale.ROOT)) ? "" : field.attr("value");
        }
        Element chosen = field.selectFirst("option[selected]");
        Element option = chosen == null ? field.selectFirst("option") : chosen;
        if (option == null) {
            return "";
        }
        return option.hasAttr("label") ? option.attr("label") : option.text();
    }
}
