package io.github.nianbao.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a line into words: at blanks, unless they stand in quotes ({@code "…"} or {@code '…'}) or behind a backslash.
 * A backslash before anything else is itself, so that Windows paths need no doubling.
 */
final class Words {
    private static final char NONE = 0;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote = NONE;

    private Words() {}

    /** @throws UsageException if a quote is not closed */
    static List<String> of(String line) {
        return new Words().split(line);
    }

    private List<String> split(String line) {
        for (int index = 0; index < line.length(); index++) {
            char c = line.charAt(index);
            boolean escapes =
                    c == '\\' && quote != '\'' && index + 1 < line.length() && isSpecial(line.charAt(index + 1));
            if (escapes) {
                index++;
                take(line.charAt(index));
            } else if (quote != NONE) {
                inQuotes(c);
            } else {
                outside(c);
            }
        }
        if (quote != NONE) {
            throw new UsageException("usage.unclosed-quote", String.valueOf(quote));
        }
        end();
        return words;
    }

    private void inQuotes(char c) {
        if (c == quote) {
            quote = NONE;
        } else {
            take(c);
        }
    }

    private void outside(char c) {
        if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else if (isBlank(c)) {
            end();
        } else {
            take(c);
        }
    }

    private void take(char c) {
        word.append(c);
        inWord = true;
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private boolean isSpecial(char c) {
        return c == '"' || c == '\\' || (quote == NONE && (c == '\'' || isBlank(c)));
    }

    /** U+3000 is what the space bar gives while Chinese is typed. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
