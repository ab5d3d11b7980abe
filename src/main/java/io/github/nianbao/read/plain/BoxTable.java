package io.github.nianbao.read.plain;

import io.github.nianbao.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables drawn with lines of characters: │ and ─ with their corners, or {@code +---+} and {@code |}. Lines between two
 * rules are one row whose cells are wrapped, unless figures stand below each other.
 */
final class BoxTable implements DrawnTable {
    private static final Pattern BAR = Pattern.compile("[│┃║|]");
    private static final String LINES = "─━═┄┈";
    private static final String CORNERS = "┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛";
    private static final String DRAWN = "[│┃║\\s\\u3000" + LINES + CORNERS + "]*";
    private static final Pattern DRAWN_RULE =
            Pattern.compile(DRAWN + "(?:[" + LINES + "]{2}|[" + CORNERS + "][" + LINES + "])" + DRAWN);
    private static final Pattern ASCII_RULE = Pattern.compile("\\s*[+|][-=+|\\s]*[-=]{2}[-=+|\\s]*[+|]\\s*");
    private static final Pattern PART_OF_A_RULE = Pattern.compile("[─━═┄┈├┼┤╠╬╣┣╋┫]+");

    @Override
    public int read(List<Line> lines, int from, List<DumpRow> rows) {
        if (!begins(lines, from)) {
            return from;
        }
        List<List<DumpRow>> groups = new ArrayList<>();
        groups.add(new ArrayList<>());
        int i = from;
        while (i < lines.size() && (isRule(lines.get(i)) || isRow(lines.get(i)))) {
            if (isRule(lines.get(i))) {
                groups.add(new ArrayList<>());
            } else {
                groups.get(groups.size() - 1).add(row(lines.get(i)));
            }
            i++;
        }
        groups.forEach(group -> rows.addAll(isWrapped(group) ? List.of(joined(group)) : group));
        return rows.isEmpty() ? from : i;
    }

    private static boolean begins(List<Line> lines, int at) {
        Line line = lines.get(at);
        boolean ruled = isRule(line) && at + 1 < lines.size() && isRow(lines.get(at + 1));
        return ruled || isRow(line) && line.text().indexOf('|') < 0;
    }

    private static boolean isRule(Line line) {
        return DRAWN_RULE.matcher(line.text()).matches()
                || line.text().indexOf('+') >= 0
                        && ASCII_RULE.matcher(line.text()).matches();
    }

    private static boolean isRow(Line line) {
        String text = Blanks.strip(line.text());
        return text.length() > 2
                && !line.isTabbed()
                && BAR.matcher(text.substring(0, 1)).matches()
                && BAR.matcher(text.substring(text.length() - 1)).matches();
    }

    private static DumpRow row(Line line) {
        DumpRow row = new DumpRow();
        String text = Blanks.strip(line.text());
        for (String cell : BAR.split(text.substring(1, text.length() - 1), -1)) {
            String words = Blanks.strip(cell);
            row.startCell(line.number(), PART_OF_A_RULE.matcher(words).matches() ? "" : words);
        }
        return row;
    }

    private static boolean isWrapped(List<DumpRow> group) {
        if (group.size() < 2) {
            return false;
        }
        for (int cell = 0; cell < group.get(0).size(); cell++) {
            int figures = 0;
            for (DumpRow row : group) {
                if (row.size() != group.get(0).size()) {
                    return false;
                }
                figures += row.isFigure(cell) ? 1 : 0;
            }
            if (figures > 1) {
                return false;
            }
        }
        return true;
    }

    private static DumpRow joined(List<DumpRow> group) {
        DumpRow joined = new DumpRow();
        for (int cell = 0; cell < group.get(0).size(); cell++) {
            List<String> texts = new ArrayList<>();
            for (DumpRow row : group) {
                if (!row.text(cell).isEmpty()) {
                    texts.add(row.text(cell));
                }
            }
            joined.startCell(group.get(0).line(cell), String.join("\n", texts));
        }
        return joined;
    }
}
