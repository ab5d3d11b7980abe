package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in long form.
 *
 * @param title in Chinese, for people
 * @param description in English, for programmers
 * @param key the columns that together tell one line from every other
 * @param lines what its lines are made of, for one report
 * @param linesOfExport the lines that no single report has
 */
public record Table<R>(
        String name,
        String title,
        String description,
        List<Column<R>> columns,
        List<String> key,
        BiFunction<ExportedReport, Plan, List<R>> lines,
        Function<Plan, List<R>> linesOfExport) {
    /** Names the report in every table. */
    public static final String REPORT = "report";

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A table of reports. */
    Table(
            String name,
            String title,
            String description,
            List<Column<R>> columns,
            List<String> key,
            BiFunction<ExportedReport, Plan, List<R>> lines) {
        this(name, title, description, columns, key, lines, plan -> List.of());
    }

    /** A table that speaks of all reports together. */
    static <R> Table<R> ofExport(
            String name,
            String title,
            String description,
            List<Column<R>> columns,
            List<String> key,
            Function<Plan, List<R>> lines) {
        return new Table<>(name, title, description, columns, key, (report, plan) -> List.of(), lines);
    }

    /** Whether its lines belong to a report of another table. */
    public boolean refersToReports() {
        return !name.equals(Tables.REPORTS)
                && columns.stream().anyMatch(column -> column.name().equals(REPORT));
    }

    /** The lines that no single report has; they come first. */
    public Stream<List<@Nullable Object>> rows(Plan plan) {
        return linesOfExport.apply(plan).stream().map(this::row);
    }

    /** The lines of one report, a value for each column. */
    public Stream<List<@Nullable Object>> rows(ExportedReport report, Plan plan) {
        return lines.apply(report, plan).stream().map(this::row);
    }

    private List<@Nullable Object> row(R line) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            row.add(column.value().apply(line));
        }
        return row;
    }
}
