package io.github.nianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryBreakTest {
    private static Observed year(String agency, int year, @Nullable String value) {
        BigDecimal known = value == null ? null : new BigDecimal(value);
        return new Observed(agency, year, new IndicatorFigure(known, Grade.SAME, null, Set.of(), List.of()));
    }

    @Test
    void aYearThatTakesOverAnotherNumberIsABreak() {
        Observed out = year("甲", 2020, "5");
        Observed in = year("甲", 2021, "3");

        assertThat(CarryBreak.among(List.of(out), List.of(in))).containsExactly(new CarryBreak(out, in));
    }

    @Test
    void theSameNumberPrintedOtherwiseIsNone() {
        assertThat(CarryBreak.among(List.of(year("甲", 2020, "5")), List.of(year("甲", 2021, "5.0"))))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownOnEitherSideIsNone() {
        assertThat(CarryBreak.among(List.of(year("甲", 2020, null)), List.of(year("甲", 2021, "3"))))
                .isEmpty();
        assertThat(CarryBreak.among(List.of(year("甲", 2020, "3")), List.of(year("甲", 2021, null))))
                .isEmpty();
    }

    @Test
    void overAMissingYearAndBetweenAgenciesNothingIsCarried() {
        assertThat(CarryBreak.among(List.of(year("甲", 2020, "5"), year("乙", 2021, "5")), List.of(year("甲", 2022, "3"))))
                .isEmpty();
    }
}
