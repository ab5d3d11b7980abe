package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Optional;

/**
 * Every request is dealt with or carried on: 本年新收 + 上年结转 = 总计 + 结转下年度, in each applicant column.
 *
 * <p>Printed in the corner of the table itself (第一项加第二项之和，等于第三项加第四项之和). Where （七）总计 is blank nothing follows from
 * it; a blank 结转下年度 counts as 0.
 */
final class RequestsBalance implements SumRule {
    @Override
    public String family() {
        return "requests.balance";
    }

    @Override
    public Optional<Equation> equation(Sum sum, Report report) {
        return Optional.of(Equation.of(sum));
    }
}
