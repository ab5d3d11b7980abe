package io.github.nianbao.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an indicator comes to in one agency's year. */
public record Observed(String agency, int year, IndicatorFigure figure) {
    /** {@code null} where it is not known, which is no 0. */
    @Nullable
    BigDecimal value() {
        return figure.value();
    }
}
