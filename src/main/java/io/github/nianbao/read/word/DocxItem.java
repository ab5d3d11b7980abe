package io.github.nianbao.read.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a body, a cell or a text box of a DOCX file, in reading order. */
sealed interface DocxItem {
    /** What stands in a cell: a table of a single cell inside it is only a box around some of that. */
    default Stream<DocxItem> unboxed() {
        return this instanceof TableItem table
                        && table.rows().size() == 1
                        && table.rows().get(0).cells().size() == 1
                ? table.rows().get(0).cells().get(0).items().stream()
                : Stream.of(this);
    }

    /**
     * A paragraph as printed, with its automatic number.
     *
     * @param heading its level from 1; 0 for body text
     */
    record Text(int heading, String text) implements DocxItem {}

    /** A picture large enough to hide a table. */
    record LargePicture() implements DocxItem {}

    /** @param gridColumns the widths of the table's grid in twips; empty where the file does not say */
    record TableItem(List<Integer> gridColumns, List<Row> rows) implements DocxItem {
        public TableItem {
            gridColumns = List.copyOf(gridColumns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param before how many columns of the grid the row leaves free at its left
     * @param beforeWidth how wide that is in twips; 0 where the file does not say
     * @param height in twips: positive at least, negative exactly, 0 as its text needs
     */
    record Row(int before, int beforeWidth, int height, List<RowCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many columns of the grid the row reaches over. */
        int columns() {
            return before + cells.stream().mapToInt(cell -> cell.shape().span()).sum();
        }

        /** In twips; 0 where the file does not say it for every cell. */
        int width() {
            boolean known =
                    cells.stream().allMatch(cell -> cell.shape().width() > 0) && (before == 0 || beforeWidth > 0);
            return known
                    ? beforeWidth
                            + cells.stream()
                                    .mapToInt(cell -> cell.shape().width())
                                    .sum()
                    : 0;
        }
    }

    /** A cell and what stands in it. */
    record RowCell(DocxCellShape shape, List<DocxItem> items) {
        public RowCell {
            items = List.copyOf(items);
        }

        /** Its lines; empty paragraphs print nothing. */
        String text() {
            return InlinePictures.inCell(items.stream()
                    .filter(Text.class::isInstance)
                    .map(item -> ((Text) item).text())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n")));
        }
    }
}
