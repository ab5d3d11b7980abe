package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Alternatives;
import io.github.nianbao.map.MappedForm.Layout;
import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormColumn;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A mapping file to a form. Whatever is wrong in it is refused with line, key and reason. */
final class MappingReader {
    private static final String ROW = "{row}";
    private static final String COLUMN = "{column}";
    private static final String DEFAULT_CELL = "{table}.{row}.{column}";

    private final Set<CellId> ids = new HashSet<>();

    private MappingReader() {}

    static MappedForm read(YamlNode root) {
        return new MappingReader().form(root);
    }

    /** The tables of a teaching, which add to those of a form. */
    static List<MappedTable> localTables(List<YamlNode> nodes, Set<String> known) {
        MappingReader reader = new MappingReader();
        return nodes.stream().map(node -> reader.localTable(node, known)).toList();
    }

    private MappedTable localTable(YamlNode node, Set<String> known) {
        if (!node.get("id").text().startsWith(CellId.LOCAL)) {
            throw node.get("id").wrong("local_expected");
        }
        YamlNode insteadOf = node.find("instead_of");
        MappedTable table = table(node);
        return new MappedTable(
                table.table(),
                table.layout(),
                table.corner(),
                table.others(),
                table.alternatives(),
                insteadOf == null ? null : known(insteadOf, known, "unknown_table"));
    }

    private MappedForm form(YamlNode root) {
        root.only("form", "basis", "first_year", "last_year", "signs", "tables", "sums", "years", "examples");
        List<MappedTable> tables =
                root.get("tables").items().stream().map(this::table).toList();
        SumReader sums = new SumReader(tables);
        Form form = new Form(
                root.get("form").text(),
                root.get("basis").text(),
                tables.stream().map(MappedTable::table).toList(),
                sums.sums(root.find("sums")),
                sums.yearRules(root.find("years")));
        List<Label> signs = root.texts("signs").stream()
                .map(sign -> new Label(sign, List.of()))
                .toList();
        return new MappedForm(
                form,
                year(root.get("first_year")),
                root.has("last_year") ? year(root.get("last_year")) : Integer.MAX_VALUE,
                signs,
                tables,
                List.of(),
                ExampleReader.read(root.find("examples"), form));
    }

    private static int year(YamlNode node) {
        try {
            return Integer.parseInt(node.text());
        } catch (NumberFormatException e) {
            throw node.wrong("year_expected");
        }
    }

    private MappedTable table(YamlNode node) {
        node.only(
                "id",
                "title",
                "title_variants",
                "layout",
                "corner",
                "others",
                "cell",
                "blocks",
                "alternatives",
                "instead_of");
        YamlNode id = node.get("id");
        YamlNode cell = node.find("cell");
        String pattern = (cell == null ? DEFAULT_CELL : cell.text()).replace("{table}", id.text());
        List<FormBlock> blocks = node.get("blocks").items().stream()
                .map(block -> block(block, pattern))
                .toList();
        Layout layout = layout(node.find("layout"));
        List<Label> corner = labels(node, "corner");
        FormTable table = new FormTable(
                id.text(),
                new Label(node.get("title").text(), node.texts("title_variants")),
                corner.isEmpty() ? null : corner.get(0),
                layout == Layout.MATRIX,
                blocks);
        List<Label> others = labels(node, "others");
        return new MappedTable(table, layout, corner, others, alternatives(node, table), null);
    }

    private static List<Label> labels(YamlNode node, String key) {
        return node.texts(key).stream().map(text -> new Label(text, List.of())).toList();
    }

    private static Layout layout(@Nullable YamlNode node) {
        if (node == null) {
            return Layout.ROWS;
        }
        return switch (node.text()) {
            case "rows" -> Layout.ROWS;
            case "matrix" -> Layout.MATRIX;
            default -> throw node.wrong("unknown_layout");
        };
    }

    private static List<Alternatives> alternatives(YamlNode table, FormTable form) {
        YamlNode node = table.find("alternatives");
        if (node == null) {
            return List.of();
        }
        Set<String> rows = new TreeSet<>();
        form.blocks().forEach(block -> block.rows().forEach(row -> rows.add(row.id())));
        return node.items().stream()
                .map(groups -> new Alternatives(groups.items().stream()
                        .map(group -> group.items().stream()
                                .map(row -> known(row, rows, "unknown_row"))
                                .toList())
                        .toList()))
                .toList();
    }

    private FormBlock block(YamlNode node, String pattern) {
        node.only("headings", "columns", "rows");
        List<FormColumn> columns = new ArrayList<>();
        columns(node.get("columns"), List.of(), columns);
        List<RowNode> rows = new ArrayList<>();
        rows(node.get("rows"), List.of(), rows);
        List<FormCell> cells = new ArrayList<>();
        for (RowNode row : rows) {
            for (FormColumn column : columns) {
                cells.add(new FormCell(cellId(row, column, pattern), row.row, row.columnOf(column)));
            }
        }
        List<Label> headings = labels(node, "headings");
        return new FormBlock(headings, columns, rows.stream().map(RowNode::row).toList(), cells);
    }

    private CellId cellId(RowNode row, FormColumn column, String pattern) {
        String text = pattern.replace(ROW, row.row.id()).replace(COLUMN, column.id());
        CellId id;
        try {
            id = new CellId(text);
        } catch (IllegalArgumentException e) {
            throw row.node.wrong("bad_cell_id");
        }
        if (!ids.add(id)) {
            throw row.node.wrong("duplicate_cell_id");
        }
        return id;
    }

    private static void columns(YamlNode node, List<Label> groups, List<FormColumn> columns) {
        for (YamlNode item : nonEmpty(node)) {
            if (item.has("group")) {
                item.only("group", "group_variants", "columns");
                columns(item.get("columns"), under(groups, item), columns);
            } else {
                item.only("id", "label", "variants", "kind", "unit");
                columns.add(new FormColumn(
                        item.get("id").text(), label(item), groups, kind(item.get("kind")), textOrNull(item, "unit")));
            }
        }
    }

    private static void rows(YamlNode node, List<Label> groups, List<RowNode> rows) {
        for (YamlNode item : nonEmpty(node)) {
            if (item.has("group")) {
                item.only("group", "group_variants", "rows");
                rows(item.get("rows"), under(groups, item), rows);
            } else {
                item.only("id", "label", "variants", "kind", "unit");
                YamlNode kind = item.find("kind");
                rows.add(new RowNode(
                        item,
                        new FormRow(item.get("id").text(), label(item), groups),
                        kind == null ? null : kind(kind),
                        textOrNull(item, "unit")));
            }
        }
    }

    private static List<YamlNode> nonEmpty(YamlNode list) {
        if (list.items().isEmpty()) {
            throw list.wrong("empty");
        }
        return list.items();
    }

    private static List<Label> under(List<Label> groups, YamlNode item) {
        List<Label> all = new ArrayList<>(groups);
        all.add(new Label(item.get("group").text(), item.texts("group_variants")));
        return all;
    }

    private static Label label(YamlNode item) {
        return new Label(item.get("label").text(), item.texts("variants"));
    }

    private static FormColumn.Kind kind(YamlNode node) {
        try {
            return FormColumn.Kind.valueOf(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.wrong("unknown_kind");
        }
    }

    private static @Nullable String textOrNull(YamlNode item, String name) {
        YamlNode node = item.find(name);
        return node == null ? null : node.text();
    }

    static String known(YamlNode node, Set<String> names, String reason) {
        if (!names.contains(node.text())) {
            throw node.wrong(reason);
        }
        return node.text();
    }

    /** A row with what it says of its figures where they differ from row to row (条, 件, 万元). */
    private record RowNode(
            YamlNode node,
            FormRow row,
            FormColumn.@Nullable Kind kind,
            @Nullable String unit) {

        FormColumn columnOf(FormColumn column) {
            return kind == null && unit == null
                    ? column
                    : new FormColumn(
                            column.id(),
                            column.label(),
                            column.groups(),
                            kind == null ? column.kind() : kind,
                            unit == null ? column.unit() : unit);
        }
    }
}
