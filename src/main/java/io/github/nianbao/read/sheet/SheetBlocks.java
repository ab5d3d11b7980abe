package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.LineBreaks;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Blocks in reading order, sheet after sheet; tables and paragraphs are numbered over all of them. */
final class SheetBlocks {
    private final CellCount count;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    SheetBlocks(CellCount count) {
        this.count = count;
    }

    void add(RawSheet sheet) throws RefusedException {
        for (RowBand band : RowBand.of(VisibleSheet.pieces(sheet))) {
            if (band.isTable()) {
                table(band);
            } else {
                band.texts().forEach(this::paragraphs);
            }
        }
        for (Beside beside : sheet.beside()) {
            if (beside.equals(Beside.LARGE_PICTURE)) {
                blocks.add(new Picture(Place.ofParagraph(null, null, Math.max(1, paragraphs), null)));
            } else {
                paragraphs(beside.text());
            }
        }
    }

    private void paragraphs(String text) {
        for (String line : LineBreaks.paragraphs(text)) {
            if (!Blanks.isBlank(line)) {
                paragraphs++;
                blocks.add(new Paragraph(line, Place.ofParagraph(null, null, paragraphs, null)));
            }
        }
    }

    private void table(RowBand band) throws RefusedException {
        SheetGrid grid = SheetGrid.of(band, count);
        tables++;
        List<Cell> cells = new ArrayList<>();
        for (Piece piece : grid.pieces()) {
            int row = piece.top() + 1;
            int column = piece.left() + 1;
            cells.add(new Cell(
                    row,
                    column,
                    piece.bottom() - piece.top() + 1,
                    piece.right() - piece.left() + 1,
                    piece.text(),
                    Place.ofCell(null, null, tables, row, column, null)));
        }
        Place place = Place.ofTable(null, null, tables, null);
        blocks.add(new Table(grid.rows(), grid.columns(), Table.Spans.KEPT, cells, place));
    }

    List<Block> list() {
        return blocks;
    }
}
