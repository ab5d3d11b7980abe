package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The style sheets of a page for a screen, in their order: its own, and those it links to that its file holds. */
final class StyleSheets {
    /** {@code @import url("more.css") screen;}, which stands before all rules. */
    private static final Pattern IMPORT = Pattern.compile(
            "@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)[\"']?\\s*\\)?([^;{}]*);", Pattern.CASE_INSENSITIVE);

    /** Sheets that import sheets; more may go round in a circle. */
    private static final int DEEPEST = 5;

    private static final int MOST = 200;

    private final Linked linked;
    private final List<String> sheets = new ArrayList<>();

    private StyleSheets(Linked linked) {
        this.linked = linked;
    }

    static List<String> of(Document page, String base, Linked linked) {
        StyleSheets found = new StyleSheets(linked);
        for (Element element : page.select("style, link[href]")) {
            boolean counts = MediaQuery.holds(element.attr("media"))
                    && isStyle(element.attr("type"))
                    && element.closest("noscript, template") == null;
            if (!counts) {
                continue;
            }
            if (element.nameIs("style")) {
                found.add(element.data(), base, 0);
            } else if (isSheet(element)) {
                found.link(element.attr("href").strip(), base, 0);
            }
        }
        return found.sheets;
    }

    private static boolean isStyle(String type) {
        return type.isBlank() || type.strip().equalsIgnoreCase("text/css");
    }

    private static boolean isSheet(Element link) {
        List<String> relations =
                List.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return relations.contains("stylesheet") && !relations.contains("alternate") && !link.hasAttr("disabled");
    }

    private void link(String address, String base, int depth) {
        Linked.Sheet sheet = linked.sheet(base, address);
        if (sheet != null && depth < DEEPEST) {
            add(sheet.text(), sheet.location(), depth);
        }
    }

    private void add(String text, String base, int depth) {
        String css = CssText.withoutComments(text);
        int rules = css.indexOf('{');
        Matcher imports = IMPORT.matcher(rules < 0 ? css : css.substring(0, rules));
        while (imports.find()) {
            if (MediaQuery.holds(imports.group(2))) {
                link(imports.group(1), base, depth + 1);
            }
        }
        if (sheets.size() < MOST) {
            sheets.add(css);
        }
    }
}
