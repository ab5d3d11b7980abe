package io.github.nianbao.read.html;

import io.github.nianbao.read.RefusedException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * How the elements of a page are displayed, by their own styles and its style sheets, with the rules of the cascade:
 * importance, specificity, order.
 */
final class Styles {
    /** Before the name of a property: of what the style sheet puts in front of an element's text. */
    static final String BEFORE = "before ";
    /** Of what it puts behind the text. */
    static final String AFTER = "after ";
    /** Of an element which the rule may or may not mean. */
    static final String UNSURE = "unsure ";

    private static final Pattern ID = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+|\\[[^\\]]*\\]");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");

    /** Above every selector: what an element says of itself. */
    private static final int OWN = Integer.MAX_VALUE;

    /** What is said of a part of an element stands beside what is said of it, under the part's name. */
    private static final Map<Selectors.Part, String> PREFIXES = Map.of(
            Selectors.Part.ELEMENT, "",
            Selectors.Part.BEFORE, BEFORE,
            Selectors.Part.AFTER, AFTER,
            Selectors.Part.UNSURE, UNSURE);

    private final Map<Element, Map<String, Verdict>> verdicts = new IdentityHashMap<>();
    private final Map<Element, Map<String, String>> values = new IdentityHashMap<>();

    private @Nullable Element asked;
    private Map<String, String> valuesOfAsked = Map.of();

    private Styles() {}

    /** A value and how much it weighs against others. */
    private record Verdict(String value, boolean important, int specificity, int order) {
        private static final Comparator<Verdict> WEIGHT = Comparator.comparing(Verdict::important)
                .thenComparing(Verdict::specificity)
                .thenComparing(Verdict::order);

        Verdict heavier(Verdict other) {
            return WEIGHT.compare(this, other) > 0 ? this : other;
        }
    }

    /** @param sheets the style sheets that count, in order */
    static Styles of(Document page, List<String> sheets) throws RefusedException {
        Styles styles = new Styles();
        Set<String> names = sheets.isEmpty() ? Set.of() : names(page);
        int order = 0;
        for (String sheet : sheets) {
            for (StyleRules.Rule rule : StyleRules.of(sheet)) {
                Map<String, Declarations.Value> declared = Declarations.of(rule.declarations());
                for (String printed : declared.isEmpty() ? List.<String>of() : Selectors.of(rule.selectors())) {
                    Selectors.Selector selector = Selectors.of(printed, names);
                    if (selector != null) {
                        Limits.hold("rules", ++order, Limits.RULES);
                        styles.apply(page, rule.sure() ? selector : selector.unsure(), declared, order);
                    }
                }
            }
        }
        return styles;
    }

    /** The classes and ids of the page: the sheet of a whole site has thousands of rules for pages other than this one. */
    private static Set<String> names(Document page) {
        Set<String> names = new HashSet<>();
        for (Element element : page.getAllElements()) {
            if (element.hasAttr("class")) {
                element.classNames().forEach(name -> names.add("." + name));
            }
            if (!element.id().isEmpty()) {
                names.add("#" + element.id());
            }
        }
        return names;
    }

    private void apply(Document page, Selectors.Selector found, Map<String, Declarations.Value> declared, int order) {
        String selector = found.elements();
        int specificity = 10_000 * count(ID, selector) + 100 * count(CLASS, selector) + count(TAG, selector);
        String prefix = PREFIXES.get(found.part());
        for (Element element : select(page, selector)) {
            declared.forEach((property, value) -> verdicts.computeIfAbsent(element, any -> new HashMap<>())
                    .merge(
                            prefix + property,
                            new Verdict(value.text(), value.important(), specificity, order),
                            (one, other) -> other.heavier(one)));
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

    /** The value that applies to an element, in lower case; empty if nothing is said. */
    String get(Element element, String property) {
        return values(element).getOrDefault(property, "");
    }

    /** Whether nothing is said of an element, as of most. */
    boolean sayNothingOf(Element element) {
        return values(element).isEmpty();
    }

    /** Questions about one element follow each other. */
    private Map<String, String> values(Element element) {
        if (element != asked) {
            asked = element;
            valuesOfAsked = known(element);
        }
        return valuesOfAsked;
    }

    private Map<String, String> known(Element element) {
        Map<String, Verdict> said = verdicts.get(element);
        if (said == null && !element.hasAttr("style")) {
            return Map.of();
        }
        return values.computeIfAbsent(element, any -> values(any, said == null ? Map.of() : said));
    }

    private static Map<String, String> values(Element element, Map<String, Verdict> said) {
        Map<String, Verdict> all = new HashMap<>(said);
        Declarations.of(element.attr("style"))
                .forEach((property, value) -> all.merge(
                        property,
                        new Verdict(value.text(), value.important(), OWN, OWN),
                        (one, other) -> other.heavier(one)));
        Map<String, String> values = new HashMap<>();
        all.forEach((property, verdict) -> values.put(property, verdict.value));
        return values;
    }
}
