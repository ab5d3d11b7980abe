package io.github.nianbao.report;

import java.util.List;

/**
 * What adds up over two years of one agency: {@code now} of this year equals {@code before} of the year before, plus
 * {@code added}, minus {@code removed} of this year.
 *
 * @param id the check's id, such as {@code years.carry.total}
 * @param family {@code years.carry} or {@code years.in_force}
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
    public YearRule {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
