package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Optional;

/**
 * In each group of the disputes table 结果维持 + 结果纠正 + 其他结果 + 尚未审结 = 总计.
 *
 * <p>A 总计 of 0 over parts that are not is a common printing error and fails like any other.
 */
final class DisputesTotal implements SumRule {
    @Override
    public String family() {
        return "disputes.total";
    }

    @Override
    public Optional<Equation> equation(Sum sum, Report report) {
        return Optional.of(Equation.of(sum));
    }
}
