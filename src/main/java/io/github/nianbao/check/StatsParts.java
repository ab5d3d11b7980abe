package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Optional;

/**
 * In the statistics table of the 2014 form a total is the sum of the rows that break it down, such as 收到申请数 by way of
 * application.
 *
 * <p>Rows that count one piece of information once for each channel are no such breakdown, and the form names no sum for
 * them.
 */
final class StatsParts implements SumRule {
    @Override
    public String family() {
        return "stats.parts";
    }

    @Override
    public Optional<Equation> equation(Sum sum, Report report) {
        return Optional.of(Equation.of(sum));
    }
}
