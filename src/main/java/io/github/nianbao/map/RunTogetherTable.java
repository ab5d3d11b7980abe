package io.github.nianbao.map;

import io.github.nianbao.map.TableIndex.BlockIndex;
import io.github.nianbao.map.TableIndex.Target;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a table of the form in text that lost its cells: its heads, then row for row a label and the figures behind it.
 * Everything between the heads and the last figure must be a word of the form; the first strange word ends the search.
 */
final class RunTogetherTable {
    /** Behind the last figure these would mean that its last digits are another's: a numbering, a share, an amount. */
    private static final String NEVER_BEHIND = ".、,:)%万亿元年月日";

    private static final Pattern MONEY = Pattern.compile("万?元");
    private static final String MOST_GROUPS = "{0,4}";

    private final TableIndex table;
    private final RunningText text;
    private final String folded;
    private final RunTogetherPatterns patterns;
    private final List<Pattern> labels;
    private final Pattern groups;

    RunTogetherTable(TableIndex table, RunningText text) {
        this.table = table;
        this.text = text;
        this.folded = text.folded();
        this.patterns = table.runTogether();
        this.labels = patterns.labels();
        this.groups = patterns.groups();
    }

    /** Whether the table seems to be in the text at all. */
    boolean isSeen() {
        return patterns.isSeenIn(folded);
    }

    /** Its rows, block by block; a block that is not there, or not whole, is left out. */
    List<RunTogetherRow> rows() {
        if (table.mapped().layout() == MappedForm.Layout.MATRIX) {
            Optional<RunTogetherRow> line = matrix();
            if (line.isPresent()) {
                return List.of(line.get());
            }
        }
        List<RunTogetherRow> rows = new ArrayList<>();
        int from = 0;
        while (from < table.targets().size()) {
            BlockIndex block = table.targets().get(from).block();
            int end = from;
            while (end < table.targets().size()
                    && table.targets().get(end).block().equals(block)) {
                end++;
            }
            rows.addAll(block(block, from, end));
            from = end;
        }
        return rows;
    }

    private Optional<RunTogetherRow> matrix() {
        int start = find(RunTogetherHeads.ofMatrix(table));
        if (start < 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < folded.length() && isFigure(folded.charAt(end), false)) {
            end++;
        }
        List<FormCell> cells = table.targets().stream()
                .flatMap(target -> target.cells().stream())
                .toList();
        return isEnd(end) ? Optional.of(new RunTogetherRow(cells, text.printed(start, end), start)) : Optional.empty();
    }

    private List<RunTogetherRow> block(BlockIndex block, int first, int end) {
        String rowAhead =
                "(?=" + groups.pattern() + MOST_GROUPS + labels.get(first).pattern() + ")";
        int at = find(RunTogetherHeads.ofBlock(table, block) + rowAhead);
        List<RunTogetherRow> rows = new ArrayList<>();
        int next = at < 0 ? end + 1 : first;
        boolean amount =
                block.block().cells().stream().anyMatch(cell -> cell.column().kind() == FormColumn.Kind.AMOUNT);
        while (next < end) {
            at = behindGroups(at, next, end);
            int found = labelAt(at, next, end);
            if (found < 0) {
                return List.of();
            }
            Target target = table.targets().get(found);
            int start = behind(labels.get(found), at);
            next = found + 1;
            at = start;
            while (at < folded.length() && isFigure(folded.charAt(at), amount) && !isLabel(at, next, end)) {
                at++;
            }
            at = amount && at > start ? behindUnit(at) : at;
            rows.add(new RunTogetherRow(target.cells(), text.printed(start, at), start));
        }
        return next == end && isEnd(at) ? rows : List.of();
    }

    private int behindUnit(int at) {
        int behind = behind(MONEY, at);
        return behind < 0 ? at : behind;
    }

    private boolean isEnd(int at) {
        return at >= folded.length() || NEVER_BEHIND.indexOf(folded.charAt(at)) < 0;
    }

    private boolean isLabel(int at, int next, int end) {
        return labelAt(at, next, end) >= 0 || behind(groups, at) >= 0;
    }

    private int behindGroups(int from, int next, int end) {
        int at = from;
        int behind = behind(groups, at);
        // （六）其他处理 is a group over rows in one form and a row in the other: what follows tells.
        while (behind >= 0 && (labelAt(at, next, end) < 0 || labelAt(behind, next, end) >= 0)) {
            at = behind;
            behind = behind(groups, at);
        }
        return at;
    }

    /** The next row of the form, if its label stands here; only rows that have alternatives may be left out. */
    private int labelAt(int at, int next, int end) {
        for (int i = next; i < end; i++) {
            if (behind(labels.get(i), at) >= 0) {
                return i;
            }
            String id = table.targets().get(i).row().id();
            boolean optional = table.mapped().alternatives().stream()
                    .flatMap(alternatives -> alternatives.groups().stream())
                    .anyMatch(group -> group.contains(id));
            if (!optional) {
                return -1;
            }
        }
        return -1;
    }

    private int behind(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(folded).region(at, folded.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Where the only such place ends; −1 if there is none, or more than one. */
    private int find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(folded);
        int end = matcher.find() ? matcher.end() : -1;
        return end >= 0 && !matcher.find() ? end : -1;
    }

    private static boolean isFigure(char c, boolean amount) {
        return ('0' <= c && c <= '9') || "/-—+".indexOf(c) >= 0 || (amount && c == '.');
    }
}
