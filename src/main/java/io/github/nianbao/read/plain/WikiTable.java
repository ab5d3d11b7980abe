package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as wikis write them, from {@code {|} to {@code |}}: {@code |-} begins a row, {@code |} and {@code ||} a cell. */
final class WikiTable implements DrawnTable {
    private static final Pattern CELLS = Pattern.compile("\\|\\||!!");
    private static final Pattern ATTRIBUTES = Pattern.compile("(?:[a-z]+ *= *(?:\"[^\"]*\"|[^\\s|]+) *)+\\|");

    @Override
    public int read(List<Line> lines, int from, List<DumpRow> rows) {
        if (!lines.get(from).text().startsWith("{|")) {
            return from;
        }
        DumpRow row = new DumpRow();
        for (int i = from + 1; i < lines.size(); i++) {
            String text = Blanks.strip(lines.get(i).text());
            if (text.startsWith("|}")) {
                add(row, rows);
                return rows.isEmpty() ? from : i + 1;
            }
            if (text.startsWith("|-")) {
                add(row, rows);
                row = new DumpRow();
            } else if (text.startsWith("|") && !text.startsWith("|+") || text.startsWith("!")) {
                for (String cell : CELLS.split(text.substring(1), -1)) {
                    String words = Blanks.strip(cell);
                    row.startCell(
                            lines.get(i).number(),
                            Blanks.strip(ATTRIBUTES.matcher(words).replaceFirst("")));
                }
            } else if (row.size() > 0) {
                row.continueCell(text);
            }
        }
        rows.clear();
        return from;
    }

    private static void add(DumpRow row, List<DumpRow> rows) {
        if (row.size() > 0) {
            rows.add(row);
        }
    }
}
