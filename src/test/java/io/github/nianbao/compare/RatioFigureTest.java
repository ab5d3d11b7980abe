package io.github.nianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatioFigureTest {
    private static IndicatorFigure figure(@Nullable String value, Grade grade, Mark... marks) {
        return new IndicatorFigure(value == null ? null : new BigDecimal(value), grade, null, Set.of(marks), List.of());
    }

    private static RatioFigure ratio(IndicatorFigure a, IndicatorFigure b, IndicatorFigure whole) {
        return RatioFigure.of(List.of("a", "b"), "whole", Map.of("a", a, "b", b, "whole", whole)::get);
    }

    @Test
    void bothFiguresAreThereAndTheWorstGradeWithAllMarks() {
        RatioFigure ratio = ratio(
                figure("1", Grade.SAME, Mark.FIXED),
                figure("9", Grade.COMPARABLE),
                figure("30", Grade.SAME, Mark.OPEN_ERROR));

        assertThat(ratio.value()).isEqualTo("0.3333");
        assertThat(ratio.numerator()).isEqualTo("10");
        assertThat(ratio.denominator()).isEqualTo("30");
        assertThat(ratio.grade()).isEqualTo(Grade.COMPARABLE);
        assertThat(ratio.marks()).containsExactly(Mark.FIXED, Mark.OPEN_ERROR);
        assertThat(ratio.isOfFew()).isFalse();
    }

    @Test
    void aRatioOfFewSaysSo() {
        assertThat(ratio(figure("0", Grade.SAME), figure("1", Grade.SAME), figure("29", Grade.SAME))
                        .isOfFew())
                .isTrue();
    }

    @Test
    void nothingIsDividedByNoneAndAnUnknownPartLeavesTheSumUnknown() {
        RatioFigure none = ratio(figure("0", Grade.SAME), figure("0", Grade.SAME), figure("0", Grade.SAME));
        RatioFigure unknown =
                ratio(figure(null, Grade.SAME, Mark.NOT_READ), figure("1", Grade.SAME), figure("40", Grade.SAME));

        assertThat(none.value()).isNull();
        assertThat(unknown.value()).isNull();
        assertThat(unknown.numerator()).isNull();
        assertThat(unknown.denominator()).isEqualTo("40");
    }
}
