package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a document in the shape in which forms have them: one below the other, labels of rows on the left. Nothing is
 * read in here; every cell keeps its place in the file.
 */
final class TableShapes {
    private TableShapes() {}

    static Document usual(Document document, List<FormIndex> forms) {
        List<TableIndex> ofRows = forms.stream()
                .flatMap(form -> form.tables().stream())
                .filter(table -> table.mapped().layout() == MappedForm.Layout.ROWS)
                .toList();
        boolean changed = false;
        List<Block> blocks = new ArrayList<>();
        List<Block> listed = ListedFigures.asTables(
                document.blocks(),
                forms.stream().flatMap(form -> form.tables().stream()).toList());
        changed |= listed != document.blocks();
        for (Block block : listed) {
            if (block instanceof Table table) {
                for (Table part : SideBySide.parts(LongTable.widened(StackedRows.apart(table, ofRows), ofRows))) {
                    Table upright = TurnedTable.upright(part, ofRows);
                    changed |= upright != table;
                    blocks.add(upright);
                }
            } else {
                blocks.add(block);
            }
        }
        return changed ? new Document(document.kind(), document.pages(), blocks) : document;
    }
}
