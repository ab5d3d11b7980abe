package io.github.nianbao.narrative;

import io.github.nianbao.report.Fact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit in a folded passage.
 *
 * @param lead offset of the word before it that makes it a bound (约), or of the number itself, from 0
 * @param start offset of the number
 * @param end offset after its unit, or after the word behind it (以上)
 */
record Quantity(
        int lead,
        int start,
        int end,
        BigDecimal value,
        @Nullable BigDecimal upTo,
        @Nullable String unit,
        Fact.Qualifier qualifier) {
    private static final String PEOPLE = "个名位家";

    /** Whom it counts, where it counts who did something: 自然人 in 2个自然人的申请; else nothing. */
    String who() {
        return unit != null && unit.length() > 2 && PEOPLE.indexOf(unit.charAt(0)) >= 0 && !isRate()
                ? unit.substring(1)
                : "";
    }

    boolean isRate() {
        return unit != null && "%‰倍成个百分点".contains(unit) && !unit.equals("个");
    }
}
