package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.Locale;
import java.util.Set;

/** How many elements of a page are open at once, counted by their tags before the parser sees them. */
final class OpenElements {
    /** Elements without end tags, or whose end tags may be left out (HTML, 13.1.2). */
    private static final Set<String> ENDLESS = Set.of(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr",
            "p",
            "li",
            "dt",
            "dd",
            "option",
            "optgroup",
            "rt",
            "rp",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "html",
            "head",
            "body");

    private OpenElements() {}

    /** @throws RefusedException if more are open than the parser can hold together in time */
    static void check(String page) throws RefusedException {
        int open = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1)) {
            boolean ends = page.startsWith("/", at + 1);
            int from = ends ? at + 2 : at + 1;
            int to = endOfName(page, from);
            if (to > from && !ENDLESS.contains(page.substring(from, to).toLowerCase(Locale.ROOT))) {
                open = ends ? Math.max(0, open - 1) : open + 1;
                Limits.hold("depth", open, Limits.OPEN);
            }
        }
    }

    private static int endOfName(String page, int from) {
        int to = from;
        while (to < page.length() && (isLetter(page.charAt(to)) || to > from && isInName(page.charAt(to)))) {
            to++;
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isInName(char c) {
        return c >= '0' && c <= '9' || c == ':';
    }
}
