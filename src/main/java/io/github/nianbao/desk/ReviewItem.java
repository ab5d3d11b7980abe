package io.github.nianbao.desk;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Claim;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.decode.Change;
import io.github.nianbao.decode.Decoded;
import io.github.nianbao.decode.Effect;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Failing checks of one report that one decision may close.
 *
 * @param findings not attested; those that share an explanation
 * @param candidates what may be wrong, best first; none where nothing is known
 * @param proposals what may be wrong where the prose contradicts something; then there are no candidates
 */
public record ReviewItem(
        Dossier report, List<Finding> findings, List<Suggestion> candidates, List<Proposal> proposals) {
    public ReviewItem {
        findings = List.copyOf(findings);
        candidates = List.copyOf(candidates);
        proposals = List.copyOf(proposals);
    }

    /** The sentence that a person is asked about; {@code null} for sums of a table. */
    public @Nullable Claim claim() {
        return findings.get(0).claim();
    }

    /** Tells it from every other of the archive, now and in a later sitting. */
    public String key() {
        return report.origin().sha256() + " " + report.filed().key().ordinal() + " "
                + findings.get(0).id();
    }

    /** What items have in common that are decided alike: which families of sums fail, and the best explanation. */
    public String cause() {
        String families =
                findings.stream().map(Finding::family).distinct().sorted().collect(Collectors.joining("+"));
        if (candidates.isEmpty()) {
            return families;
        }
        Suggestion best = candidates.get(0);
        String slips =
                best.changes().stream().map(change -> change.slip().name()).collect(Collectors.joining("+"));
        return families + " " + best.standing() + " " + slips;
    }

    /** The figure that is looked at: the number stated, or the best candidate's first, else the first check's total. */
    public FigureId suspect() {
        Claim claim = claim();
        if (claim != null) {
            return new FactId(claim.fact().id());
        }
        if (!candidates.isEmpty()) {
            return candidates.get(0).changes().get(0).cell();
        }
        List<Term> terms = findings.get(0).terms();
        return terms.stream()
                .filter(term -> term.side() == Side.TOTALS && term.yearsBack() == 0)
                .findFirst()
                .orElse(terms.get(0))
                .cell();
    }

    /** Every cell that the best candidate changes, or that the sentence speaks of. */
    public Set<CellId> suspects() {
        Set<CellId> cells = new LinkedHashSet<>();
        if (suspect() instanceof CellId cell) {
            cells.add(cell);
        }
        Claim claim = claim();
        if (claim != null) {
            cells.addAll(claim.reading());
        }
        candidates.stream()
                .limit(1)
                .flatMap(best -> best.changes().stream())
                .map(Change::cell)
                .forEach(cells::add);
        return cells;
    }

    /** The items of a report, in the order of its suggestions, then the prose; every open error is in one of them. */
    static List<ReviewItem> of(Dossier report, Decoded decoded) {
        List<Finding> open = new ArrayList<>(report.findings().stream()
                .filter(finding -> finding.isSum() && finding.isOpenError())
                .toList());
        List<ReviewItem> items = new ArrayList<>();
        for (Suggestion suggestion : decoded.suggestions()) {
            Set<String> settled = settled(suggestion);
            List<Finding> mine = open.stream()
                    .filter(finding -> settled.contains(finding.id()))
                    .toList();
            if (!mine.isEmpty()) {
                open.removeAll(mine);
                Set<String> checks = mine.stream().map(Finding::id).collect(Collectors.toSet());
                items.add(new ReviewItem(
                        report,
                        mine,
                        decoded.suggestions().stream()
                                .filter(other -> settled(other).stream().anyMatch(checks::contains))
                                .toList(),
                        List.of()));
            }
        }
        open.forEach(finding -> items.add(new ReviewItem(report, List.of(finding), List.of(), List.of())));
        for (Finding finding : report.findings()) {
            Claim claim = finding.claim();
            if (claim != null && finding.isOpenError()) {
                List<Proposal> proposals = Proposals.of(report.form(), report.report(), finding, claim);
                items.add(new ReviewItem(report, List.of(finding), List.of(), proposals));
            }
        }
        return items;
    }

    private static Set<String> settled(Suggestion suggestion) {
        return suggestion.effects().stream()
                .filter(effect -> !effect.held() && effect.holds())
                .map(Effect::check)
                .collect(Collectors.toSet());
    }
}
