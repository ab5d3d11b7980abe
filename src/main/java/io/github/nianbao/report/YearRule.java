package io.github.nianbao.report;

import java.util.List;
import java.util.Set;

/**
 * What adds up over two years of one agency: {@code now} of this year equals {@code before} of the year before, plus
 * {@code added}, minus {@code removed} of this year.
 *
 * @param id the check's id, such as {@code years.carry.total}
 * @param family the rule's family, one of {@link #FAMILIES}
 * @param noteOnly a difference is worth a note and no error (texts lapse by themselves)
 */
public record YearRule(
        String id,
        String family,
        CellId now,
        CellId before,
        List<CellId> added,
        List<CellId> removed,
        boolean noteOnly) {
    /** The families that have a rule; a form that names another one is refused when it is read. */
    public static final Set<String> FAMILIES = Set.of("years.carry", "years.in_force", "years.cumulative");

    public YearRule {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
