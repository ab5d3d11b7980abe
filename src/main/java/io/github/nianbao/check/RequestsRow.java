package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Optional;

/**
 * In each row of the requests table the six applicant columns come to 总计.
 *
 * <p>Small agencies often fill in 总计 alone: a row without any part, or without its total, says nothing. Of two ways to print （六）其他处理
 * the rows of the one that was not printed are no rows of the report.
 */
final class RequestsRow implements SumRule {
    @Override
    public String family() {
        return "requests.row";
    }

    @Override
    public Optional<Equation> equation(Sum sum, Report report) {
        boolean isPrinted = sum.totals().stream().anyMatch(total -> report.entry(total) != null);
        return isPrinted ? Optional.of(Equation.of(sum)) : Optional.empty();
    }
}
