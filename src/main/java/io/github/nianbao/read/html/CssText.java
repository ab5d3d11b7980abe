package io.github.nianbao.read.html;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is true of the text of a style sheet wherever one stands in it (CSS Syntax 3). */
final class CssText {
    /** A character by its code in hexadecimal, or by itself (CSS Syntax 3, 4.3.7). */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))");

    private CssText() {}

    static String unescaped(String css) {
        return css.indexOf('\\') < 0 ? css : ESCAPE.matcher(css).replaceAll(CssText::character);
    }

    private static String character(MatchResult escape) {
        String hexadecimal = escape.group(1);
        if (hexadecimal == null) {
            return Matcher.quoteReplacement(escape.group(2));
        }
        int code = Integer.parseInt(hexadecimal, 16);
        return Matcher.quoteReplacement(Character.isValidCodePoint(code) ? Character.toString(code) : "?");
    }

    /** Where a string ends that begins here; one without its end ends with the line. */
    static int endOfString(String css, int quote) {
        int at = quote + 1;
        while (at < css.length() && css.charAt(at) != css.charAt(quote) && css.charAt(at) != '\n') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, css.length() - 1);
    }

    /** Where a block ends that opens here; {@code @media print {…}} has rules inside. */
    static int endOfBlock(String css, int brace) {
        int depth = 0;
        for (int at = brace; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(css, at);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return css.length();
    }

    /** Where a declaration that begins here ends: a semicolon in a string or in brackets is a part of its value. */
    static int endOfDeclaration(String css, int start) {
        int depth = 0;
        for (int at = start; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(css, at);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                return at;
            }
        }
        return css.length();
    }

    static String withoutComments(String sheet) {
        if (!sheet.contains("/*") && !sheet.contains("<!--") && !sheet.contains("-->")) {
            return sheet;
        }
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
