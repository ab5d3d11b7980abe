package io.github.nianbao.map;

import io.github.nianbao.document.Table;
import io.github.nianbao.map.Heads.Leaf;
import io.github.nianbao.report.LocalTable;
import io.github.nianbao.report.LocalTable.Column;
import io.github.nianbao.report.LocalTable.Row;
import io.github.nianbao.report.LocalTable.Running;
import io.github.nianbao.text.Ordinal;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a printed table looks like to the program, offered to the person who teaches it: heads, columns of figures, rows,
 * units, and the sums that hold in every column. Nothing of it is taken without being looked at.
 */
final class TableDraft {
    private static final Pattern RUNNING = Pattern.compile(".*(?:累计|总计|合计).*");
    private static final Pattern THIS_YEAR = Pattern.compile("本(?:年|期).*|当年.*|20\\d\\d年.*");
    private static final Pattern BEFORE = Pattern.compile("上(?:年|期).*|去年.*");
    private static final String THIS_YEAR_ID = "this_year";
    private static final String CUMULATIVE_ID = "cumulative";

    private final Table table;
    private final List<RowView> rows;
    private final int firstBody;

    private TableDraft(Table table) {
        this.table = table;
        this.rows = RowViews.of(List.of(table));
        this.firstBody = firstBody();
    }

    /** @param title the words above the table */
    static LocalTable of(Table table, String title, @Nullable String insteadOf) {
        TableDraft draft = new TableDraft(table);
        List<Column> columns = draft.columns();
        List<Row> rows = draft.rowsOf(columns);
        Running running = has(columns, CUMULATIVE_ID) && has(columns, THIS_YEAR_ID)
                ? new Running(CUMULATIVE_ID, THIS_YEAR_ID)
                : null;
        return new LocalTable(
                "table",
                title,
                draft.corner(columns),
                columns,
                rows,
                SumsOfRows.in(table, rows, columns),
                running,
                insteadOf);
    }

    private static boolean has(List<Column> columns, String id) {
        return columns.stream().anyMatch(column -> column.id().equals(id));
    }

    /** The first row with a number. */
    private int firstBody() {
        int first = 0;
        while (first < rows.size() && !rows.get(first).hasNumbers()) {
            first++;
        }
        return first;
    }

    private List<RowView> body() {
        return rows.subList(firstBody, rows.size());
    }

    /** Columns in which most rows print a figure. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int place = 1; place <= table.columns(); place++) {
            int at = place;
            long figures = body().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(cell -> cell.cell().column() == at && cell.isFigure())
                    .count();
            if (figures * 2 > body().size()) {
                String head = head(place).orElse("");
                columns.add(new Column(unique(columnId(head, columns.size() + 1), ids), head, place));
            }
        }
        return columns;
    }

    private List<String> corner(List<Column> columns) {
        List<String> corner = new ArrayList<>();
        for (int place = 1; place <= table.columns(); place++) {
            int at = place;
            if (columns.stream().noneMatch(column -> column.place() == at)) {
                head(place).filter(text -> !corner.contains(text)).ifPresent(corner::add);
            }
        }
        return corner;
    }

    private static String columnId(String head, int number) {
        String label = PrintedLabel.of(head).text();
        if (BEFORE.matcher(label).matches()) {
            return "last_year";
        }
        if (RUNNING.matcher(label).matches()) {
            return CUMULATIVE_ID;
        }
        return THIS_YEAR.matcher(label).matches() ? THIS_YEAR_ID : "column" + number;
    }

    /** The innermost head over a column. */
    private Optional<String> head(int place) {
        if (firstBody == 0) {
            return Optional.empty();
        }
        List<RowView> zone = rows.subList(0, firstBody);
        List<Leaf> leaves =
                table.spans() == Table.Spans.KEPT ? HeadLeaves.onGrid(zone) : HeadLeaves.ofRow(zone.get(firstBody - 1));
        // Without spans the places of a row's cells count from 0.
        int at = table.spans() == Table.Spans.KEPT ? place : place - 1;
        return leaves.stream()
                .filter(leaf -> leaf.first() <= at && at <= leaf.last() && leaf.labelled())
                .map(leaf ->
                        leaf.texts().get(leaf.texts().size() - 1).cell().text().strip())
                .findFirst();
    }

    private List<Row> rowsOf(List<Column> columns) {
        List<Row> found = new ArrayList<>();
        List<CellView> above = new ArrayList<>();
        for (RowView row : body()) {
            List<CellView> labels = labels(row, columns);
            if (labels.isEmpty()) {
                continue;
            }
            CellView label = labels.get(labels.size() - 1);
            if (!row.hasNumbers() && unit(row) == null) {
                push(above, label);
                continue;
            }
            List<String> groups = new ArrayList<>();
            above.forEach(group -> groups.add(text(group)));
            row.context().forEach(group -> groups.add(text(group)));
            labels.subList(0, labels.size() - 1).forEach(group -> groups.add(text(group)));
            found.add(new Row("r" + (found.size() + 1), text(label), groups, unit(row), row.row()));
        }
        return found;
    }

    /** A row without figures heads those that follow, and is itself under those numbered in an outer style. */
    private static void push(List<CellView> above, CellView label) {
        Ordinal ordinal = label.label().ordinal();
        above.removeIf(group -> {
            Ordinal other = group.label().ordinal();
            return ordinal == null || other == null || other.style().compareTo(ordinal.style()) >= 0;
        });
        above.add(label);
    }

    private static List<CellView> labels(RowView row, List<Column> columns) {
        return row.texts().stream()
                .filter(text -> columns.stream()
                        .noneMatch(column -> column.place() == text.cell().column()))
                .toList();
    }

    private static @Nullable String unit(RowView row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == CellView.Kind.UNIT)
                .map(TableDraft::text)
                .findFirst()
                .orElse(null);
    }

    private static String unique(String id, Set<String> ids) {
        String free = id;
        for (int more = 2; !ids.add(free); more++) {
            free = id + "_" + more;
        }
        return free;
    }

    private static String text(CellView cell) {
        return cell.cell().text().replaceAll("[\\r\\n]+", "").strip();
    }
}
