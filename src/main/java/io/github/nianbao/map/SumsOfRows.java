package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.LocalTable.Column;
import io.github.nianbao.report.LocalTable.Parts;
import io.github.nianbao.report.LocalTable.Row;
import io.github.nianbao.text.Ordinal;
import io.github.nianbao.text.PrintedLabel;
import io.github.nianbao.text.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a printed table break down the row above them: those that follow it under 其中 or are numbered more deeply.
 * A sum is offered only where it holds in every column.
 */
final class SumsOfRows {
    private static final String OF_WHICH = "其中";
    private static final int FEWEST_PARTS = 2;

    private final Table table;
    private final List<Row> rows;
    private final List<Column> columns;

    private SumsOfRows(Table table, List<Row> rows, List<Column> columns) {
        this.table = table;
        this.rows = rows;
        this.columns = columns;
    }

    static List<Parts> in(Table table, List<Row> rows, List<Column> columns) {
        SumsOfRows sums = new SumsOfRows(table, rows, columns);
        List<Parts> found = new ArrayList<>();
        for (int total = 0; total < rows.size(); total++) {
            List<Row> parts = sums.below(total);
            if (parts.size() >= FEWEST_PARTS && sums.holds(rows.get(total), parts)) {
                found.add(new Parts(
                        rows.get(total).id(), parts.stream().map(Row::id).toList()));
            }
        }
        return found;
    }

    /** The rows directly below one that are its parts, those that are parts of parts left out. */
    private List<Row> below(int total) {
        List<Row> parts = new ArrayList<>();
        int depth = -1;
        for (int i = total + 1; i < rows.size(); i++) {
            int here = depth(rows.get(i));
            if (here <= depth(rows.get(total))) {
                break;
            }
            depth = depth < 0 ? here : depth;
            if (here == depth) {
                parts.add(rows.get(i));
            }
        }
        return parts;
    }

    /** How deeply a row is numbered, 其中 as deep as the items that it opens. */
    private static int depth(Row row) {
        PrintedLabel label = PrintedLabel.of(row.label());
        Ordinal ordinal = label.ordinal();
        if (label.text().startsWith(OF_WHICH)) {
            return Ordinal.Style.ARABIC.ordinal() + 1;
        }
        return ordinal == null ? 0 : ordinal.style().ordinal() + 1;
    }

    private boolean holds(Row total, List<Row> parts) {
        for (Column column : columns) {
            BigDecimal whole = number(total, column);
            BigDecimal sum = BigDecimal.ZERO;
            for (Row part : parts) {
                BigDecimal number = number(part, column);
                if (number == null) {
                    return false;
                }
                sum = sum.add(number);
            }
            if (whole == null || whole.compareTo(sum) != 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable BigDecimal number(Row row, Column column) {
        return table.cells().stream()
                .filter(cell -> cell.covers(row.place(), column.place()))
                .map(Cell::text)
                .map(text -> PrintedNumber.read(text).number())
                .findFirst()
                .orElse(null);
    }
}
