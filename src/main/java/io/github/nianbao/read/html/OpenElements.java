package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many elements of a page are open at once, counted by their tags before the parser sees them. */
final class OpenElements {
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:]*)");

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
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            if (!ENDLESS.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                open = tag.group(1).isEmpty() ? open + 1 : Math.max(0, open - 1);
                Limits.hold("depth", open, Limits.OPEN);
            }
        }
    }
}
