package io.github.nianbao.report;

import java.util.List;
import java.util.Set;

/**
 * What adds up to what, in one form: the figures of {@code parts} and those of one of the {@code alternatives} (where
 * there are any) together equal those of {@code totals} together.
 *
 * @param id the check's id, such as {@code requests.balance.total}
 * @param family the rule's family, one of {@link #FAMILIES}
 * @param parts cells that are added on one side
 * @param alternatives groups of cells of which exactly one group is printed, such as （六）其他处理 in one row or in three
 * @param totals cells that are added on the other side
 * @param decisive the cell without which the sum says nothing: where it is blank the check is not assessable
 */
public record Sum(
        String id,
        String family,
        List<CellId> parts,
        List<List<CellId>> alternatives,
        List<CellId> totals,
        CellId decisive) {
    /** The families that have a rule; a form that names another one is refused when it is read. */
    public static final Set<String> FAMILIES = Set.of(
            "requests.balance", "requests.resolved", "requests.row", "disputes.total", "stats.parts", "local.parts");

    public Sum {
        parts = List.copyOf(parts);
        alternatives = alternatives.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
    }
}
