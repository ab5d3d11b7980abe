package io.github.nianbao.decode;

import io.github.nianbao.check.Finding;
import io.github.nianbao.decode.Suggestion.Basis;
import io.github.nianbao.decode.Suggestion.Standing;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the failing checks of a report as the syndrome of a code: which few figures, if they were others, would make
 * every failing sum hold and break none.
 *
 * <p>The equations are the findings' own, so that whatever is checked (a local form, one day the prose) is evidence here
 * without a word of code. The same report gives the same suggestions in the same order.
 */
public final class Decoder {
    private Decoder() {}

    /**
     * @param report decisions applied
     * @param all what the checks say of it, the year before included where the archive has it
     * @param after what they say of the same agency's report of the year after; none if there is none
     */
    public static Decoded decode(Form form, Report report, List<Finding> all, List<Finding> after) {
        // A sentence is evidence for a person, never one of the equations.
        List<Finding> own = all.stream().filter(Finding::isSum).toList();
        Syndrome syndrome = Syndrome.of(
                form, report, own, after.stream().filter(Finding::isSum).toList());
        List<String> failing = failing(own);
        if (syndrome == null) {
            return new Decoded(List.of(), failing, true, 0);
        }
        Describing describing = new Describing(form, report, syndrome, own);
        Certainty certainty = new Certainty(form, all);
        List<List<Suggestion>> byCluster = new ArrayList<>();
        boolean stopped = false;
        int leftOut = 0;
        for (Cluster cluster : Cluster.of(syndrome)) {
            Candidates candidates = Candidates.of(cluster, describing, certainty);
            byCluster.add(candidates.ranked());
            stopped |= candidates.stopped();
            leftOut += candidates.leftOut();
        }
        List<Suggestion> suggestions = Ranking.interleaved(byCluster);
        suggestions.addAll(overYears(syndrome, describing));
        suggestions.addAll(describing.following(new Erasures(form, own)));
        return new Decoded(suggestions, unexplained(failing, suggestions), stopped, leftOut);
    }

    /** A figure that stands in no sum of its table may still contradict a neighbouring year. */
    private static List<Suggestion> overYears(Syndrome syndrome, Describing describing) {
        List<Suggestion> found = new ArrayList<>();
        Set<CellId> seen = new LinkedHashSet<>();
        for (Parity equation : syndrome.equations()) {
            if (equation.within() || !equation.fails()) {
                continue;
            }
            for (int cell : equation.cells()) {
                boolean isFree = syndrome.equationsOf(cell).stream().noneMatch(Parity::within);
                Explanation single = Explanation.of(cell, -equation.surplus() * equation.signOf(cell));
                boolean isCandidate = isFree && Candidates.mayBe(single, syndrome);
                if (isCandidate && seen.add(syndrome.entry(cell).id())) {
                    found.add(describing.of(single, Basis.NEIGHBOURING_YEAR, Standing.ONE_SUM));
                }
            }
        }
        return found;
    }

    private static List<String> failing(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.isSum() && finding.isOpenError())
                .map(Finding::id)
                .toList();
    }

    private static List<String> unexplained(List<String> failing, List<Suggestion> suggestions) {
        Set<String> left = new LinkedHashSet<>(failing);
        suggestions.stream()
                .flatMap(suggestion -> suggestion.effects().stream())
                .filter(Effect::holds)
                .forEach(effect -> left.remove(effect.check()));
        return List.copyOf(left);
    }
}
