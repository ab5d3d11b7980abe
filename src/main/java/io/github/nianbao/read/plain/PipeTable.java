package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.regex.Pattern;

/**
 * Tables of Markdown. A separator row is not printed; lines that follow each other are one table, however many
 * separators stand between them, since converters write one after whatever they take for a head. A cell merged into its
 * neighbour is an empty one.
 */
final class PipeTable {
    private static final Pattern SEPARATOR = Pattern.compile("\\|(?:\\s*:?-{2,}:?\\s*\\|)+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*<br ?/?>\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*(.*)\\*\\*");

    private PipeTable() {}

    static boolean isRow(Line line) {
        String text = Blanks.strip(line.text());
        return text.length() > 2 && text.startsWith("|") && text.endsWith("|") && !line.isTabbed();
    }

    static boolean isSeparator(Line line) {
        return SEPARATOR.matcher(Blanks.strip(line.text())).matches();
    }

    static DumpRow row(Line line) {
        DumpRow row = new DumpRow();
        String text = Blanks.strip(line.text());
        int start = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '|' && text.charAt(i - 1) != '\\') {
                row.startCell(line.number(), cellText(text.substring(start, i)));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            row.startCell(line.number(), cellText(text.substring(start)));
        }
        return row;
    }

    private static String cellText(String written) {
        String text = Blanks.strip(written).replace("\\|", "|");
        text = EMPHASIS.matcher(text).replaceAll("$1");
        return LINE_BREAK.matcher(text).replaceAll("\n");
    }
}
