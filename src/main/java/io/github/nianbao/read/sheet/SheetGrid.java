package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A band of rows as a table: columns in which nothing begins are taken out, and every position that the file leaves out
 * is a blank cell, as it is on the screen.
 *
 * @param pieces with rows and columns from 0 in the table
 */
record SheetGrid(int rows, int columns, List<Piece> pieces) {
    SheetGrid {
        pieces = List.copyOf(pieces);
    }

    static SheetGrid of(RowBand band, CellCount count) throws RefusedException {
        BitSet used = new BitSet();
        band.pieces().stream().filter(Piece::hasText).forEach(piece -> used.set(piece.left()));
        int columns = used.cardinality();
        int rows = band.bottom() - band.top() + 1;
        count.cells((long) rows * columns);
        List<Piece> pieces = new ArrayList<>();
        BitSet covered = new BitSet();
        for (Piece piece : band.pieces()) {
            int left = used.get(0, piece.left()).cardinality();
            int right = used.get(0, piece.right() + 1).cardinality() - 1;
            int top = piece.top() - band.top();
            int bottom = Math.min(piece.bottom(), band.bottom()) - band.top();
            if (right >= left && (piece.hasText() || piece.bordered())) {
                pieces.add(new Piece(top, left, bottom, right, piece.text(), piece.bordered(), piece.name()));
                for (int row = top; row <= bottom; row++) {
                    covered.set(row * columns + left, row * columns + right + 1);
                }
            }
        }
        for (int at = covered.nextClearBit(0); at < rows * columns; at = covered.nextClearBit(at + 1)) {
            pieces.add(new Piece(at / columns, at % columns, at / columns, at % columns, "", false, null));
        }
        return new SheetGrid(rows, columns, pieces);
    }
}
