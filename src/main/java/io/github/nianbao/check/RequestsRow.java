package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;

/**
 * In each row of the requests table the six applicant columns come to 总计.
 *
 * <p>Small agencies often fill in 总计 alone: a row without any part, or without its total, says nothing.
 */
final class RequestsRow implements SumRule {
    @Override
    public String family() {
        return "requests.row";
    }

    @Override
    public Equation equation(Sum sum, Report report) {
        return Equation.of(sum);
    }
}
