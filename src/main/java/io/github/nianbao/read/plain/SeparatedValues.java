package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.List;

/**
 * Values parted by commas or semicolons, quoted where they hold one. Prose holds such marks, too: only lines of which
 * several in a row have the same number of values, some of them figures or nothing, are a table.
 */
final class SeparatedValues implements DrawnTable {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_VALUES = 3;
    /** A quoted value that goes on longer is no value but a stray quote, in lines. */
    private static final int LONGEST_VALUE = 8;

    private final char separator;

    SeparatedValues(char separator) {
        this.separator = separator;
    }

    @Override
    public int read(List<Line> lines, int from, List<DumpRow> rows) {
        if (lines.get(from).text().indexOf(separator) < 0) {
            return from;
        }
        int i = from;
        int equal = 0;
        int width = 0;
        boolean figures = false;
        while (i < lines.size()) {
            DumpRow row = new DumpRow();
            int next = row(lines, i, row);
            if (next == i || row.size() < FEWEST_VALUES || !rows.isEmpty() && row.size() == 1) {
                break;
            }
            equal = row.size() == width ? equal + 1 : Math.max(equal, 1);
            width = row.size();
            figures |= row.looksTabular();
            rows.add(row);
            i = next;
        }
        if (equal < FEWEST_ROWS || !figures) {
            rows.clear();
            return from;
        }
        return i;
    }

    /** @return the index of the line after the row; {@code from} if it is none */
    private int row(List<Line> lines, int from, DumpRow row) {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = from; i < lines.size() && i < from + LONGEST_VALUE; i++) {
            Line line = lines.get(i);
            if (line.isTabbed() || line.isBlank() && !quoted) {
                return from;
            }
            String text = line.text();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean doubled = c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (doubled) {
                    value.append(c);
                    at++;
                } else if (c == '"' && (quoted || Blanks.isBlank(value.toString()))) {
                    quoted = !quoted;
                } else if (c == separator && !quoted) {
                    row.startCell(line.number(), Blanks.strip(value.toString()));
                    value.setLength(0);
                } else {
                    value.append(c);
                }
            }
            if (!quoted) {
                row.startCell(line.number(), Blanks.strip(value.toString()));
                return i + 1;
            }
            value.append('\n');
        }
        return from;
    }
}
