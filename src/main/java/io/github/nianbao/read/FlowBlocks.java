package io.github.nianbao.read;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Heading;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a document without pages, in reading order, each with its place: the number of the paragraph or table. */
public final class FlowBlocks {
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;

    /** A cell of a table that has no number yet; rows and columns from 1. */
    public interface Unplaced {
        int row();

        int column();

        int rowSpan();

        int columnSpan();

        String text();
    }

    /**
     * Each line that is not blank is a paragraph.
     *
     * @param heading its level; 0 for a paragraph
     */
    public void lines(int heading, List<String> lines) {
        for (String line : lines) {
            if (!Blanks.isBlank(line)) {
                paragraphs++;
                Place place = Place.ofParagraph(null, null, paragraphs, null);
                blocks.add(heading > 0 ? new Heading(heading, line, place) : new Paragraph(line, place));
            }
        }
    }

    public void picture() {
        blocks.add(new Picture(Place.ofParagraph(null, null, Math.max(1, paragraphs), null)));
    }

    public void table(int rows, int columns, Table.Spans spans, List<? extends Unplaced> unplaced) {
        tables++;
        List<Cell> cells = new ArrayList<>();
        for (Unplaced cell : unplaced) {
            Place place = Place.ofCell(null, null, tables, cell.row(), cell.column(), null);
            cells.add(new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text(), place));
        }
        blocks.add(new Table(rows, columns, spans, cells, Place.ofTable(null, null, tables, null)));
    }

    public List<Block> list() {
        return blocks;
    }
}
