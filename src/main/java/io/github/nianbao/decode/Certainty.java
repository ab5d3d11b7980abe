package io.github.nianbao.decode;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.decode.Solver.Answer;
import io.github.nianbao.decode.Suggestion.Standing;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a single cell may be corrected without a person.
 *
 * <p>Why that is safe. Let the true figures satisfy the sums, and let at most two of the printed ones be wrong.
 *
 * <ol>
 *   <li>If one is wrong, then changing it to its true value makes every sum hold: it is among the single cells that
 *       explain. As the rule demands that exactly one does, it is that one.
 *   <li>If two are wrong, then changing both to their true values makes every sum hold: the pair is among the pairs that
 *       explain. Every pair is tried, with no regard to how likely it is, except that a count is whole and not negative,
 *       which true figures are. So the pair is found, and the rule refuses. A pair for which the sums leave a choice of
 *       values (they share every sum) is refused as well.
 * </ol>
 *
 * <p>Nothing here supposes a minimum distance: it is searched over the sums that are assessable in this very report. In a
 * full requests table the distance is 4 and no pair ever looks like a single cell, so that every single error is
 * corrected; where totals are blank some are not, and the pair that stands against it exists. Sums over years, which
 * agencies break by recounting, are no witnesses for certainty and restrict no pair. Blanks taken for 0 would be a second
 * supposition, attested failures and failures elsewhere in the table a third error: each refuses.
 *
 * <p>Three wrong figures can look like one; therefore what was corrected so stays flagged for good.
 */
final class Certainty {
    private final Form form;
    private final List<Finding> findings;
    private final Map<String, Boolean> overlapping = new HashMap<>();

    /** @param findings of the report, attested failures included */
    Certainty(Form form, List<Finding> findings) {
        this.form = form;
        this.findings = findings;
    }

    /** @param singles every single cell of the cluster that explains, whatever the neighbouring years say of it */
    Standing of(Explanation explanation, Cluster cluster, List<Explanation> singles) {
        if (explanation.size() != 1) {
            return Standing.SEVERAL_CELLS;
        }
        int cell = explanation.cells()[0];
        Entry entry = cluster.syndrome().entry(cell);
        List<Parity> sums = cluster.sumsOf(cell);
        if (!entry.value().isNumber() || entry.raw() == null) {
            return Standing.NOTHING_PRINTED;
        }
        if (failsElsewhere(entry.id(), cluster)) {
            return Standing.SUMS_STILL_FAIL;
        }
        if (sums.size() < 2 || !isOverlapping(entry.id().table())) {
            return Standing.ONE_SUM;
        }
        if (sums.stream().anyMatch(Parity::blanks) || anySumIsSilent(entry.id())) {
            return Standing.BLANK_TAKEN_FOR_ZERO;
        }
        if (entry.attested() || entry.origin() != Entry.Origin.PRINTED) {
            return Standing.DECIDED_BEFORE;
        }
        if (isStatedInProse(entry.id())) {
            return Standing.STATED_IN_PROSE;
        }
        if (singles.size() != 1) {
            return Standing.RIVAL_CELL;
        }
        return hasRivalPair(cluster) ? Standing.RIVAL_PAIR : Standing.CERTAIN;
    }

    /** A failing sum of the same table that is not of the cluster, or that a person has attested. */
    private boolean failsElsewhere(CellId cell, Cluster cluster) {
        return findings.stream()
                .filter(finding -> finding.isSum() && finding.status() == Status.FAIL)
                .filter(finding ->
                        finding.cells().stream().anyMatch(other -> other.table().equals(cell.table())))
                .filter(finding -> finding.terms().stream().allMatch(term -> term.yearsBack() == 0))
                .anyMatch(finding -> cluster.failing().stream()
                        .noneMatch(sum -> sum.finding().id().equals(finding.id())));
    }

    /** Whether a sentence states the figure as it is printed: then the report says it twice, and may be wrong twice. */
    private boolean isStatedInProse(CellId cell) {
        return findings.stream()
                .anyMatch(finding -> !finding.isSum()
                        && finding.status() == Status.PASS
                        && finding.cells().contains(cell));
    }

    /** Whether some sum that the cell stands in says nothing in this report. */
    private boolean anySumIsSilent(CellId cell) {
        return findings.stream()
                .filter(Finding::isSum)
                .filter(finding -> finding.terms().stream().allMatch(term -> term.yearsBack() == 0))
                .anyMatch(finding -> !finding.isAssessable() && finding.cells().contains(cell));
    }

    /** Whether every figure of a table that stands in a sum of the form stands in two at least. */
    private boolean isOverlapping(String table) {
        return overlapping.computeIfAbsent(table, unseen -> {
            Map<CellId, Integer> sums = new HashMap<>();
            for (Sum sum : form.sums()) {
                sum.parts().forEach(cell -> sums.merge(cell, 1, Integer::sum));
                sum.totals().forEach(cell -> sums.merge(cell, 1, Integer::sum));
                sum.alternatives().forEach(group -> group.forEach(cell -> sums.merge(cell, 1, Integer::sum)));
            }
            return sums.entrySet().stream()
                    .filter(count -> count.getKey().table().equals(table))
                    .allMatch(count -> count.getValue() >= 2);
        });
    }

    /** Every pair is tried; one of the two stands in the first failing sum, or the sum would go on failing. */
    private static boolean hasRivalPair(Cluster cluster) {
        Solver solver = new Solver(cluster);
        Parity first = cluster.failing().get(0);
        for (int one : first.cells()) {
            for (int other : cluster.cells()) {
                if (other != one) {
                    Answer answer = solver.ask(one, other);
                    if (answer == Answer.MANY || (answer == Answer.ONE && isLegitimate(cluster, one, other, solver))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isLegitimate(Cluster cluster, int one, int other, Solver solver) {
        long[] added = solver.added();
        return cluster.syndrome().isLegitimate(one, added[0])
                && cluster.syndrome().isLegitimate(other, added[1]);
    }
}
