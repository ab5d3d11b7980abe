package io.github.nianbao.map;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import java.util.Arrays;
import java.util.List;

/** Small printed tables for tests: a row is a line, cells are parted by |, {@code <} and {@code ^} merge. */
final class Tables {
    private Tables() {}

    static Table kept(String... rows) {
        return table(true, parsed(rows));
    }

    static Table lost(String... rows) {
        return table(false, parsed(rows));
    }

    static Document document(Block... blocks) {
        return new Document(FileKind.TEXT, 0, List.of(blocks));
    }

    static Paragraph paragraph(String text) {
        return new Paragraph(text, Place.ofParagraph(null, 1, 1, null));
    }

    static Table table(boolean spansKept, List<List<String>> rows) {
        return PrintedTable.table(spansKept, rows);
    }

    private static List<List<String>> parsed(String... rows) {
        return Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
