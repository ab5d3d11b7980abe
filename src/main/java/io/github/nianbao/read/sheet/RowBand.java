package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that belong together: those of one table, or a single one with a text of its own.
 *
 * @param top its first row
 * @param bottom its last row
 * @param pieces those that begin in it
 */
record RowBand(boolean isTable, int top, int bottom, List<Piece> pieces) {
    RowBand {
        pieces = List.copyOf(pieces);
    }

    /** Rows to bands: a blank row ends a table, a row with a lone text may, {@link LoneText} says when. */
    static List<RowBand> of(List<Piece> pieces) {
        List<RowBand> bands = new ArrayList<>();
        List<SheetRow> table = new ArrayList<>();
        for (SheetRow row : LoneText.told(SheetRow.of(pieces))) {
            boolean follows = !table.isEmpty() && table.get(table.size() - 1).number() + 1 == row.number();
            if (!table.isEmpty() && !(follows && row.inTable())) {
                bands.add(of(true, table));
                table.clear();
            }
            if (row.inTable()) {
                table.add(row);
            } else {
                bands.add(of(false, List.of(row)));
            }
        }
        if (!table.isEmpty()) {
            bands.add(of(true, table));
        }
        return bands;
    }

    private static RowBand of(boolean isTable, List<SheetRow> rows) {
        return new RowBand(
                isTable,
                rows.get(0).number(),
                rows.get(rows.size() - 1).number(),
                rows.stream().flatMap(row -> row.beginning().stream()).toList());
    }
}
