package io.github.nianbao.check;

import io.github.nianbao.report.Form;
import io.github.nianbao.report.YearRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one year carries on, the next takes over: 上年结转 of a year = 结转下年度继续办理 of the year before, column by column.
 *
 * <p>Holds from the form of 2019 to that of 2021, which share both rows; the form of 2014 carries nothing. A blank on
 * either side says nothing: one of them is the total, the other the only part.
 */
final class YearsCarry implements YearsRule {
    @Override
    public String family() {
        return "years.carry";
    }

    @Override
    public Optional<Equation> equation(YearRule rule, @Nullable Form formBefore) {
        return YearsRule.isPrinted(rule.before(), formBefore)
                ? Optional.of(YearsRule.equation(rule))
                : Optional.empty();
    }
}
