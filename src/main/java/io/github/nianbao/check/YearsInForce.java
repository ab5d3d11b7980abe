package io.github.nianbao.check;

import io.github.nianbao.report.Form;
import io.github.nianbao.report.YearRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 现行有效 of a year = 现行有效 of the year before + 本年制发 − 本年废止.
 *
 * <p>A difference is a note and no error: texts lapse by themselves, and agencies recount after a clean-up. The form of
 * 2019 counts what was disclosed, not what is in force, so nothing follows from it.
 */
final class YearsInForce implements YearsRule {
    @Override
    public String family() {
        return "years.in_force";
    }

    @Override
    public Optional<Equation> equation(YearRule rule, @Nullable Form formBefore) {
        return YearsRule.isPrinted(rule.before(), formBefore)
                ? Optional.of(YearsRule.equation(rule))
                : Optional.empty();
    }
}
