package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in long form.
 *
 * @param title in Chinese, for people
 * @param description in English, for programmers
 * @param key the columns that together tell one line from every other
 * @param lines what its lines are made of, for one report
 */
public record Table<R>(
        String name,
        String title,
        String description,
        List<Column<R>> columns,
        List<String> key,
        BiFunction<ExportedReport, Plan, List<R>> lines) {
    /** Names the report in every table. */
    public static final String REPORT = "report";

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
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
