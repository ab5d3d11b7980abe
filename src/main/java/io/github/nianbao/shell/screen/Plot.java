package io.github.nianbao.shell.screen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of small bars, one for each figure, from 0 to the largest. Braille, whose width no terminal doubles: eight dots,
 * filled from below, are eight levels.
 */
public final class Plot {
    private static final String BARS = "⡀⣀⣄⣤⣦⣶⣷⣿";
    private static final char UNKNOWN = ' ';
    private static final char ZERO = '.';

    private Plot() {}

    /** @param figures {@code null} for one that is not known; negative ones are drawn as 0 */
    public static String of(List<@Nullable BigDecimal> figures) {
        double largest = figures.stream()
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        StringBuilder plot = new StringBuilder();
        for (BigDecimal figure : figures) {
            plot.append(figure == null ? UNKNOWN : bar(figure.doubleValue(), largest));
        }
        return plot.toString();
    }

    private static char bar(double figure, double largest) {
        if (figure <= 0) {
            return ZERO;
        }
        int level = (int) Math.ceil(figure / largest * BARS.length());
        return BARS.charAt(Math.max(1, level) - 1);
    }
}
