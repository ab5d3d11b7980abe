package io.github.nianbao.map;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.Table;
import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of a form as an agency might print it: rows that a test can damage before they become a table. */
final class Printout {
    /**
     * A printed row: labels outermost first, then figures. A label equal to the one above it is merged with it.
     */
    record Row(Kind kind, List<String> labels, List<Part> parts) {
        Row {
            labels = List.copyOf(labels);
            parts = List.copyOf(parts);
        }

        static Row foreign(String... texts) {
            List<Part> parts = new ArrayList<>();
            for (String text : texts) {
                parts.add(Part.foreign(text));
            }
            return new Row(Kind.FOREIGN, List.of(), parts);
        }

        Row withLabels(List<String> other) {
            return new Row(kind, other, parts);
        }

        Row withParts(List<Part> other) {
            return new Row(kind, labels, other);
        }
    }

    enum Kind {
        HEAD,
        DATA,
        FOREIGN
    }

    /**
     * A cell right of the labels.
     *
     * @param width over how many columns it is merged
     * @param id the cell of the form that it is; {@code null} if it is none
     */
    record Part(String text, int width, @Nullable CellId id) {
        static Part foreign(String text) {
            return new Part(text, 1, null);
        }

        Part withText(String other) {
            return new Part(other, width, id);
        }
    }

    private Printout() {}

    /** Every row of a table of rows, with the figures of {@code figures} (blank where there is none). */
    static List<Row> of(MappedTable table, Map<CellId, String> figures, List<String> skippedRows) {
        List<Row> rows = new ArrayList<>();
        int widest = table.table().blocks().stream()
                .mapToInt(block -> block.columns().size())
                .max()
                .orElseThrow();
        for (FormBlock block : table.table().blocks()) {
            block.headings().forEach(heading -> rows.add(Row.foreign(heading.printed())));
            rows.addAll(heads(table, block, widest));
            for (FormRow row : block.rows()) {
                if (!skippedRows.contains(row.id())) {
                    rows.add(data(block, row, figures, widest));
                }
            }
        }
        return rows;
    }

    private static Row data(FormBlock block, FormRow row, Map<CellId, String> figures, int widest) {
        List<String> labels =
                new ArrayList<>(row.groups().stream().map(Label::printed).toList());
        labels.add(row.label().printed());
        List<Part> parts = new ArrayList<>();
        for (FormCell cell : block.cells()) {
            if (cell.row().equals(row)) {
                parts.add(new Part(figures.getOrDefault(cell.id(), ""), 1, cell.id()));
            }
        }
        return new Row(Kind.DATA, labels, stretched(parts, widest));
    }

    private static List<Part> stretched(List<Part> parts, int widest) {
        List<Part> stretched = new ArrayList<>(parts);
        Part last = stretched.remove(stretched.size() - 1);
        stretched.add(new Part(last.text(), widest - parts.size() + 1, last.id()));
        return stretched;
    }

    /** Heads in as many levels as the columns have groups; a head without groups goes down over all levels. */
    private static List<Row> heads(MappedTable table, FormBlock block, int widest) {
        int levels = 1
                + block.columns().stream()
                        .mapToInt(column -> column.groups().size())
                        .max()
                        .orElse(0);
        List<Row> heads = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            List<Part> parts = new ArrayList<>();
            for (var column : block.columns()) {
                List<Label> path = new ArrayList<>(column.groups());
                path.add(column.label());
                String text = level < path.size() ? path.get(level).printed() : "";
                boolean group = level < path.size() - 1;
                int last = parts.size() - 1;
                if (group && last >= 0 && parts.get(last).text().equals(text)) {
                    parts.set(last, new Part(text, parts.get(last).width() + 1, null));
                } else {
                    parts.add(Part.foreign(text));
                }
            }
            String corner = level == 0 ? table.corner().get(0).printed() : "";
            heads.add(new Row(Kind.HEAD, List.of(corner), levels > 1 ? parts : stretched(parts, widest)));
        }
        return heads;
    }

    /** The rows as a table; {@code number} is its place in reading order. */
    static Table table(List<Row> rows, boolean spansKept, int number) {
        int labels = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(1);
        return spansKept ? kept(rows, Math.max(1, labels), number) : lost(rows, number);
    }

    private static Table kept(List<Row> rows, int labelColumns, int number) {
        List<Cell> cells = new ArrayList<>();
        int columns = 1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int column = 1;
            for (int level = 0; level < row.labels().size(); level++) {
                boolean own = level == row.labels().size() - 1;
                int width = own ? labelColumns - level : 1;
                if (own || i == 0 || !isGoneOn(rows, i, level)) {
                    cells.add(cell(
                            number,
                            i + 1,
                            column,
                            own ? 1 : height(rows, i, level),
                            width,
                            row.labels().get(level)));
                }
                column += width;
            }
            if (row.kind() == Kind.FOREIGN) {
                column = 1;
            }
            for (Part part : row.parts()) {
                cells.add(cell(number, i + 1, column, 1, part.width(), part.text()));
                column += part.width();
            }
            columns = Math.max(columns, column - 1);
        }
        return new Table(rows.size(), columns, Table.Spans.KEPT, cells, Place.ofTable(1, null, number, null));
    }

    private static Table lost(List<Row> rows, int number) {
        List<Cell> cells = new ArrayList<>();
        int columns = 1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int column = 1;
            for (int level = 0; level < row.labels().size(); level++) {
                boolean own = level == row.labels().size() - 1;
                String text = !own && i > 0 && isGoneOn(rows, i, level)
                        ? ""
                        : row.labels().get(level);
                cells.add(cell(number, i + 1, column++, 1, 1, text));
            }
            for (Part part : row.parts()) {
                cells.add(cell(number, i + 1, column++, 1, 1, part.text()));
            }
            columns = Math.max(columns, column - 1);
        }
        return new Table(rows.size(), columns, Table.Spans.LOST, cells, Place.ofTable(1, null, number, null));
    }

    /** Whether the label of a group is the one above it, merged. */
    private static boolean isGoneOn(List<Row> rows, int row, int level) {
        List<String> here = rows.get(row).labels();
        List<String> above = rows.get(row - 1).labels();
        return rows.get(row - 1).kind() == rows.get(row).kind()
                && level < here.size() - 1
                && level < above.size() - 1
                && here.subList(0, level + 1).equals(above.subList(0, level + 1));
    }

    private static int height(List<Row> rows, int row, int level) {
        int height = 1;
        while (row + height < rows.size() && isGoneOn(rows, row + height, level)) {
            height++;
        }
        return height;
    }

    private static Cell cell(int table, int row, int column, int height, int width, String text) {
        return new Cell(row, column, height, width, text, Place.ofCell(1, null, table, row, column, null));
    }
}
