package io.github.nianbao.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables written with TABs: takes the lines of a file one by one and tells tables from prose. */
abstract class TabbedTables {
    final BlockCollector blocks;

    /** How many blank lines usually part two rows; a wider gap ends the table. */
    final int usualGap;

    /** Whether lines that hold only blanks part rows, too; where true empty lines do, they belong to a cell. */
    private final boolean blanksPartRows;

    /** Page numbers met inside the open table; they follow it. */
    private final List<Line> asides = new ArrayList<>();

    /** The blank lines around a page number say nothing about the table. */
    private boolean afterAside;

    /** How many blank lines were met since the last line that was none. */
    int gap;

    TabbedTables(List<Line> lines, int leastGap, BlockCollector blocks) {
        this.blocks = blocks;
        this.blanksPartRows = lines.stream().noneMatch(line -> line.text().isEmpty());
        this.usualGap = usualGap(lines, leastGap);
    }

    /** One cell per line if lines that only begin with a TAB prevail, otherwise one row per line. */
    static TabbedTables forFile(List<Line> lines, BlockCollector blocks) {
        long cellLines = lines.stream()
                .filter(line -> line.text().lastIndexOf('\t') == 0 && !isIndentedProse(line))
                .count();
        long rowLines =
                lines.stream().filter(line -> line.text().lastIndexOf('\t') > 0).count();
        return cellLines > rowLines ? new CellPerLine(lines, blocks) : new RowPerLine(lines, blocks);
    }

    /** @param next the line behind it */
    final void accept(Line line, @Nullable Line next) {
        if (partsRows(line)) {
            gap++;
        } else if (isOpen() && Cue.isPageNumber(line.text())) {
            asides.add(line);
            afterAside = true;
        } else {
            gap = afterAside ? Math.min(gap, usualGap) : gap;
            afterAside = false;
            read(line, next);
        }
    }

    /** Ends the table that is open; whatever comes next belongs to none. */
    final void end() {
        close();
        gap = 0;
        afterAside = false;
        asides.forEach(this::paragraph);
        asides.clear();
    }

    abstract boolean isOpen();

    abstract void read(Line line, @Nullable Line next);

    abstract void close();

    final void paragraph(Line line) {
        blocks.paragraph(line.number(), line.text().replaceFirst("^\t+", ""));
    }

    private boolean partsRows(Line line) {
        return line.text().isEmpty() || blanksPartRows && line.isBlank() && !line.isTabbed();
    }

    /** Prose that is indented by a TAB: no further TAB, and words that are no cell's. */
    static boolean isIndentedProse(Line line) {
        String text = line.text();
        return line.isTabbed() && text.strip().indexOf('\t') < 0 && text.charAt(0) == '\t' && Cue.isProse(text);
    }

    /**
     * A single row without blanks or numbers is words that happen to stand apart, and so are rows of one cell each.
     */
    static boolean isTable(List<DumpRow> rows) {
        return rows.size() == 1
                ? rows.get(0).size() > 1 && rows.get(0).looksTabular()
                : rows.stream().anyMatch(row -> row.size() > 1);
    }

    /** The most frequent number of blank lines between two lines with TABs, the smallest of equally frequent ones. */
    private int usualGap(List<Line> lines, int leastGap) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int gap = -1;
        for (Line line : lines) {
            if (partsRows(line)) {
                gap = gap < 0 ? gap : gap + 1;
            } else if (line.isTabbed()) {
                if (gap >= leastGap) {
                    counts.merge(gap, 1, Integer::sum);
                }
                gap = 0;
            } else {
                gap = -1;
            }
        }
        int usual = leastGap;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() > counts.getOrDefault(usual, 0)) {
                usual = count.getKey();
            }
        }
        return usual;
    }
}
