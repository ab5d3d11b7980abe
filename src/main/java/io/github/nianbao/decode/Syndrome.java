package io.github.nianbao.decode;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Side;
import io.github.nianbao.check.Finding.Status;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn.Kind;
import io.github.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every assessable equation that touches a report, with what each is off by.
 *
 * <p>Left out: what the prose states, which speaks for or against a figure but is no sum; notes, which are no errors; and
 * attested failures, of which a person knows why they fail. All amounts are whole numbers of the smallest decimal that any
 * figure uses, so that nothing is rounded.
 */
final class Syndrome {
    /** Beyond this, sums of a table's figures might not fit 64 bits; no report counts that far. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Report report;
    private final Map<CellId, Kind> kinds = new HashMap<>();
    private final Map<CellId, Integer> indices = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Parity> equations = new ArrayList<>();
    private final List<List<Parity>> ofCell = new ArrayList<>();
    private final int scale;

    private Syndrome(Form form, Report report, int scale) {
        this.report = report;
        this.scale = scale;
        for (FormCell cell : form.cells()) {
            kinds.put(cell.id(), cell.column().kind());
        }
    }

    /**
     * @param own what the checks say of the report
     * @param after what they say of the same agency's report of the year after, which may be none
     * @return {@code null} where a figure is too large to be reckoned with exactly
     */
    static @Nullable Syndrome of(Form form, Report report, List<Finding> own, List<Finding> after) {
        int scale = 0;
        for (List<Finding> findings : List.of(own, after)) {
            for (Finding finding : findings) {
                for (Term term : finding.terms()) {
                    BigDecimal number = term.value().number();
                    if (number != null && isLarge(number)) {
                        return null;
                    }
                    scale = number == null ? scale : Math.max(scale, number.scale());
                }
            }
        }
        Syndrome syndrome = new Syndrome(form, report, scale);
        own.forEach(finding -> syndrome.add(finding, 0));
        after.forEach(finding -> syndrome.add(finding, 1));
        return syndrome;
    }

    private static boolean isLarge(BigDecimal number) {
        return number.abs().compareTo(LARGEST.movePointLeft(number.scale())) > 0;
    }

    /** @param ours how many years before the finding's report ours is */
    private void add(Finding finding, int ours) {
        boolean isWithin = finding.terms().stream().allMatch(term -> term.yearsBack() == 0);
        boolean isUsable =
                finding.isSum() && finding.isAssessable() && finding.status() != Status.NOTE && !finding.attested();
        boolean isOurs = finding.terms().stream().anyMatch(term -> term.yearsBack() == ours);
        if (!isUsable || !isOurs || (ours > 0 && isWithin)) {
            return;
        }
        List<Term> terms = finding.terms();
        long surplus = terms.stream().mapToLong(this::amount).sum();
        List<Term> variable =
                terms.stream().filter(term -> term.yearsBack() == ours).toList();
        int[] cells = variable.stream().mapToInt(term -> index(term.cell())).toArray();
        int[] signs = variable.stream().mapToInt(Syndrome::sign).toArray();
        boolean blanks = terms.stream().anyMatch(term -> term.value().isBlank());
        Parity parity = new Parity(equations.size(), finding, ours, cells, signs, surplus, isWithin, blanks);
        equations.add(parity);
        for (int cell : cells) {
            ofCell.get(cell).add(parity);
        }
    }

    private int index(CellId cell) {
        return indices.computeIfAbsent(cell, unseen -> {
            Entry entry = report.entry(unseen);
            entries.add(entry == null ? Entry.missing(unseen) : entry);
            ofCell.add(new ArrayList<>());
            return entries.size() - 1;
        });
    }

    private static int sign(Term term) {
        return term.side() == Side.PARTS ? term.sign() : -term.sign();
    }

    private long amount(Term term) {
        BigDecimal number = term.value().number();
        return number == null ? 0 : sign(term) * whole(number);
    }

    private long whole(BigDecimal number) {
        return number.movePointRight(scale).longValueExact();
    }

    List<Parity> equations() {
        return equations;
    }

    List<Parity> equationsOf(int cell) {
        return ofCell.get(cell);
    }

    int size() {
        return entries.size();
    }

    Entry entry(int cell) {
        return entries.get(cell);
    }

    /** What a cell would hold with {@code added} to it; a blank counts as 0. */
    BigDecimal value(int cell, long added) {
        BigDecimal number = entry(cell).value().number();
        BigDecimal before = number == null ? BigDecimal.ZERO : number;
        return before.add(BigDecimal.valueOf(added, scale));
    }

    /** Whether the form lets a cell hold that: a count is whole and not negative. */
    boolean isLegitimate(int cell, long added) {
        BigDecimal value = value(cell, added).stripTrailingZeros();
        Kind kind = kinds.getOrDefault(entry(cell).id(), Kind.AMOUNT);
        boolean isWhole = value.scale() <= 0;
        return switch (kind) {
            case COUNT -> isWhole && value.signum() >= 0;
            case CHANGE -> isWhole;
            case AMOUNT -> value.signum() >= 0;
        };
    }
}
