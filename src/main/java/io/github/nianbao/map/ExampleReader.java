package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Example;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The examples that a mapping file carries: printed tables, and the cells that must come out of them. */
final class ExampleReader {
    private ExampleReader() {}

    static List<Example> read(@Nullable YamlNode node, Form form) {
        if (node == null) {
            return List.of();
        }
        Set<String> known =
                form.cells().stream().map(FormCell::id).map(CellId::text).collect(Collectors.toUnmodifiableSet());
        return node.items().stream().map(item -> example(item, known)).toList();
    }

    private static Example example(YamlNode item, Set<String> known) {
        item.only("about", "spans", "table", "cells");
        YamlNode spans = item.get("spans");
        if (!spans.text().equals("kept") && !spans.text().equals("lost")) {
            throw spans.wrong("kept_or_lost_expected");
        }
        YamlNode table = item.get("table");
        List<List<String>> rows =
                table.text().lines().map(line -> row(table, line.strip())).toList();
        Map<CellId, Value> cells = new LinkedHashMap<>();
        item.get("cells").fields().forEach((id, value) -> {
            if (!known.contains(id)) {
                throw value.wrong("unknown_cell");
            }
            cells.put(new CellId(id), value(value));
        });
        return new Example(item.get("about").text(), spans.text().equals("kept"), rows, cells);
    }

    private static List<String> row(YamlNode table, String line) {
        if (line.length() < 2 || !line.startsWith("|") || !line.endsWith("|")) {
            throw table.wrong("row_between_bars_expected");
        }
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Value value(YamlNode node) {
        if (node.isNull()) {
            return Value.BLANK;
        }
        try {
            return Value.of(new BigDecimal(node.text()));
        } catch (NumberFormatException e) {
            throw node.wrong("number_expected");
        }
    }
}
