package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables of Markdown and Org. A separator row is not printed; lines that follow each other are one table, however many
 * separators stand between them, since converters write one after whatever they take for a head. A cell merged into its
 * neighbour is an empty one. Without pipes at the ends only a separator tells a table from a line of links.
 */
final class PipeTable implements DrawnTable {
    private static final Pattern SEPARATOR = Pattern.compile("\\|?\\s*:?-{2,}:?\\s*(?:[|+]\\s*:?-{2,}:?\\s*)*\\|?");
    private static final Pattern LINE_BREAK = Pattern.compile("\\s*<br ?/?>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{1,3}|`{1,2})(?![*_`\\s])(.+?)\\1");
    /** A mark that is meant as it stands: {@code 1\\.} begins no list. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[-.*_`()\\[\\]#+!<>~|])");

    @Override
    public int read(List<Line> lines, int from, List<DumpRow> rows) {
        boolean bare = isBareHead(lines, from);
        int i = from;
        while (i < lines.size() && (isRow(lines.get(i)) || bare && hasPipe(lines.get(i)))) {
            if (!isSeparator(lines.get(i))) {
                rows.add(row(lines.get(i)));
            }
            i++;
        }
        return i;
    }

    private static boolean isBareHead(List<Line> lines, int at) {
        return at + 1 < lines.size()
                && hasPipe(lines.get(at))
                && hasPipe(lines.get(at + 1))
                && isSeparator(lines.get(at + 1));
    }

    private static boolean isRow(Line line) {
        String text = Blanks.strip(line.text());
        return text.length() > 2 && text.startsWith("|") && text.lastIndexOf('|') > 0 && !line.isTabbed();
    }

    private static boolean hasPipe(Line line) {
        return line.text().indexOf('|') >= 0 && !line.isTabbed();
    }

    private static boolean isSeparator(Line line) {
        String text = Blanks.strip(line.text());
        return text.indexOf('|') >= 0 && SEPARATOR.matcher(text).matches();
    }

    private static DumpRow row(Line line) {
        DumpRow row = new DumpRow();
        String text = Blanks.strip(line.text());
        boolean bare = !text.startsWith("|");
        int start = bare ? 0 : 1;
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\')) {
                row.startCell(line.number(), cellText(text.substring(start, i)));
                start = i + 1;
            }
        }
        if (bare || start < text.length()) {
            row.startCell(line.number(), cellText(text.substring(start)));
        }
        return row;
    }

    private static String cellText(String written) {
        String text = Blanks.strip(written);
        Matcher emphasis = EMPHASIS.matcher(text);
        while (emphasis.matches()) {
            text = emphasis.group(2);
            emphasis.reset(text);
        }
        text = ESCAPED.matcher(text).replaceAll("");
        return LINE_BREAK.matcher(text).replaceAll("\n");
    }
}
