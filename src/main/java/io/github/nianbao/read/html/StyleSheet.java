package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * What the style sheets inside a page say of how its elements are displayed, by the rules of the cascade: importance,
 * specificity, order. Sheets outside the page are not fetched; rules for other media than this one do not count.
 */
final class StyleSheet {
    private static final List<String> PROPERTIES = List.of(
            "display",
            "visibility",
            "opacity",
            "font-size",
            "text-indent",
            "left",
            "top",
            "text-decoration",
            "vertical-align");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|$)|<!--|-->");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    /** {@code @media print {…}} with the rules inside; {@code @import …;} */
    private static final Pattern AT_RULE = Pattern.compile("@[^{};]*(?:;|\\{(?:[^{}]|\\{[^{}]*\\})*\\})");

    private static final Pattern NAME = Pattern.compile("[#.][\\w-]+");
    private static final Pattern ID = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+|\\[[^\\]]*\\]");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

    private final Map<String, Map<Element, Verdict>> verdicts;

    private StyleSheet(Map<String, Map<Element, Verdict>> verdicts) {
        this.verdicts = verdicts;
    }

    /** A value and how much it weighs against others. */
    private record Verdict(String value, boolean important, int specificity, int order) {
        private static final Comparator<Verdict> WEIGHT = Comparator.comparing(Verdict::important)
                .thenComparing(Verdict::specificity)
                .thenComparing(Verdict::order);

        Verdict heavier(Verdict other) {
            return WEIGHT.compare(this, other) > 0 ? this : other;
        }
    }

    static StyleSheet of(Document page) throws RefusedException {
        Map<String, Map<Element, Verdict>> verdicts = new TreeMap<>();
        PROPERTIES.forEach(property -> verdicts.put(property, new IdentityHashMap<>()));
        int order = 0;
        Set<String> names = names(page);
        for (Element sheet : page.select("style")) {
            String media = sheet.attr("media").toLowerCase(Locale.ROOT);
            if (!media.isEmpty() && !media.contains("screen") && !media.contains("all")) {
                continue;
            }
            String rules = COMMENT.matcher(sheet.data()).replaceAll(" ");
            Matcher rule = RULE.matcher(AT_RULE.matcher(rules).replaceAll(" "));
            while (rule.find()) {
                for (String property : PROPERTIES) {
                    String value = Styles.valueOf(rule.group(2), property);
                    if (!value.isEmpty()) {
                        for (String selector : rule.group(1).split(",", -1)) {
                            if (mayMatch(selector, names)) {
                                Limits.hold("rules", ++order, Limits.RULES);
                                apply(page, selector.strip(), value, order, verdicts.getOrDefault(property, Map.of()));
                            }
                        }
                    }
                }
            }
        }
        return new StyleSheet(verdicts);
    }

    /** The classes and ids of the page: the sheet of a whole site has thousands of rules for pages other than this one. */
    private static Set<String> names(Document page) {
        Set<String> names = new HashSet<>();
        for (Element element : page.getAllElements()) {
            element.classNames().forEach(name -> names.add("." + name));
            if (!element.id().isEmpty()) {
                names.add("#" + element.id());
            }
        }
        return names;
    }

    /** Not a state that no printed page is in (:hover), nor what stands beside an element (::before). */
    private static boolean mayMatch(String selector, Set<String> names) {
        return !selector.isBlank()
                && selector.indexOf(':') < 0
                && NAME.matcher(selector).results().allMatch(name -> names.contains(name.group()));
    }

    private static void apply(Document page, String selector, String value, int order, Map<Element, Verdict> verdicts) {
        boolean important = value.endsWith(Styles.IMPORTANT);
        String bare = important
                ? value.substring(0, value.length() - Styles.IMPORTANT.length()).strip()
                : value;
        int specificity = 10_000 * count(ID, selector) + 100 * count(CLASS, selector) + count(TAG, selector);
        Verdict verdict = new Verdict(bare, important, specificity, order);
        for (Element element : select(page, selector)) {
            verdicts.merge(element, verdict, (one, other) -> other.heavier(one));
        }
    }

    private static List<Element> select(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            return List.of(); // browsers leave out a rule that they do not understand
        }
    }

    private static int count(Pattern pattern, String selector) {
        return (int) pattern.matcher(selector).results().count();
    }

    /** The value that applies to an element in lower case, its own style attribute heeded; empty if nothing is said. */
    String get(Element element, String property) {
        Verdict verdict = verdicts.getOrDefault(property, Map.of()).get(element);
        String own = Styles.get(element, property);
        return verdict == null || (!own.isEmpty() && !verdict.important) ? own : verdict.value;
    }
}
