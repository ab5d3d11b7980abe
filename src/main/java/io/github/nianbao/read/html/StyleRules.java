package io.github.nianbao.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules of a style sheet, taken apart in one pass; those for other media than this one are left out. */
final class StyleRules {
    /**
     * @param selectors parted by commas
     */
    record Rule(String selectors, String declarations) {}

    /** A browser's window, whatever its width. */
    private static final Pattern SCREEN =
            Pattern.compile("@media\\s+(?:only\\s+)?(?:screen|all)(?:\\s*,[^()]*)?", Pattern.CASE_INSENSITIVE);

    private StyleRules() {}

    static List<Rule> of(String sheet) {
        String css = withoutComments(sheet);
        List<Rule> rules = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '{') {
                String before = css.substring(start, at).strip();
                if (!before.startsWith("@")) {
                    int end = endOfRule(css, at);
                    rules.add(new Rule(before, css.substring(at + 1, end)));
                    at = end;
                } else if (!SCREEN.matcher(before).matches()) {
                    at = endOfBlock(css, at);
                }
            }
            if (c == '{' || c == ';' || c == '}') {
                start = at + 1;
            }
            at++;
        }
        return rules;
    }

    private static int endOfRule(String css, int open) {
        int end = css.indexOf('}', open);
        return end < 0 ? css.length() : end;
    }

    /** {@code @media print {…}} has rules inside. */
    private static int endOfBlock(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : 0;
            depth -= css.charAt(at) == '}' ? 1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    private static String withoutComments(String sheet) {
        StringBuilder css = new StringBuilder();
        int at = 0;
        for (int open = sheet.indexOf("/*"); open >= 0; open = sheet.indexOf("/*", at)) {
            css.append(sheet, at, open).append(' ');
            int close = sheet.indexOf("*/", open + 2);
            at = close < 0 ? sheet.length() : close + 2;
        }
        return css.append(sheet, at, sheet.length())
                .toString()
                .replace("<!--", " ")
                .replace("-->", " ");
    }
}
