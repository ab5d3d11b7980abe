package io.github.nianbao.read.html;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Table;
import io.github.nianbao.read.FlowBlocks;
import io.github.nianbao.read.LineBreaks;
import java.util.List;

/** What a page shows, as blocks in reading order. */
final class PageBlocks {
    private final FlowBlocks blocks = new FlowBlocks();

    void text(Piece.Text text) {
        List<String> lines = text.preformatted() ? text.text().lines().toList() : LineBreaks.paragraphs(text.text());
        blocks.lines(text.heading(), lines);
    }

    void picture() {
        blocks.picture();
    }

    void table(Grid grid) {
        blocks.table(grid.rows(), grid.columns(), Table.Spans.KEPT, grid.cells());
    }

    List<Block> list() {
        return blocks.list();
    }
}
