package io.github.nianbao.read.plain;

import io.github.nianbao.document.Block;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines to blocks. Markdown marks its headings, and drawn tables show themselves; everything else goes to the parser of the way in
 * which the file writes its tables, since one program made the whole dump.
 */
final class DumpParser {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})[ \\u3000]+(.+)");

    private static final List<DrawnTable> DRAWN = List.of(
            new WikiTable(),
            new BoxTable(),
            new PipeTable(),
            new SeparatedValues(','),
            new SeparatedValues(';'),
            new SeparatedValues('|'),
            new SeparatedValues('｜'));

    private DumpParser() {}

    static List<Block> parse(List<Line> file) {
        BlockCollector blocks = new BlockCollector();
        List<Line> lines = BlankColumns.asTabs(QuotedMail.unquoted(file));
        TabbedTables tabbed = TabbedTables.forFile(lines, blocks);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher heading = MARKDOWN_HEADING.matcher(Blanks.strip(line.text()));
            List<DumpRow> rows = new ArrayList<>();
            int end = drawnTable(lines, i, rows);
            if (end > i) {
                tabbed.end();
                blocks.table(rows);
                i = end - 1;
            } else if (heading.matches()) {
                tabbed.end();
                blocks.heading(line, heading.group(1).length(), heading.group(2));
            } else {
                tabbed.accept(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
            }
        }
        tabbed.end();
        return blocks.blocks();
    }

    /** @return the index of the first line after the table; {@code from} if none begins there */
    private static int drawnTable(List<Line> lines, int from, List<DumpRow> rows) {
        for (DrawnTable drawn : DRAWN) {
            int end = drawn.read(lines, from, rows);
            if (end > from) {
                return end;
            }
        }
        return from;
    }
}
