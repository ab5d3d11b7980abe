package io.github.nianbao.export.sqlite;

import io.github.nianbao.export.table.Column;
import io.github.nianbao.export.table.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that make the tables; comments in them are kept by the database and shown by its tools. */
final class Schema {
    /** A number has no declared type, so that the database keeps it as it is given: an exact decimal is not rounded. */
    private static final Map<Column.Type, String> TYPES = Map.of(
            Column.Type.TEXT, " TEXT",
            Column.Type.NAME, " TEXT",
            Column.Type.TIME, " TEXT",
            Column.Type.INTEGER, " INTEGER",
            Column.Type.BOOLEAN, " INTEGER",
            Column.Type.NUMBER, "");

    /** What is looked up by something else than the report. */
    private static final Map<String, List<String>> INDEXED = Map.of(
            "reports", List.of("agency, year"),
            "cells", List.of("report", "cell, year"),
            "checks", List.of("report"),
            "gaps", List.of("report"),
            "facts", List.of("report"),
            "decisions", List.of("report"),
            "indicators",
                    List.of(
                            "report, indicator",
                            "standing_name, indicator, applicant, year",
                            "indicator, applicant, year"));

    private Schema() {}

    static String table(Table<?> table) {
        String columns =
                table.columns().stream().map(column -> "    " + column(column)).collect(Collectors.joining("\n"));
        String last = table.refersToReports()
                ? "    FOREIGN KEY (report) REFERENCES reports (report)"
                : "    PRIMARY KEY (" + String.join(", ", table.key()) + ")";
        return "CREATE TABLE " + table.name() + " ( -- " + table.description() + "\n" + columns + "\n" + last + "\n)";
    }

    private static String column(Column<?> column) {
        String required = column.required() ? " NOT NULL" : "";
        String bool = column.type() == Column.Type.BOOLEAN ? " CHECK (" + column.name() + " IN (0, 1))" : "";
        return column.name() + TYPES.get(column.type()) + required + bool + ", -- " + column.title() + ": "
                + column.description();
    }

    static Stream<String> indexes(Table<?> table) {
        List<String> indexed = INDEXED.getOrDefault(table.name(), List.of());
        return indexed.stream()
                .map(columns -> "CREATE INDEX " + table.name() + "_by_" + columns.replace(", ", "_") + " ON "
                        + table.name() + " (" + columns + ")");
    }

    static String insert(Table<?> table) {
        return "INSERT INTO " + table.name() + " VALUES ("
                + table.columns().stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
    }
}
