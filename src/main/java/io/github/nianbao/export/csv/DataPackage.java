package io.github.nianbao.export.csv;

import io.github.nianbao.export.JsonWriter;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.table.Column;
import io.github.nianbao.export.table.Table;
import io.github.nianbao.export.table.Tables;
import java.util.List;
import java.util.Map;

/**
 * The description of the files: a Tabular Data Package (specs.frictionlessdata.io), with a Table Schema for each file and
 * beside it what this program has to say.
 */
final class DataPackage {
    private static final String TEXT_RULE = "In the columns that a resource lists in "
            + "its neutralised_columns, a value has one apostrophe (') in front where a spreadsheet would otherwise run it as a "
            + "formula or turn it into another number or a date, or where it begins with an apostrophe itself. To have the "
            + "text as printed, take one leading apostrophe away from every value of those columns that begins with one. "
            + "Control characters are shown by their pictures, U+2400 to U+2421. Numbers are never changed.";

    private static final Map<Column.Type, String> TYPES = Map.of(
            Column.Type.TEXT, "string",
            Column.Type.NAME, "string",
            Column.Type.INTEGER, "integer",
            Column.Type.NUMBER, "number",
            Column.Type.BOOLEAN, "boolean",
            Column.Type.TIME, "datetime");

    private DataPackage() {}

    /**
     * What was exported although errors are open.
     *
     * @param reports how many of them have one
     * @param errors how many there are
     */
    record Open(long reports, long errors) {}

    static byte[] of(List<CsvFile> files, Plan plan, Open open) {
        try (JsonWriter json = new JsonWriter()) {
            json.object(() -> {
                json.string("profile", "tabular-data-package");
                json.string("name", "nianbao");
                json.string("title", "政府信息公开工作年度报告");
                json.string(
                        "description",
                        "Figures of yearly reports on government information disclosure, with where each was printed, what"
                                + " the checks say and who decided what. Exported by nianbao.");
                json.object("nianbao", () -> own(json, plan, open));
                json.array("resources", files, file -> json.object(() -> resource(json, file)));
            });
            return json.toBytes();
        }
    }

    private static void own(JsonWriter json, Plan plan, Open open) {
        json.number("format_version", Tables.FORMAT_VERSION);
        json.number("reports", plan.reports());
        json.number("reports_with_open_errors", open.reports());
        json.number("open_errors", open.errors());
        json.bool("exported_with_open_errors", open.errors() > 0);
        json.bool("byte_order_mark", plan.byteOrderMark());
        json.string("text", TEXT_RULE);
    }

    private static void resource(JsonWriter json, CsvFile file) {
        Table<?> table = file.table();
        json.string("profile", "tabular-data-resource");
        json.string("name", table.name());
        json.string("path", file.name());
        json.string("title", table.title());
        json.string("description", table.description());
        json.string("format", "csv");
        json.string("mediatype", "text/csv");
        json.string("encoding", "utf-8");
        json.number("bytes", file.size());
        json.string("hash", "sha256:" + file.sha256());
        json.number("rows", file.rows());
        json.strings(
                "neutralised_columns",
                table.columns().stream()
                        .filter(column -> column.type() == Column.Type.TEXT)
                        .map(Column::name)
                        .toList());
        json.line("dialect", () -> {
            json.string("delimiter", ",");
            json.string("quoteChar", "\"");
            json.bool("doubleQuote", true);
            json.string("lineTerminator", "\r\n");
            json.bool("header", true);
        });
        json.object("schema", () -> schema(json, table));
    }

    private static void schema(JsonWriter json, Table<?> table) {
        json.array("fields", table.columns(), column -> json.line(() -> field(json, column)));
        json.strings("missingValues", List.of(""));
        json.strings("primaryKey", table.key());
        if (table.refersToReports()) {
            json.array("foreignKeys", List.of(Table.REPORT), column -> json.object(() -> toReports(json, column)));
        }
    }

    private static void toReports(JsonWriter json, String column) {
        json.string("fields", column);
        json.object("reference", () -> {
            json.string("resource", Tables.REPORTS);
            json.string("fields", column);
        });
    }

    private static void field(JsonWriter json, Column<?> column) {
        json.string("name", column.name());
        json.string("type", TYPES.get(column.type()));
        json.string("title", column.title());
        json.string("description", column.description());
        if (column.required() || !column.codes().isEmpty()) {
            json.object("constraints", () -> {
                if (column.required()) {
                    json.bool("required", true);
                }
                if (!column.codes().isEmpty()) {
                    json.strings("enum", column.codes());
                }
            });
        }
    }
}
