package io.github.nianbao.map;

import io.github.nianbao.report.FormCell;
import java.util.List;

/**
 * A stretch of figures that nothing parts, and the cells of the form that it fills.
 *
 * @param figures as printed, with the blanks between them
 * @param at where it begins in the folded text
 */
record RunTogetherRow(List<FormCell> cells, String figures, int at) {
    RunTogetherRow {
        cells = List.copyOf(cells);
    }
}
