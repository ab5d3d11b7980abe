package io.github.nianbao.map;

import io.github.nianbao.map.TableIndex.Target;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Gap;
import io.github.nianbao.text.Folded;
import io.github.nianbao.text.PrintedLabel;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows and tables of the document that are none of the form's: nothing printed in a table is dropped in silence. */
final class Leftovers {
    /** From here on a label without figures is known: a group's, or a row's that is repeated. */
    private static final double KNOWN_LABEL = 0.8;
    /** Figures that lost the borders between them and their label ("（一）予以公开330000033"). */
    /** A label with all figures of its row; on longer texts the pattern would take minutes. */
    private static final int LONGEST_ROW = 300;

    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\D*\\p{IsHan}[^\\p{Nd}]*)[\\p{Nd}.,，]{2,}\\s*");

    private final FormIndex form;
    private final List<RowView> rows;
    private final List<RowTag> tags;
    private final Board board;

    private Leftovers(FormIndex form, List<RowView> rows, List<RowTag> tags, Board board) {
        this.form = form;
        this.rows = rows;
        this.tags = tags;
        this.board = board;
    }

    static void report(FormIndex form, List<RowView> rows, List<RowTag> tags, Board board) {
        Leftovers leftovers = new Leftovers(form, rows, tags, board);
        int start = 0;
        while (start < rows.size()) {
            int end = start;
            while (end < rows.size() && rows.get(end).table() == rows.get(start).table()) {
                end++;
            }
            leftovers.table(rows.subList(start, end));
            start = end;
        }
    }

    /** For a document in which no form was recognised: every table with figures. */
    static Board unknownTables(List<RowView> rows, Predicate<PrintedLabel> ignored) {
        Board board = new Board();
        int last = -1;
        for (RowView row : rows) {
            boolean figures = row.hasNumbers() && row.texts().size() > 0;
            if (figures && row.table() != last) {
                last = row.table();
                List<RowView> table = rows.stream()
                        .filter(each -> each.table() == row.table())
                        .toList();
                if (!Particulars.are(table) && !isIgnored(table, row, ignored, board)) {
                    board.gap(
                            Gap.Kind.UNKNOWN_TABLE,
                            List.of(),
                            null,
                            row.source().place(),
                            row.printed());
                }
            }
        }
        return board;
    }

    private void table(List<RowView> table) {
        boolean known = table.stream().anyMatch(board::isUsed);
        if (!known && (Particulars.are(table) || listsReports(table))) {
            return;
        }
        for (RowView row : table) {
            if (tags.get(row.index()) != RowTag.BODY || board.isUsed(row) || isKnownLabel(row)) {
                continue;
            }
            if (!known && isIgnored(table, row, form::ignores, board)) {
                return;
            }
            if (!known && !isRunTogether(row)) {
                board.gap(Gap.Kind.UNKNOWN_TABLE, List.of(), null, row.source().place(), row.printed());
                return;
            }
            row(row, table);
        }
    }

    /** Whether a table shows a label to be ignored in its heads or its first row. */
    private static boolean isIgnored(
            List<RowView> table, RowView firstRow, Predicate<PrintedLabel> ignored, Board board) {
        return table.stream()
                .filter(row -> row.index() <= firstRow.index())
                .anyMatch(row -> isIgnored(row, ignored, board));
    }

    private static boolean isIgnored(RowView row, Predicate<PrintedLabel> ignored, Board board) {
        for (CellView text : row.texts()) {
            if (ignored.test(text.label())) {
                board.ignore(text.cell().text().strip());
                return true;
            }
        }
        return false;
    }

    /** A menu of a web page that leads to other reports. */
    private static boolean listsReports(List<RowView> table) {
        return table.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .allMatch(cell -> TitleText.read(Folded.of(cell.cell().text()).text()) != null);
    }

    private void row(RowView row, List<RowView> table) {
        if (isIgnored(row, form::ignores, board)) {
            return;
        }
        Target target = runTogether(row);
        if (target != null) {
            List<CellId> cells = target.cells().stream().map(FormCell::id).toList();
            board.gap(Gap.Kind.UNSURE_PLACE, cells, cells.get(0).table(), Board.placeOf(row), row.printed());
        } else {
            board.gap(Gap.Kind.UNKNOWN_ROW, List.of(), tableOf(row, table), Board.placeOf(row), row.printed());
        }
    }

    private boolean isRunTogether(RowView row) {
        return runTogether(row) != null;
    }

    private @Nullable Target runTogether(RowView row) {
        for (CellView text : row.texts()) {
            String printed = text.cell().text();
            Matcher matcher = RUN_TOGETHER.matcher(printed);
            if (printed.length() <= LONGEST_ROW && matcher.matches()) {
                PrintedLabel label = PrintedLabel.of(matcher.group(1));
                for (TableIndex table : form.tables()) {
                    double[] likeness = table.rows().likeness(label, KNOWN_LABEL);
                    for (int i = 0; i < likeness.length; i++) {
                        if (likeness[i] >= KNOWN_LABEL) {
                            return table.targets().get(i);
                        }
                    }
                }
            }
        }
        return null;
    }

    /** A label alone, without a figure: of a group, of a row that is repeated, or of a head. */
    private boolean isKnownLabel(RowView row) {
        return !row.hasNumbers()
                && row.texts().stream()
                        .allMatch(text -> form.tables().stream()
                                .anyMatch(table -> table.groups().isLike(text.label(), KNOWN_LABEL)
                                        || table.rows().isLike(text.label(), KNOWN_LABEL)
                                        || table.heads().isLike(text.label(), KNOWN_LABEL)
                                        || table.headings().isLike(text.label(), KNOWN_LABEL)
                                        || table.title().isLike(text.label(), KNOWN_LABEL)));
    }

    /** The form's table to which the nearest known row of the same table belongs. */
    private @Nullable String tableOf(RowView row, List<RowView> table) {
        String nearest = null;
        for (RowView other : table) {
            String owner = board.owner(other);
            if (owner != null && (other.index() < row.index() || nearest == null)) {
                nearest = owner;
            }
        }
        return nearest;
    }
}
