package io.github.nianbao.read.word;

import io.github.nianbao.read.word.DocxItem.LargePicture;
import io.github.nianbao.read.word.DocxItem.Row;
import io.github.nianbao.read.word.DocxItem.TableItem;
import io.github.nianbao.read.word.DocxItem.Text;
import java.util.List;

/**
 * Items to blocks. A table inside a cell becomes a block of its own behind the table that holds it, unless that one has
 * a single column: then it only frames the page, and its contents are read as if it were not there.
 */
final class DocxFlow {
    private final WordBlocks blocks;

    DocxFlow(WordBlocks blocks) {
        this.blocks = blocks;
    }

    void read(List<DocxItem> items) {
        for (DocxItem item : items) {
            if (item instanceof Text text) {
                blocks.paragraph(text.heading(), text.text());
            } else if (item instanceof LargePicture) {
                blocks.picture();
            } else if (item instanceof TableItem table) {
                table(table);
            }
        }
    }

    private void table(TableItem table) {
        if (isFrame(table)) {
            table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> read(cell.items()));
            return;
        }
        blocks.table(DocxGrid.of(table));
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.items().stream())
                .forEach(this::besideText);
    }

    private void besideText(DocxItem item) {
        if (!(item instanceof Text)) {
            read(List.of(item));
        }
    }

    private static boolean isFrame(TableItem table) {
        boolean nests = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.items().stream())
                .anyMatch(TableItem.class::isInstance);
        int cells = table.rows().stream().map(Row::cells).mapToInt(List::size).sum();
        return nests && cells <= table.rows().size();
    }
}
