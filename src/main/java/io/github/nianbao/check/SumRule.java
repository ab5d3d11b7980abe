package io.github.nianbao.check;

import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;

/** A family of rules within one report, fed by the sums of the form. */
interface SumRule {
    /** As the form's sums name it ({@link Sum#family()}). */
    String family();

    /** The equation that a sum of this family means for a report. */
    Equation equation(Sum sum, Report report);
}
