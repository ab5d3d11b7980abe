package io.github.nianbao.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the fields of a form show without anyone typing: their values, the option that is chosen. */
final class FormFields {
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "hidden", "checkbox", "radio", "password", "file", "image", "range", "color", "submit", "button", "reset");

    private FormFields() {}

    static String shown(Element field) {
        if (field.nameIs("input")) {
            return WITHOUT_TEXT.contains(field.attr("type").toLowerCase(Locale.ROOT)) ? "" : field.attr("value");
        }
        Element chosen = field.selectFirst("option[selected]");
        Element option = chosen == null ? field.selectFirst("option") : chosen;
        return option == null ? "" : option.text();
    }
}
