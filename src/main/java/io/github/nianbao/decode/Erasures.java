package io.github.nianbao.decode;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Reason;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures that are not there, and follow from the sums: cells that are missing or cannot be read, and totals that are
 * blank. One after the other, each from a sum in which it is the only one that is unknown.
 *
 * <p>Where two sums ask for different figures, something else is wrong and both are kept.
 */
final class Erasures {
    private final List<Finding> sums;
    private final Set<CellId> unknown = new TreeSet<>();
    private final Map<CellId, Set<BigDecimal>> known = new LinkedHashMap<>();

    /** @param findings of the report; sums over years are not asked */
    Erasures(Form form, List<Finding> findings) {
        Map<String, CellId> decisive = new HashMap<>();
        for (Sum sum : form.sums()) {
            decisive.put(sum.id(), sum.decisive());
        }
        this.sums = findings.stream()
                .filter(Finding::isSum)
                .filter(finding -> finding.terms().stream().allMatch(term -> term.yearsBack() == 0))
                .filter(finding -> finding.reason() != Reason.PARTS_BLANK)
                .toList();
        for (Finding sum : sums) {
            for (Term term : sum.terms()) {
                boolean isLost = term.value().kind() == Value.Kind.MISSING
                        || term.value().kind() == Value.Kind.UNREADABLE;
                boolean isBlankTotal = sum.reason() == Reason.TOTAL_BLANK
                        && term.cell().equals(decisive.get(sum.id()))
                        && hasAnyPart(sum);
                if (isLost || isBlankTotal) {
                    unknown.add(term.cell());
                }
            }
        }
        peel();
    }

    private static boolean hasAnyPart(Finding sum) {
        return sum.terms().stream()
                .anyMatch(term -> term.side() == Side.PARTS && term.value().isNumber());
    }

    /** The figures that follow, in the order of the sums; several for a cell where the sums disagree. */
    Map<CellId, Set<BigDecimal>> figures() {
        return known;
    }

    private void peel() {
        for (boolean progress = true; progress; ) {
            Map<CellId, Set<BigDecimal>> round = new LinkedHashMap<>();
            for (Finding sum : sums) {
                List<Term> open = sum.terms().stream()
                        .filter(term -> unknown.contains(term.cell()) && !known.containsKey(term.cell()))
                        .toList();
                if (open.size() == 1 && isSettled(sum)) {
                    round.computeIfAbsent(open.get(0).cell(), unseen -> new TreeSet<>())
                            .add(figure(sum, open.get(0)));
                }
            }
            known.putAll(round);
            progress = !round.isEmpty();
        }
    }

    /** No figure that the sums disagree about goes into another. */
    private boolean isSettled(Finding sum) {
        return sum.terms().stream()
                .map(term -> known.get(term.cell()))
                .allMatch(figures -> figures == null || figures.size() == 1);
    }

    private BigDecimal figure(Finding sum, Term open) {
        BigDecimal surplus = BigDecimal.ZERO;
        for (Term term : sum.terms()) {
            if (!term.cell().equals(open.cell())) {
                surplus = surplus.add(number(term).multiply(sign(term)));
            }
        }
        return surplus.negate().multiply(sign(open));
    }

    private BigDecimal number(Term term) {
        Set<BigDecimal> follows = known.get(term.cell());
        if (follows != null) {
            return follows.iterator().next();
        }
        BigDecimal printed = term.value().number();
        return printed == null ? BigDecimal.ZERO : printed;
    }

    private static BigDecimal sign(Term term) {
        return BigDecimal.valueOf(term.side() == Side.PARTS ? term.sign() : -term.sign());
    }
}
