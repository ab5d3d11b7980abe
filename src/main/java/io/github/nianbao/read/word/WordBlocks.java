package io.github.nianbao.read.word;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.FlowBlocks;
import io.github.nianbao.read.LineBreaks;
import java.util.List;

/** What a text document holds, as blocks in reading order. */
final class WordBlocks {
    private final FlowBlocks blocks = new FlowBlocks();

    /** @param heading 0 for a paragraph */
    void paragraph(int heading, String text) {
        blocks.lines(heading, LineBreaks.paragraphs(InlinePictures.without(text)));
    }

    void picture() {
        blocks.picture();
    }

    void table(TableGrid grid) {
        if (!grid.cells().isEmpty()) {
            Table.Spans spans = grid.edgesKnown() ? Table.Spans.KEPT : Table.Spans.LOST;
            blocks.table(grid.rows(), grid.columns(), spans, grid.cells());
        }
    }

    List<Block> list() {
        return blocks.list();
    }
}
