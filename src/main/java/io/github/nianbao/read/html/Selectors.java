package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The selectors of a rule of a style sheet, and which of them may say something of a page as it is printed. */
final class Selectors {
    private static final Pattern NAME = Pattern.compile("[#.][\\w-]+");

    /** Where an element stands and what is in it. */
    private static final Pattern STRUCTURE = Pattern.compile(
            ":(?:(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)\\((?:[-+n\\d\\s]|odd|even)*\\)|empty|root|(?:not|is|has)(?=\\())",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EXCEPTION = Pattern.compile(":not\\([^()]*\\)");

    /** Holds only while someone points at something, or of what a browser draws itself: not of the page as it opens. */
    private static final Pattern STATE = Pattern.compile(
            ":(?:hover|active|focus|visited|target|checked|default|disabled|enabled|(?:in)?valid|required|optional|"
                    + "read-|placeholder|indeterminate|fullscreen|autofill|:?-|:(?:selection|placeholder|backdrop|file|cue|view))");

    private static final Pattern GENERATED = Pattern.compile("::?(before|after|marker)$");

    /** Anything else with a colon, its brackets included. */
    private static final Pattern OTHER = Pattern.compile("::?[\\w-]+(?:\\([^()]*\\))?");

    private Selectors() {}

    /** What a selector names of the elements that it finds. */
    enum Part {
        ELEMENT,
        BEFORE,
        AFTER,
        /** Nobody knows whether it finds them: the selector is beyond this reader. */
        UNSURE
    }

    /**
     * @param elements a selector for elements
     */
    record Selector(String elements, Part part) {
        /** As it stands in a rule that may or may not hold. */
        Selector unsure() {
            return new Selector(elements, Part.UNSURE);
        }
    }

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

    /**
     * {@code null} for one that finds nothing on the page as it opens.
     *
     * @param names the classes and ids of the page
     */
    static @Nullable Selector of(String selector, Set<String> names) {
        if (selector.isEmpty()) {
            return null;
        }
        if (selector.indexOf('\\') >= 0) {
            return new Selector(selector, Part.ELEMENT); // names with signs in them, which the parser knows
        }
        if (selector.indexOf(':') < 0) {
            return areThere(selector, names) ? new Selector(selector.replace(" i]", "]"), Part.ELEMENT) : null;
        }
        if (STATE.matcher(selector).find()) {
            return null;
        }
        String known = selector.replace(":where(", ":is(")
                .replace(":any-link", "[href]")
                .replace(":link", "[href]");
        Part part = Part.ELEMENT;
        Matcher generated = GENERATED.matcher(known);
        if (generated.find()) {
            part = generated.group(1).equals("after") ? Part.AFTER : Part.BEFORE;
            known = known.substring(0, generated.start());
        }
        if (STRUCTURE.matcher(known).replaceAll("").indexOf(':') >= 0) {
            part = Part.UNSURE;
            known = OTHER.matcher(known).replaceAll(found -> isStructure(found.group()) ? "$0" : "");
        }
        String elements = known.isBlank() || known.endsWith(" ") ? known + "*" : known;
        return areThere(EXCEPTION.matcher(elements).replaceAll(""), names) ? new Selector(elements, part) : null;
    }

    private static boolean isStructure(String pseudo) {
        return STRUCTURE.matcher(pseudo + "(").lookingAt();
    }

    private static boolean areThere(String selector, Set<String> names) {
        return NAME.matcher(selector).results().allMatch(name -> names.contains(name.group()));
    }
}
