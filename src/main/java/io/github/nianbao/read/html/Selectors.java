package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The selectors of a rule of a style sheet, and which of them may say something of a page as it is printed. */
final class Selectors {
    private static final Pattern NAME = Pattern.compile("[#.][\\w-]+");

    /** Where an element stands and what is in it; no state (:hover) and nothing that stands beside it (::before). */
    private static final Pattern STRUCTURE = Pattern.compile(
            ":(?:(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)\\([^()]*\\)|empty|root|(?:not|is|has)(?=\\())");

    private static final Pattern EXCEPTION = Pattern.compile(":not\\([^()]*\\)");

    private Selectors() {}

    /** Parted by the commas that stand in no brackets. */
    static List<String> of(String list) {
        List<String> selectors = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                selectors.add(list.substring(start, at).strip());
                start = at + 1;
            }
        }
        selectors.add(list.substring(start).strip());
        return selectors;
    }

    /** @param names the classes and ids of the page */
    static boolean mayMatch(String selector, Set<String> names) {
        if (selector.isEmpty()) {
            return false;
        }
        if (selector.indexOf(':') < 0) {
            return areThere(selector, names);
        }
        return STRUCTURE.matcher(selector).replaceAll("").indexOf(':') < 0
                && areThere(EXCEPTION.matcher(selector).replaceAll(""), names);
    }

    private static boolean areThere(String selector, Set<String> names) {
        return NAME.matcher(selector).results().allMatch(name -> names.contains(name.group()));
    }
}
