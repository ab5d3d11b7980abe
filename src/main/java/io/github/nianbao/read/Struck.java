package io.github.nianbao.read;

/** What is struck out, as Markdown writes it: a 3 struck out before a 5 must not become 35, nor stand for a figure by itself. */
public final class Struck {
    private static final String SIGN = "~~";

    private Struck() {}

    /** The text between signs where digits are at stake; words that are struck out are still words. */
    public static String marked(String text) {
        return text.codePoints().anyMatch(Character::isDigit) ? SIGN + text + SIGN : text;
    }
}
