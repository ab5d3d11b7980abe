package io.github.nianbao.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of a style sheet, taken apart in one pass; those for other media than a screen are left out. */
final class StyleRules {
    /**
     * @param selectors parted by commas; those of a rule within a rule say what stands around them
     * @param sure whether it holds: some conditions nobody can tell
     */
    record Rule(String selectors, String declarations, boolean sure) {
        Rule(String selectors, String declarations) {
            this(selectors, declarations, true);
        }
    }

    private enum Holds {
        ALWAYS,
        PERHAPS,
        NEVER
    }

    /** Blocks of rules under a condition; of every other block with an @ nothing says how an element is displayed. */
    private static final Pattern CONDITION = Pattern.compile(
            "@(media|supports|layer|container|scope)\\b(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Rules within rules; more is no style sheet, and each doubles the length of a selector. */
    private static final int DEEPEST = 6;

    private final String css;
    private final List<Open> rules = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A block that is not yet at its end. */
    private record Open(String selectors, StringBuilder declarations, boolean sure) {}

    private StyleRules(String css) {
        this.css = css;
    }

    static List<Rule> of(String sheet) {
        StyleRules reader = new StyleRules(CssText.withoutComments(sheet));
        reader.read();
        return reader.rules.stream()
                .filter(rule -> !rule.selectors.isEmpty() && !rule.declarations.isEmpty())
                .map(rule -> new Rule(rule.selectors, rule.declarations.toString(), rule.sure))
                .toList();
    }

    private void read() {
        int start = 0;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = CssText.endOfString(css, at);
            } else if (c == '{') {
                at = open(css.substring(start, at).strip(), at);
                start = at + 1;
            } else if (c == '}' || c == ';') {
                declare(css.substring(start, at));
                if (c == '}') {
                    open.poll();
                }
                start = at + 1;
            }
            at++;
        }
        declare(css.substring(Math.min(start, css.length())));
    }

    private void declare(String declaration) {
        Open rule = open.peek();
        if (rule != null && !declaration.isBlank()) {
            rule.declarations.append(declaration).append(';');
        }
    }

    /** @return where to go on behind */
    private int open(String before, int at) {
        Open around = open.peek();
        String outer = around == null ? "" : around.selectors;
        boolean condition = before.startsWith("@");
        Holds holds = condition ? holds(before) : Holds.ALWAYS;
        if (holds == Holds.NEVER || open.size() >= DEEPEST) {
            return CssText.endOfBlock(css, at);
        }
        boolean sure = holds == Holds.ALWAYS && (around == null || around.sure);
        Open block = new Open(condition ? outer : within(outer, before), new StringBuilder(), sure);
        open.push(block);
        rules.add(block);
        return at;
    }

    private static Holds holds(String condition) {
        Matcher parts = CONDITION.matcher(condition);
        if (!parts.matches()) {
            return Holds.NEVER;
        }
        String what = parts.group(2).strip();
        return switch (parts.group(1).toLowerCase(Locale.ROOT)) {
            case "media" ->
                MediaQuery.holds(what) ? Holds.ALWAYS : MediaQuery.mayHold(what) ? Holds.PERHAPS : Holds.NEVER;
            case "supports" -> what.startsWith("not") ? Holds.NEVER : Holds.ALWAYS;
            case "layer" -> Holds.ALWAYS;
            default -> Holds.PERHAPS;
        };
    }

    /** The selectors of a rule within another (CSS Nesting, 3). */
    private static String within(String outer, String inner) {
        if (outer.isEmpty()) {
            return inner;
        }
        String parent = ":is(" + outer + ")";
        return Selectors.of(inner).stream()
                .filter(selector -> !selector.isEmpty())
                .map(selector -> selector.contains("&") ? selector.replace("&", parent) : parent + " " + selector)
                .collect(Collectors.joining(","));
    }
}
