package io.github.nianbao.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From the first known year of a line to its last, which differ from line to line.
 *
 * @param from the year of the first known value
 * @param to the year of the last
 * @param signs of both: a change bears those of its ends
 */
record Change(int from, int to, BigDecimal first, BigDecimal last, String signs) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param values by year; {@code null} for one that is not known
     * @param signs of each value
     * @return {@code null} where fewer than two are known
     */
    static @Nullable Change over(List<Integer> years, List<@Nullable BigDecimal> values, List<String> signs) {
        List<Integer> known = IntStream.range(0, values.size())
                .filter(index -> values.get(index) != null)
                .boxed()
                .toList();
        if (known.size() < 2) {
            return null;
        }
        int from = known.get(0);
        int to = known.get(known.size() - 1);
        return new Change(
                years.get(from),
                years.get(to),
                Objects.requireNonNull(values.get(from)),
                Objects.requireNonNull(values.get(to)),
                distinct(signs.get(from) + signs.get(to)));
    }

    private static String distinct(String signs) {
        return signs.codePoints()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    String years() {
        return from + "–" + to;
    }

    /** With its sign, and the signs of both ends. */
    String difference() {
        return signed(last.subtract(first)) + signs;
    }

    /** To one decimal, a half rounded away from 0; empty where the first value is 0 or less, of which no share is told. */
    String percent() {
        return first.signum() <= 0
                ? ""
                : signed(last.subtract(first).multiply(HUNDRED).divide(first, 1, RoundingMode.HALF_UP)) + signs;
    }

    static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }
}
