package io.github.nianbao.read.word;

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
final class WordBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /** @param heading 0 for a paragraph */
    void paragraph(int heading, String text) {
        for (String line : LineBreaks.paragraphs(text)) {
            if (!Blanks.isBlank(line)) {
                paragraphs++;
                Place place = Place.ofParagraph(null, null, paragraphs, null);
                blocks.add(heading > 0 ? new Heading(heading, line, place) : new Paragraph(line, place));
            }
        }
    }

    void picture() {
        blocks.add(new Picture(Place.ofParagraph(null, null, Math.max(1, paragraphs), null)));
    }

    void table(TableGrid grid) {
        if (grid.cells().isEmpty()) {
            return;
        }
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
        Table.Spans spans = grid.edgesKnown() ? Table.Spans.KEPT : Table.Spans.LOST;
        Place place = Place.ofTable(null, null, tables, null);
        blocks.add(new Table(grid.rows(), grid.columns(), spans, cells, place));
    }

    List<Block> list() {
        return blocks;
    }
}
