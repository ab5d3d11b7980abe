package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Documents for tests: every line a paragraph, lines with " | " the rows of a table. */
final class Documents {
    private Documents() {}

    static Document of(String... lines) {
        List<Block> blocks = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(" | ")) {
                rows++;
                String[] texts = lines[i].split(" \\| ", -1);
                for (int column = 1; column <= texts.length; column++) {
                    cells.add(new Cell(
                            rows, column, 1, 1, texts[column - 1], Place.ofCell(null, i + 1, 1, rows, column, null)));
                }
                continue;
            }
            if (!cells.isEmpty()) {
                blocks.add(table(rows, cells));
                cells.clear();
                rows = 0;
            }
            blocks.add(new Paragraph(lines[i], Place.ofParagraph(null, i + 1, blocks.size() + 1, null)));
        }
        if (!cells.isEmpty()) {
            blocks.add(table(rows, cells));
        }
        return new Document(FileKind.TEXT, 0, blocks);
    }

    /** Lines parted by slashes, as the tests write them in one string. */
    static Document ofSlashed(String slashed) {
        return of(Arrays.stream(slashed.split("/")).toArray(String[]::new));
    }

    private static Table table(int rows, List<Cell> cells) {
        int columns = cells.stream().mapToInt(Cell::column).max().orElse(1);
        return new Table(rows, columns, Table.Spans.KEPT, cells, Place.ofTable(null, null, 1, null));
    }
}
