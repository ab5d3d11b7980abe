package io.github.nianbao.shell;

import io.github.nianbao.report.LocalTable;
import io.github.nianbao.report.LocalTable.Column;
import io.github.nianbao.report.LocalTable.Parts;
import io.github.nianbao.report.LocalTable.Row;
import io.github.nianbao.report.LocalTable.Running;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a person changes about a table that the program has described: names of rows ({@code 4=requests}) and columns
 * ({@code 3=this_year}), {@code -} to leave one out, sums ({@code requests=r5+r6}). Rows are named by their number in
 * the list or by their name, columns by their number in the print or by their name.
 */
final class DraftEdits {
    static final String NONE = "none";
    private static final String LEFT_OUT = "-";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private DraftEdits() {}

    static LocalTable name(LocalTable table, String name) {
        return table.named(checked(name));
    }

    /** @param edits such as {@code 3=this_year,4=-}; empty for none */
    static LocalTable columns(LocalTable table, String edits) {
        Map<String, String> names = pairs(edits);
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String name = taken(names, String.valueOf(column.place()), column.id());
            if (!name.equals(LEFT_OUT)) {
                columns.add(new Column(checked(name), column.head(), column.place()));
            }
        }
        refuseRest(names);
        Running running = table.running();
        boolean runs = running != null
                && columns.stream().anyMatch(column -> column.id().equals(running.total()))
                && columns.stream().anyMatch(column -> column.id().equals(running.added()));
        return table.withColumns(columns).withRunning(runs ? running : null);
    }

    /** @param edits such as {@code 1=files,4=requests,13=-}; empty for none */
    static LocalTable rows(LocalTable table, String edits) {
        Map<String, String> names = pairs(edits);
        Map<String, String> renamed = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Row row : table.rows()) {
            number++;
            String name = taken(names, String.valueOf(number), row.id());
            if (!name.equals(LEFT_OUT)) {
                renamed.put(row.id(), checked(name));
                rows.add(new Row(name, row.label(), row.groups(), row.unit(), row.place()));
            }
        }
        refuseRest(names);
        List<Parts> sums = table.sums().stream()
                .filter(sum ->
                        renamed.containsKey(sum.total()) && renamed.keySet().containsAll(sum.parts()))
                .map(sum -> new Parts(
                        renamed.getOrDefault(sum.total(), sum.total()),
                        sum.parts().stream()
                                .map(part -> renamed.getOrDefault(part, part))
                                .toList()))
                .toList();
        return table.withRows(rows, sums);
    }

    /** @param edits such as {@code requests=r5+r6+r7; replies=r9+r10}; empty for those found, {@code none} for none */
    static LocalTable sums(LocalTable table, String edits) {
        if (edits.isEmpty()) {
            return table;
        }
        List<Parts> sums = new ArrayList<>();
        for (String sum : edits.equals(NONE) ? new String[0] : edits.split("[;；]")) {
            String[] sides = sum.split("=", -1);
            if (sides.length != 2) {
                throw wrong(sum.strip());
            }
            List<String> parts = new ArrayList<>();
            for (String part : sides[1].split("\\+")) {
                parts.add(row(table, part.strip()));
            }
            sums.add(new Parts(row(table, sides[0].strip()), parts));
        }
        return table.withRows(table.rows(), sums);
    }

    /** @param edit such as {@code cumulative=this_year}; empty for the one found, {@code none} for none */
    static LocalTable running(LocalTable table, String edit) {
        if (edit.isEmpty()) {
            return table;
        }
        if (edit.equals(NONE)) {
            return table.withRunning(null);
        }
        String[] sides = edit.split("=", -1);
        if (sides.length != 2) {
            throw wrong(edit);
        }
        return table.withRunning(new Running(column(table, sides[0].strip()), column(table, sides[1].strip())));
    }

    /** @param edit a table of the form; empty for the one found, {@code none} for none */
    static LocalTable insteadOf(LocalTable table, String edit) {
        return edit.isEmpty() ? table : table.inPlaceOf(edit.equals(NONE) ? null : edit);
    }

    private static String row(LocalTable table, String typed) {
        for (int i = 0; i < table.rows().size(); i++) {
            String id = table.rows().get(i).id();
            if (id.equals(typed) || String.valueOf(i + 1).equals(typed)) {
                return id;
            }
        }
        throw wrong(typed);
    }

    private static String column(LocalTable table, String typed) {
        return table.columns().stream()
                .filter(column -> column.id().equals(typed)
                        || String.valueOf(column.place()).equals(typed))
                .map(Column::id)
                .findFirst()
                .orElseThrow(() -> wrong(typed));
    }

    private static Map<String, String> pairs(String edits) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String edit : edits.isBlank() ? new String[0] : edits.split("[,，]")) {
            String[] sides = edit.split("=", -1);
            if (sides.length != 2 || pairs.put(sides[0].strip(), sides[1].strip()) != null) {
                throw wrong(edit.strip());
            }
        }
        return pairs;
    }

    private static String taken(Map<String, String> names, String number, String id) {
        String byNumber = names.remove(number);
        String byId = names.remove(id);
        return byNumber != null ? byNumber : byId != null ? byId : id;
    }

    private static void refuseRest(Map<String, String> names) {
        names.keySet().stream().findFirst().ifPresent(name -> {
            throw wrong(name);
        });
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UsageException("usage.map-name", name);
        }
        return name;
    }

    private static UsageException wrong(String typed) {
        return new UsageException("usage.map-part", typed);
    }
}
