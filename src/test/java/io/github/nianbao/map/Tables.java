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
        List<Cell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 1; row <= rows.size(); row++) {
            List<String> texts = rows.get(row - 1);
            columns = Math.max(columns, texts.size());
            for (int column = 1; column <= texts.size(); column++) {
                String text = texts.get(column - 1);
                if (!text.equals("<") && !text.equals("^")) {
                    int wide = spansKept ? width(rows, row, column) : 1;
                    int high = spansKept ? height(rows, row, column) : 1;
                    cells.add(new Cell(row, column, high, wide, text, Place.ofCell(null, row, 1, row, column, null)));
                }
            }
        }
        Table.Spans spans = spansKept ? Table.Spans.KEPT : Table.Spans.LOST;
        return new Table(rows.size(), columns, spans, cells, Place.ofTable(null, 1, 1, null));
    }

    private static int width(List<List<String>> rows, int row, int column) {
        int width = 1;
        while (at(rows, row, column + width).equals("<")) {
            width++;
        }
        return width;
    }

    private static int height(List<List<String>> rows, int row, int column) {
        int height = 1;
        while (at(rows, row + height, column).equals("^")) {
            height++;
        }
        return height;
    }

    private static String at(List<List<String>> rows, int row, int column) {
        return row > rows.size() || column > rows.get(row - 1).size()
                ? ""
                : rows.get(row - 1).get(column - 1);
    }

    private static List<List<String>> parsed(String... rows) {
        return Arrays.stream(rows)
                .map(row ->
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
