package io.github.nianbao.read.plain;

import io.github.nianbao.document.Block;
import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines to blocks. Markdown marks its headings and tables by itself; everything else goes to the parser of the way in
 * which the file writes its tables, since one program made the whole dump.
 */
final class DumpParser {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(#{1,6})[ \\u3000]+(.+)");

    private DumpParser() {}

    static List<Block> parse(List<Line> lines) {
        BlockCollector blocks = new BlockCollector();
        TabbedTables tabbed = TabbedTables.forFile(lines, blocks);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher heading = MARKDOWN_HEADING.matcher(Blanks.strip(line.text()));
            if (PipeTable.isRow(line)) {
                tabbed.end();
                i = pipeTable(lines, i, blocks) - 1;
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

    /** @return the index of the first line after the table */
    private static int pipeTable(List<Line> lines, int from, BlockCollector blocks) {
        List<DumpRow> rows = new ArrayList<>();
        int i = from;
        while (i < lines.size() && PipeTable.isRow(lines.get(i))) {
            if (!PipeTable.isSeparator(lines.get(i))) {
                rows.add(PipeTable.row(lines.get(i)));
            }
            i++;
        }
        blocks.table(rows);
        return i;
    }
}
