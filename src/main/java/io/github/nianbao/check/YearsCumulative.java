package io.github.nianbao.check;

import io.github.nianbao.report.Form;
import io.github.nianbao.report.YearRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In tables that print a running total beside the year: 历年累计 of a year = 历年累计 of the year before + 本年度. */
final class YearsCumulative implements YearsRule {
    @Override
    public String family() {
        return "years.cumulative";
    }

    @Override
    public Optional<Equation> equation(YearRule rule, @Nullable Form formBefore) {
        return YearsRule.isPrinted(rule.before(), formBefore)
                ? Optional.of(YearsRule.equation(rule))
                : Optional.empty();
    }
}
