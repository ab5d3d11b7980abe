package io.github.nianbao.report;

import java.util.List;

/**
 * A part of a form's table with heads of its own (第二十条第（五）项 in the table of section 二); most tables are one block.
 *
 * @param headings the full-width rows that open it; may be empty
 * @param cells every cell of the block by row, then column
 */
public record FormBlock(List<Label> headings, List<FormColumn> columns, List<FormRow> rows, List<FormCell> cells) {
    public FormBlock {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }
}
