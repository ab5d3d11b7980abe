package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Optional;

/** A family of rules within one report, fed by the sums of the form. */
interface SumRule {
    /** As the form's sums name it ({@link Sum#family()}). */
    String family();

    /** The equation that a sum of this family means for a report; empty where it is about rows that were not to be printed. */
    Optional<Equation> equation(Sum sum, Report report);
}
