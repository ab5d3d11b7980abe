package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.List;
import java.util.Optional;

/**
 * In each applicant column all results of 三、本年度办理结果 come to （七）总计.
 *
 * <p>（六）其他处理 is one row in the form of 2019 and three in that of 2021, and some later reports still print one: the way
 * that was printed counts, and the cells of the other are not missing.
 */
final class RequestsResolved implements SumRule {
    @Override
    public String family() {
        return "requests.resolved";
    }

    @Override
    public Optional<Equation> equation(Sum sum, Report report) {
        return Optional.of(Equation.of(sum, printed(sum.alternatives(), report)));
    }

    /** A report has entries for the printed way only; one that has neither is held to the form's first way. */
    private static List<CellId> printed(List<List<CellId>> alternatives, Report report) {
        return alternatives.stream()
                .filter(cells -> cells.stream().anyMatch(cell -> report.entry(cell) != null))
                .findFirst()
                .orElseGet(() -> alternatives.isEmpty() ? List.of() : alternatives.get(0));
    }
}
