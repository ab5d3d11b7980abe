package io.github.nianbao.read.page;

import java.util.List;
import java.util.stream.Stream;

/** Where a table's columns of numbers begin. */
final class ValueColumns {
    private ValueColumns() {}

    /** The left edge of the leftmost cell with a number; infinite if there is none. */
    static double left(TablePart upper, List<PartCell> lowerCells) {
        return Stream.concat(upper.cells().stream(), lowerCells.stream())
                .filter(cell -> CellKinds.value(cell.text()))
                .mapToDouble(PartCell::left)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
