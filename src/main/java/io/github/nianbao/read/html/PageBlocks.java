package io.github.nianbao.read.html;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.LineBreaks;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Blocks in reading order, each with its place: the number of the paragraph or table. */
final class PageBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    void text(Piece.Text text) {
        List<String> lines = text.preformatted() ? text.text().lines().toList() : LineBreaks.paragraphs(text.text());
        for (String line : lines) {
            if (!Blanks.isBlank(line)) {
                paragraphs++;
                Place place = Place.ofParagraph(null, null, paragraphs, null);
                blocks.add(text.heading() > 0 ? new Heading(text.heading(), line, place) : new Paragraph(line, place));
            }
        }
    }

    void picture() {
        blocks.add(new Picture(Place.ofParagraph(null, null, Math.max(1, paragraphs), null)));
    }

    void table(Grid grid) {
        tables++;
        List<Cell> cells = grid.cells().stream()
                .map(cell -> new Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        Place.ofCell(null, null, tables, cell.row(), cell.column(), null)))
                .toList();
        Place place = Place.ofTable(null, null, tables, null);
        blocks.add(new Table(grid.rows(), grid.columns(), Table.Spans.KEPT, cells, place));
    }

    List<Block> list() {
        return blocks;
    }
}
