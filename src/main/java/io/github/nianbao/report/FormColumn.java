package io.github.nianbao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a form's table.
 *
 * @param id the column's segment of the cell ids
 * @param groups the heads it stands under, outermost first (申请人情况 · 法人或其他组织)
 * @param kind what figures it may hold
 * @param unit the unit of its values ({@code 件}, {@code 万元}), {@code null} where the form names none
 */
public record FormColumn(
        String id,
        Label label,
        List<Label> groups,
        Kind kind,
        @Nullable String unit) {
    public enum Kind {
        /** Whole, not negative. */
        COUNT,
        /** Whole, may be negative (本年增/减). */
        CHANGE,
        /** A decimal amount of money. */
        AMOUNT
    }

    public FormColumn {
        groups = List.copyOf(groups);
    }
}
