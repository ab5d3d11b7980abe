package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.LineBreaks;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import io.github.nianbao.read.sheet.VisibleSheet.Piece;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks in reading order, sheet after sheet; tables and paragraphs are numbered over all of them. */
final class SheetBlocks {
    private final CellCount count;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private String name = "";

    SheetBlocks(CellCount count) {
        this.count = count;
    }

    void add(RawSheet sheet) throws RefusedException {
        name = sheet.name();
        for (RowBand band : RowBand.of(VisibleSheet.pieces(sheet))) {
            if (band.isTable()) {
                for (RowBand part : BesideEachOther.parts(band)) {
                    table(part);
                }
            } else {
                band.pieces().stream().filter(Piece::hasText).forEach(piece -> paragraphs(piece.text(), piece.name()));
            }
        }
        for (Beside beside : sheet.beside()) {
            if (beside.equals(Beside.LARGE_PICTURE)) {
                blocks.add(new Picture(placed(Place.ofParagraph(null, null, Math.max(1, paragraphs), null), null)));
            } else {
                paragraphs(beside.text(), null);
            }
        }
    }

    private Place placed(Place place, @Nullable CellName cell) {
        return place.in(new SheetPlace(name, cell == null ? null : cell.text()));
    }

    private void paragraphs(String text, @Nullable CellName cell) {
        for (String line : LineBreaks.paragraphs(text)) {
            if (!Blanks.isBlank(line)) {
                paragraphs++;
                blocks.add(new Paragraph(line, placed(Place.ofParagraph(null, null, paragraphs, null), cell)));
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
                    placed(Place.ofCell(null, null, tables, row, column, null), piece.name())));
        }
        Place place = placed(Place.ofTable(null, null, tables, null), null);
        blocks.add(new Table(grid.rows(), grid.columns(), Table.Spans.KEPT, cells, place));
    }

    List<Block> list() {
        return blocks;
    }
}
