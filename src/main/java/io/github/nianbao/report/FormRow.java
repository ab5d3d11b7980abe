package io.github.nianbao.report;

import java.util.List;

/**
 * A row of a form's table.
 *
 * @param id the row's segment of the cell ids
 * @param groups the labels it stands under, outermost first (三、本年度办理结果 · （三）不予公开)
 */
public record FormRow(String id, Label label, List<Label> groups) {
    public FormRow {
        groups = List.copyOf(groups);
    }
}
