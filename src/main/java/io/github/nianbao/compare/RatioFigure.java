package io.github.nianbao.compare;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A ratio in one report, with both figures it was made of.
 *
 * @param value to four decimals, a half rounded away from 0; {@code null} where a figure is not known, or the one below
 *     the line is 0
 * @param numerator {@code null} where it is not known
 * @param denominator {@code null} where it is not known
 * @param grade the worst of all figures involved
 * @param marks of all figures involved
 */
public record RatioFigure(
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        Grade grade,
        Set<Mark> marks) {
    /** Below this, one case more or less moves the ratio by more than three hundredths: it says little. */
    public static final int FEW = 30;

    private static final int DECIMALS = 4;

    public RatioFigure {
        marks = Collections.unmodifiableSet(new TreeSet<>(marks));
    }

    /**
     * @param of ids of the indicators above the line
     * @param to the id of the one below it
     * @param figures what an indicator comes to, by its id
     */
    public static RatioFigure of(List<String> of, String to, Function<String, IndicatorFigure> figures) {
        IndicatorFigure above =
                IndicatorFigure.together(of.stream().map(figures).toList());
        IndicatorFigure below = figures.apply(to);
        IndicatorFigure both = IndicatorFigure.together(List.of(above, below));
        return new RatioFigure(
                quotient(above.value(), below.value()), above.value(), below.value(), both.grade(), both.marks());
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal above, @Nullable BigDecimal below) {
        return above == null || below == null || below.signum() == 0
                ? null
                : above.divide(below, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Whether there are so few cases that the ratio says little. */
    public boolean isOfFew() {
        return denominator != null && denominator.compareTo(BigDecimal.valueOf(FEW)) < 0;
    }
}
