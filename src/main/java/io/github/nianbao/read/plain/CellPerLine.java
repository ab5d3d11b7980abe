package io.github.nianbao.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A TAB starts a cell, lines without TAB go on with it, an empty line ends the row, further empty lines end the table.
 * Prose that follows a table without an empty line is told from a cell's next line by its wording.
 */
final class CellPerLine extends TabbedTables {
    private final List<DumpRow> rows = new ArrayList<>();
    private @Nullable DumpRow open;

    CellPerLine(List<Line> lines, BlockCollector blocks) {
        super(lines, 1, blocks);
    }

    @Override
    boolean isOpen() {
        return open != null || !rows.isEmpty();
    }

    @Override
    void read(Line line, @Nullable Line next) {
        if (line.isTabbed() && !isProse(line, next)) {
            cells(line);
        } else if (open != null && gap == 0 && continuesCell(open, line, next)) {
            open.continueCell(line.text());
        } else if (!line.isBlank()) {
            end();
            paragraph(line);
        }
    }

    private void cells(Line line) {
        if (gap > 0) {
            endRow();
        }
        if (gap > usualGap) {
            end();
        }
        gap = 0;
        String[] parts = line.text().split("\t", -1);
        if (open != null && !parts[0].isEmpty()) {
            open.continueCell(parts[0]);
        } else if (!parts[0].isEmpty()) {
            open = new DumpRow();
            open.startCell(line.number(), parts[0]);
        }
        if (open == null) {
            open = new DumpRow();
        }
        for (int i = 1; i < parts.length; i++) {
            open.startCell(line.number(), parts[i]);
        }
    }

    /** A sentence is a cell only beside other cells, and even there none as long as a paragraph. */
    private boolean isProse(Line line, @Nullable Line next) {
        if (!isIndentedProse(line)) {
            return false;
        }
        boolean besideCells = open != null && gap == 0 || next != null && next.isTabbed() && !isIndentedProse(next);
        return !besideCells || Cue.isParagraph(line.text());
    }

    /**
     * A line that begins like a section or an item, or reads like a sentence, goes on with a cell only where nothing of
     * the row is printed yet and more cells follow: a label whose first line is blank.
     */
    private static boolean continuesCell(DumpRow row, Line line, @Nullable Line next) {
        boolean beginsAnew = Cue.isSection(line.text()) || Cue.isItem(line.text()) || Cue.isProse(line.text());
        return !beginsAnew || row.isBlank() && next != null && next.isTabbed();
    }

    private void endRow() {
        if (open != null) {
            rows.add(open);
            open = null;
        }
    }

    @Override
    void close() {
        endRow();
        if (isTable(rows)) {
            blocks.table(rows);
        } else {
            for (DumpRow row : rows) {
                for (int cell = 0; cell < row.size(); cell++) {
                    blocks.paragraph(row.line(cell), row.text(cell));
                }
            }
        }
        rows.clear();
    }
}
