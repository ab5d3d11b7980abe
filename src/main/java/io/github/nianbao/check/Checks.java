package io.github.nianbao.check;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.YearRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every rule that applies to a report, in the form's order. */
public final class Checks {
    private static final List<SumRule> WITHIN_A_REPORT = List.of(
            new RequestsBalance(),
            new RequestsResolved(),
            new RequestsRow(),
            new DisputesTotal(),
            new StatsParts(),
            new LocalParts());
    private static final List<YearsRule> OVER_TWO_YEARS =
            List.of(new YearsCarry(), new YearsInForce(), new YearsCumulative());

    private Checks() {}

    static Set<String> families() {
        return WITHIN_A_REPORT.stream().map(SumRule::family).collect(Collectors.toSet());
    }

    static Set<String> familiesOverYears() {
        return OVER_TWO_YEARS.stream().map(YearsRule::family).collect(Collectors.toSet());
    }

    /**
     * Rules about a table of which the report is not to have any cell (a local table that it does not print, one of the
     * form in whose place a local one stands) are about nothing.
     *
     * @param before the same agency's report of the year before, where the archive has it
     * @param formBefore the form of {@code before}; {@code null} where it is not known
     * @throws IllegalArgumentException if the form names a family that has no rule here: a sum is never passed over
     */
    public static List<Finding> run(Form form, Report report, @Nullable Form formBefore, @Nullable Report before) {
        List<Finding> findings = new ArrayList<>(withinTables(form, report));
        findings.addAll(overYears(form, report, formBefore, before));
        findings.addAll(prose(report));
        return List.copyOf(findings);
    }

    /** What needs no other year, tables and prose; the rest is {@link #overYears}. */
    public static List<Finding> withinReport(Form form, Report report) {
        List<Finding> findings = new ArrayList<>(withinTables(form, report));
        findings.addAll(prose(report));
        return List.copyOf(findings);
    }

    private static List<Finding> withinTables(Form form, Report report) {
        List<Finding> findings = new ArrayList<>();
        Set<String> tables = tables(report);
        for (Sum sum : form.sums()) {
            if (!tables.contains(sum.decisive().table())) {
                continue;
            }
            rule(sum).equation(sum, report).ifPresent(equation -> findings.add(equation.judge(report, null)));
        }
        return findings;
    }

    /** What the figures of two years say against each other; of neither report more is looked at than {@link #yearCells}. */
    public static List<Finding> overYears(
            Form form, Report report, @Nullable Form formBefore, @Nullable Report before) {
        List<Finding> findings = new ArrayList<>();
        Set<String> tables = tables(report);
        for (YearRule yearRule : form.yearRules()) {
            if (!tables.contains(yearRule.now().table())) {
                continue;
            }
            rule(yearRule)
                    .equation(yearRule, formBefore)
                    .ifPresent(equation -> findings.add(equation.judge(report, before)));
        }
        return List.copyOf(findings);
    }

    /** The cells of a form by which its reports are checked against those of other years. */
    public static Set<CellId> yearCells(Form form) {
        Set<CellId> cells = new LinkedHashSet<>();
        for (YearRule rule : form.yearRules()) {
            cells.add(rule.now());
            cells.add(rule.before());
            cells.addAll(rule.added());
            cells.addAll(rule.removed());
        }
        return cells;
    }

    private static Set<String> tables(Report report) {
        return report.entries().keySet().stream().map(CellId::table).collect(Collectors.toSet());
    }

    /** What the prose of a report says against itself and against the tables, whatever the form. */
    public static List<Finding> prose(Report report) {
        List<Finding> findings = new ArrayList<>(NarrativeBreakdown.of(report));
        findings.addAll(NarrativeTable.of(report));
        return List.copyOf(findings);
    }

    private static SumRule rule(Sum sum) {
        return WITHIN_A_REPORT.stream()
                .filter(rule -> rule.family().equals(sum.family()))
                .findFirst()
                .orElseThrow(() -> unknown(sum.id(), sum.family()));
    }

    private static YearsRule rule(YearRule yearRule) {
        return OVER_TWO_YEARS.stream()
                .filter(rule -> rule.family().equals(yearRule.family()))
                .findFirst()
                .orElseThrow(() -> unknown(yearRule.id(), yearRule.family()));
    }

    private static IllegalArgumentException unknown(String id, String family) {
        return new IllegalArgumentException(id + ": no rule for the family " + family);
    }
}
