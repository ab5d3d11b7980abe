package io.github.nianbao.decode;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.decode.Suggestion.Basis;
import io.github.nianbao.decode.Suggestion.Standing;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns bare numbers of the search into suggestions that say what they do and what speaks for them. */
final class Describing {
    private final Report report;
    private final Syndrome syndrome;
    private final List<Finding> findings;
    private final Neighbours neighbours;
    private final Map<CellId, Integer> order = new HashMap<>();

    Describing(Form form, Report report, Syndrome syndrome, List<Finding> findings) {
        this.report = report;
        this.syndrome = syndrome;
        this.findings = findings;
        this.neighbours = new Neighbours(form, report);
        form.cells().forEach(cell -> order.put(cell.id(), order.size()));
    }

    Suggestion of(Explanation explanation, Basis basis, Standing standing) {
        Map<CellId, BigDecimal> meant = new LinkedHashMap<>();
        Map<String, Parity> touched = new LinkedHashMap<>();
        for (int at = 0; at < explanation.size(); at++) {
            int cell = explanation.cells()[at];
            meant.put(
                    syndrome.entry(cell).id(),
                    plain(syndrome.value(cell, explanation.added()[at])));
            syndrome.equationsOf(cell).forEach(sum -> touched.put(sum.finding().id() + sum.yearsBack(), sum));
        }
        List<Effect> effects =
                touched.values().stream().map(sum -> effect(sum, meant)).toList();
        return new Suggestion(changes(meant), basis, effects, standing, silent(meant));
    }

    /** What follows for figures that are not there; where the sums disagree, each figure they ask for. */
    List<Suggestion> following(Erasures erasures) {
        List<Suggestion> found = new ArrayList<>();
        erasures.figures().forEach((cell, figures) -> {
            for (BigDecimal figure : figures) {
                boolean isCount = figure.signum() >= 0 && plain(figure).scale() <= 0;
                if (isCount && report.entry(cell) != null) {
                    Map<CellId, BigDecimal> meant = Map.of(cell, plain(figure));
                    found.add(new Suggestion(
                            changes(meant), Basis.FOLLOWS, List.of(), Standing.NOTHING_PRINTED, silent(meant)));
                }
            }
        });
        return found;
    }

    private List<Change> changes(Map<CellId, BigDecimal> meant) {
        List<Change> changes = new ArrayList<>();
        boolean isShift = isShift(meant);
        meant.forEach((cell, to) -> {
            Entry entry = Objects.requireNonNull(report.entry(cell));
            BigDecimal from = entry.value().number();
            Slip slip = isShift ? Slip.SHIFTED : Slips.between(from, to, entry.raw());
            if (slip.compareTo(Slip.NEIGHBOUR) > 0
                    && from != null
                    && from.signum() != 0
                    && isNextTo(cell, from, meant)) {
                slip = Slip.NEIGHBOUR;
            }
            changes.add(new Change(cell, entry.value(), to, slip, Slips.allows(entry.raw(), to)));
        });
        changes.sort(Comparator.comparingInt(change -> order.getOrDefault(change.cell(), order.size())));
        return changes;
    }

    /** Two neighbouring cells of which each should hold what the other does, or one of which should and has nothing. */
    private boolean isShift(Map<CellId, BigDecimal> meant) {
        if (meant.size() != 2) {
            return false;
        }
        List<CellId> cells = List.copyOf(meant.keySet());
        CellId one = cells.get(0);
        CellId other = cells.get(1);
        return neighbours.of(one).contains(other)
                && now(other).compareTo(Objects.requireNonNull(meant.get(one))) == 0
                && now(one).compareTo(Objects.requireNonNull(meant.get(other))) == 0;
    }

    /** Whether a neighbour, which is not changed itself, holds the same figure. */
    private boolean isNextTo(CellId cell, BigDecimal figure, Map<CellId, BigDecimal> meant) {
        return neighbours.of(cell).stream()
                .filter(neighbour -> !meant.containsKey(neighbour))
                .anyMatch(neighbour -> now(neighbour).compareTo(figure) == 0);
    }

    private BigDecimal now(CellId cell) {
        BigDecimal number = report.value(cell).number();
        return number == null ? BigDecimal.ZERO : number;
    }

    private static Effect effect(Parity sum, Map<CellId, BigDecimal> meant) {
        return new Effect(
                sum.finding().id(),
                side(sum, Side.PARTS, Map.of()),
                side(sum, Side.TOTALS, Map.of()),
                side(sum, Side.PARTS, meant),
                side(sum, Side.TOTALS, meant));
    }

    private static BigDecimal side(Parity equation, Side side, Map<CellId, BigDecimal> meant) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : equation.finding().terms()) {
            if (term.side() == side) {
                BigDecimal printed = term.value().number();
                BigDecimal now = printed == null ? BigDecimal.ZERO : printed;
                BigDecimal figure =
                        term.yearsBack() == equation.yearsBack() ? meant.getOrDefault(term.cell(), now) : now;
                sum = sum.add(figure.multiply(BigDecimal.valueOf(term.sign())));
            }
        }
        return sum;
    }

    /** Checks that would speak about these cells if they said anything. */
    private List<String> silent(Map<CellId, BigDecimal> meant) {
        return findings.stream()
                .filter(finding -> finding.isSum() && !finding.isAssessable())
                .filter(finding -> finding.cells().stream().anyMatch(meant::containsKey))
                .map(Finding::id)
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
