package io.github.nianbao.map;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every way to cut a stretch of digits into a given number of counts. Blanks and slashes part them already; no count
 * begins with 0 but 0 itself.
 */
final class DigitSplits {
    /** A slash prints that there is nothing; sums take it for 0. */
    static final long NOTHING = -1;

    /** No count of a report has more digits. */
    private static final int MOST_DIGITS = 8;

    /** Beyond this many ways the sums could not decide either. */
    private static final int MOST_WAYS = 5_000;

    private static final int MOST_STEPS = 3_000_000;

    private final List<String> tokens;
    private final int width;
    private final Predicate<long[]> isPossible;
    private final List<long[]> ways = new ArrayList<>();

    private int steps;

    private DigitSplits(List<String> tokens, int width, Predicate<long[]> isPossible) {
        this.tokens = tokens;
        this.width = width;
        this.isPossible = isPossible;
    }

    /** The possible ways; empty if there is none, or if there are too many. */
    static List<long[]> of(String figures, int width, Predicate<long[]> isPossible) {
        DigitSplits splits = new DigitSplits(tokens(figures), width, isPossible);
        if (splits.tokens.size() > width) {
            return List.of();
        }
        splits.cut(new long[width], 0, 0, 0);
        return splits.isTooMany() ? List.of() : splits.ways;
    }

    private boolean isTooMany() {
        return ways.size() > MOST_WAYS || steps > MOST_STEPS;
    }

    /** What blanks part, and each slash by itself. */
    static List<String> tokens(String figures) {
        List<String> tokens = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int c : figures.codePoints().toArray()) {
            boolean slash = c == '/' || c == '／';
            if ((slash || Blanks.isBlank(c)) && !open.isEmpty()) {
                tokens.add(open.toString());
                open.setLength(0);
            }
            if (slash) {
                tokens.add("/");
            } else if (!Blanks.isBlank(c)) {
                open.appendCodePoint(c);
            }
        }
        if (!open.isEmpty()) {
            tokens.add(open.toString());
        }
        return tokens;
    }

    private void cut(long[] numbers, int filled, int token, int from) {
        steps++;
        if (isTooMany()) {
            return;
        }
        if (token == tokens.size()) {
            if (filled == width && isPossible.test(numbers)) {
                ways.add(numbers.clone());
            }
            return;
        }
        String digits = tokens.get(token);
        int left = digits.length() - from;
        if (filled + tokens.size() - token > width || left > (width - filled) * (long) MOST_DIGITS) {
            return;
        }
        if (digits.equals("/")) {
            numbers[filled] = NOTHING;
            cut(numbers, filled + 1, token + 1, 0);
            return;
        }
        long number = 0;
        for (int end = from; end < digits.length() && end < from + MOST_DIGITS; end++) {
            int digit = Character.digit(digits.charAt(end), 10);
            if (digit < 0 || (end > from && number == 0)) {
                return;
            }
            number = number * 10 + digit;
            numbers[filled] = number;
            boolean last = end + 1 == digits.length();
            cut(numbers, filled + 1, last ? token + 1 : token, last ? 0 : end + 1);
        }
    }
}
