package io.github.nianbao.read.plain;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.LineBreaks;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Blocks in reading order, each with its place. */
final class BlockCollector {
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    void heading(Line line, int level, String text) {
        paragraphs++;
        blocks.add(new Heading(level, text, Place.ofParagraph(null, line.number(), paragraphs, null)));
    }

    /** A paragraph of blanks is none. */
    void paragraph(int line, String text) {
        for (String paragraph : LineBreaks.paragraphs(text)) {
            if (!Blanks.isBlank(paragraph)) {
                paragraphs++;
                blocks.add(new Paragraph(paragraph, Place.ofParagraph(null, line, paragraphs, null)));
            }
        }
    }

    /** @param drawn its rows; those without a cell (a bar alone on its line) are none */
    void table(List<DumpRow> drawn) {
        List<DumpRow> rows = drawn.stream().filter(row -> row.size() > 0).toList();
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int r = 0; r < rows.size(); r++) {
            DumpRow row = rows.get(r);
            columns = Math.max(columns, row.size());
            for (int c = 0; c < row.size(); c++) {
                Place place = Place.ofCell(null, row.line(c), tables, r + 1, c + 1, null);
                cells.add(new Cell(r + 1, c + 1, 1, 1, row.text(c), place));
            }
        }
        Place place = Place.ofTable(null, rows.get(0).line(0), tables, null);
        blocks.add(new Table(rows.size(), columns, Table.Spans.LOST, cells, place));
    }

    List<Block> blocks() {
        return blocks;
    }
}
