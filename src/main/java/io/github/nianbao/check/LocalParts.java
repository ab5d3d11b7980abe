package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Optional;

/** In a table that an archive was taught, a figure is the sum of those that break it down, as the person who taught it said. */
final class LocalParts implements SumRule {
    @Override
    public String family() {
        return "local.parts";
    }

    @Override
    public Optional<Equation> equation(Sum sum, Report report) {
        return Optional.of(Equation.of(sum));
    }
}
