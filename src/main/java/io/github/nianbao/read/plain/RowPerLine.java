package io.github.nianbao.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row per line, TABs between its cells. A line without TAB directly between two rows is a row of one cell (the head
 * of a block inside the table, or the first line of a broken label) unless it reads like prose or heads a section.
 */
final class RowPerLine extends TabbedTables {
    /** How many lines without TAB in a row may stand inside a table: a label broken into four lines. */
    private static final int MOST_LONE_LINES = 3;

    private final List<DumpRow> rows = new ArrayList<>();
    private final List<Line> lone = new ArrayList<>();

    RowPerLine(List<Line> lines, BlockCollector blocks) {
        super(lines, 0, blocks);
    }

    @Override
    boolean isOpen() {
        return !rows.isEmpty();
    }

    @Override
    void read(Line line, @Nullable Line next) {
        if (line.isBlank() && !line.isTabbed()) {
            gap++;
            return;
        }
        if (gap > usualGap) {
            end();
        }
        gap = 0;
        if (line.isTabbed() && !isIndentedProse(line)) {
            DumpRow row = rowOf(line);
            if (!lone.stream().allMatch(between -> isRow(between, row))) {
                end();
            }
            lone.forEach(between -> rows.add(rowOf(between)));
            lone.clear();
            rows.add(row);
        } else if (rows.isEmpty()) {
            paragraph(line);
        } else {
            lone.add(line);
        }
    }

    private boolean isRow(Line between, DumpRow after) {
        if (lone.size() > MOST_LONE_LINES || Cue.isProse(between.text())) {
            return false;
        }
        // A section's head stands between two tables, a main row of one cell between rows of equal width.
        return !Cue.isSection(between.text()) || rows.get(rows.size() - 1).size() == after.size();
    }

    private static DumpRow rowOf(Line line) {
        DumpRow row = new DumpRow();
        for (String cell : line.text().split("\t", -1)) {
            row.startCell(line.number(), cell);
        }
        return row;
    }

    @Override
    void close() {
        if (isTable(rows)) {
            blocks.table(rows);
        } else {
            rows.forEach(this::paragraph);
        }
        lone.forEach(this::paragraph);
        rows.clear();
        lone.clear();
    }

    private void paragraph(DumpRow row) {
        StringBuilder text = new StringBuilder(row.text(0));
        for (int cell = 1; cell < row.size(); cell++) {
            text.append('\t').append(row.text(cell));
        }
        blocks.paragraph(row.line(0), text.toString());
    }
}
