package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.MappedTable;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Sum;
import io.github.nianbao.report.YearRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a mapping file. A sum is written once and holds for each column (its parts are then rows), for each row
 * (its parts are columns) or once (its parts are rows of a table with one column).
 */
final class SumReader {
    private final Map<String, TableCells> tables = new LinkedHashMap<>();
    private final Set<String> ids = new LinkedHashSet<>();

    SumReader(List<MappedTable> tables) {
        tables.forEach(table -> this.tables.put(table.table().id(), TableCells.of(table)));
    }

    List<Sum> sums(@Nullable YamlNode node) {
        List<Sum> sums = new ArrayList<>();
        if (node != null) {
            for (YamlNode item : node.items()) {
                item.only("family", "id", "table", "each", "rows", "parts", "alternatives", "totals", "decisive");
                each(item, (name, cells) -> sum(item, name, cells)).forEach(sums::add);
            }
        }
        return sums;
    }

    List<YearRule> yearRules(@Nullable YamlNode node) {
        List<YearRule> rules = new ArrayList<>();
        if (node != null) {
            for (YamlNode item : node.items()) {
                item.only("family", "id", "table", "each", "rows", "now", "before", "added", "removed", "note_only");
                each(item, (name, cells) -> yearRule(item, name, cells)).forEach(rules::add);
            }
        }
        return rules;
    }

    private Sum sum(YamlNode item, String name, Line line) {
        List<CellId> totals = line.cells(item.get("totals"));
        YamlNode decisive = item.find("decisive");
        if (decisive == null && totals.size() != 1) {
            throw item.wrong("decisive_missing");
        }
        List<List<CellId>> alternatives = item.has("alternatives")
                ? item.get("alternatives").items().stream().map(line::cells).toList()
                : List.of();
        return new Sum(
                id(item, name),
                MappingReader.known(item.get("family"), Sum.FAMILIES, "unknown_family"),
                line.cells(item.get("parts")),
                alternatives,
                totals,
                decisive == null ? totals.get(0) : line.cell(decisive));
    }

    private YearRule yearRule(YamlNode item, String name, Line line) {
        YamlNode noteOnly = item.find("note_only");
        return new YearRule(
                id(item, name),
                MappingReader.known(item.get("family"), YearRule.FAMILIES, "unknown_family"),
                line.cell(item.get("now")),
                line.cell(item.get("before")),
                item.has("added") ? line.cells(item.get("added")) : List.of(),
                item.has("removed") ? line.cells(item.get("removed")) : List.of(),
                noteOnly != null && noteOnly.text().equals("true"));
    }

    /** The id is the family and the row or column, unless the file gives a pattern. */
    private String id(YamlNode item, String name) {
        YamlNode pattern = item.find("id");
        String id = pattern == null
                ? item.get("family").text() + "." + name
                : pattern.text().replace("{row}", name).replace("{column}", name);
        if (!ids.add(id)) {
            throw item.wrong("duplicate_id");
        }
        return id;
    }

    private <T> List<T> each(YamlNode item, BiFunction<String, Line, T> make) {
        TableCells table = tables.get(MappingReader.known(item.get("table"), tables.keySet(), "unknown_table"));
        if (table == null) {
            throw item.wrong("unknown_table");
        }
        YamlNode each = item.find("each");
        if (each == null) {
            return List.of(make.apply("", new Line(table.onlyColumn(item))));
        }
        return switch (each.text()) {
            case "column" -> lines(table.byColumn.keySet(), table.byColumn, make);
            case "row" -> lines(rows(item, table), table.byRow, make);
            default -> throw each.wrong("row_or_column_expected");
        };
    }

    private static Collection<String> rows(YamlNode item, TableCells table) {
        YamlNode rows = item.find("rows");
        if (rows == null) {
            return table.byRow.keySet();
        }
        return rows.items().stream()
                .map(row -> MappingReader.known(row, table.byRow.keySet(), "unknown_row"))
                .toList();
    }

    private static <T> List<T> lines(
            Collection<String> names, Map<String, Map<String, CellId>> cells, BiFunction<String, Line, T> make) {
        return names.stream()
                .map(name -> make.apply(name, new Line(cells.getOrDefault(name, Map.of()))))
                .toList();
    }

    /** The cells of one row by column, or of one column by row. */
    private record Line(Map<String, CellId> cells) {
        CellId cell(YamlNode name) {
            CellId id = cells.get(name.text());
            if (id == null) {
                throw name.wrong("unknown_cell");
            }
            return id;
        }

        List<CellId> cells(YamlNode names) {
            return names.items().stream().map(this::cell).toList();
        }
    }

    private record TableCells(Map<String, Map<String, CellId>> byRow, Map<String, Map<String, CellId>> byColumn) {
        static TableCells of(MappedTable table) {
            Map<String, Map<String, CellId>> byRow = new LinkedHashMap<>();
            Map<String, Map<String, CellId>> byColumn = new LinkedHashMap<>();
            for (FormBlock block : table.table().blocks()) {
                for (FormCell cell : block.cells()) {
                    String row = cell.row().id();
                    String column = cell.column().id();
                    byRow.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, cell.id());
                    byColumn.computeIfAbsent(column, c -> new LinkedHashMap<>()).put(row, cell.id());
                }
            }
            return new TableCells(byRow, byColumn);
        }

        Map<String, CellId> onlyColumn(YamlNode item) {
            if (byColumn.size() != 1) {
                throw item.wrong("each_missing");
            }
            return byColumn.values().iterator().next();
        }
    }
}
