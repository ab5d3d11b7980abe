package io.github.nianbao.read.word;

import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Paragraphs to blocks. In the file a table is nothing but paragraphs that say so, the end of each cell and row
 * marked.
 *
 * <p>A table inside a cell becomes a block of its own behind the table that holds it, unless that one has a single
 * column: then it only frames the page, and its contents are read as if it were not there.
 */
final class WordFlow {
    private final Function<WordParagraph, String> printed;
    private final ToIntFunction<WordParagraph> pictures;
    private final WordBlocks blocks;

    /**
     * @param printed what is printed of a paragraph; asked for in reading order
     * @param pictures how many large pictures stand in it
     */
    WordFlow(Function<WordParagraph, String> printed, ToIntFunction<WordParagraph> pictures, WordBlocks blocks) {
        this.printed = printed;
        this.pictures = pictures;
        this.blocks = blocks;
    }

    void read(List<WordParagraph> paragraphs) {
        int i = 0;
        while (i < paragraphs.size()) {
            WordParagraph paragraph = paragraphs.get(i);
            if (paragraph.level() == 0) {
                paragraph(paragraph);
                i++;
            } else {
                int end = endOfTable(paragraphs, i, 1);
                table(paragraphs.subList(i, end), 1);
                i = end;
            }
        }
    }

    private void paragraph(WordParagraph paragraph) {
        blocks.paragraph(paragraph.heading(), printed.apply(paragraph));
        pictures(paragraph);
    }

    private void pictures(WordParagraph paragraph) {
        for (int n = pictures.applyAsInt(paragraph); n > 0; n--) {
            blocks.picture();
        }
    }

    private static int endOfTable(List<WordParagraph> paragraphs, int from, int level) {
        int end = from;
        while (end < paragraphs.size() && paragraphs.get(end).level() >= level) {
            end++;
        }
        return end;
    }

    private void table(List<WordParagraph> paragraphs, int level) {
        boolean nests = paragraphs.stream().anyMatch(paragraph -> paragraph.level() > level);
        if (nests && isFrame(paragraphs, level)) {
            frame(paragraphs, level);
            return;
        }
        List<List<WordParagraph>> nested = new ArrayList<>();
        blocks.table(TableGrid.of(rows(paragraphs, level, nested)));
        paragraphs.forEach(this::pictures);
        nested.forEach(inner -> table(inner, level + 1));
    }

    private static boolean isFrame(List<WordParagraph> paragraphs, int level) {
        long rows = paragraphs.stream()
                .filter(p -> p.level() == level && p.rowEnd())
                .count();
        long cells = paragraphs.stream()
                .filter(p -> p.level() == level && p.cellEnd())
                .count();
        return cells <= rows;
    }

    private void frame(List<WordParagraph> paragraphs, int level) {
        int i = 0;
        while (i < paragraphs.size()) {
            WordParagraph paragraph = paragraphs.get(i);
            if (paragraph.level() > level) {
                int end = endOfTable(paragraphs, i, level + 1);
                table(paragraphs.subList(i, end), level + 1);
                i = end;
            } else {
                paragraph(paragraph);
                i++;
            }
        }
    }

    private List<TableGrid.RawRow> rows(List<WordParagraph> paragraphs, int level, List<List<WordParagraph>> nested) {
        List<TableGrid.RawRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        long all = 0;
        int i = 0;
        while (i < paragraphs.size()) {
            WordParagraph paragraph = paragraphs.get(i);
            if (paragraph.level() > level) {
                int end = endOfTable(paragraphs, i, level + 1);
                nested.add(paragraphs.subList(i, end));
                i = end;
                continue;
            }
            if (paragraph.rowEnd()) {
                Limits.current().hold(Limit.CELLS, all += cells.size());
                rows.add(new TableGrid.RawRow(cells, paragraph.row()));
                cells = new ArrayList<>();
            } else {
                lines.add(printed.apply(paragraph));
                if (paragraph.cellEnd()) {
                    cells.add(cellText(lines));
                    lines.clear();
                    Limits.current().hold(Limit.COLUMNS, cells.size());
                }
            }
            i++;
        }
        if (!lines.isEmpty()) {
            cells.add(cellText(lines));
        }
        if (!cells.isEmpty()) {
            rows.add(new TableGrid.RawRow(cells, RowProperties.UNKNOWN));
        }
        return rows;
    }

    /** Empty paragraphs of a cell print nothing. */
    private static String cellText(List<String> lines) {
        return InlinePictures.inCell(
                String.join("\n", lines.stream().filter(line -> !line.isEmpty()).toList()));
    }
}
