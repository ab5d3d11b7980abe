package io.github.nianbao.map;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Crosswalk.Breakdown;
import io.github.nianbao.report.Crosswalk.Carry;
import io.github.nianbao.report.Crosswalk.Ratio;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Example;
import io.github.nianbao.report.Indicator.Grade;
import io.github.nianbao.report.Indicator.Summand;
import io.github.nianbao.report.Indicator.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The file {@code crosswalk.yaml}. Whatever is wrong in it is refused with line, key and reason. */
final class CrosswalkReader {
    private static final String TOTAL = ".total";
    private static final String NONE = "none";
    private static final String UNREADABLE = "unreadable";

    /** The cells of each form, by the form's id. */
    private final Map<String, Set<String>> forms = new LinkedHashMap<>();

    CrosswalkReader(List<Form> forms) {
        forms.forEach(form -> this.forms.put(form.id(), ids(form)));
    }

    private static Set<String> ids(Form form) {
        return form.cells().stream().map(FormCell::id).map(CellId::text).collect(Collectors.toSet());
    }

    Crosswalk read(String file, String content) {
        YamlNode root = YamlNode.parse(file, content);
        root.only("crosswalk", "indicators", "ratios", "results", "carry");
        List<Indicator> indicators = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (YamlNode item : root.get("indicators").items()) {
            Indicator indicator = indicator(item);
            if (!known.add(indicator.id())) {
                throw item.get("id").wrong("duplicate_id");
            }
            indicators.add(indicator);
        }
        List<Ratio> ratios = root.get("ratios").items().stream()
                .map(item -> ratio(item, known))
                .toList();
        Breakdown results = root.has("results") ? breakdown(root.get("results"), known) : null;
        Carry carry = root.has("carry") ? carry(root.get("carry"), known) : null;
        return new Crosswalk(indicators, ratios, results, carry);
    }

    private Indicator indicator(YamlNode item) {
        item.only("id", "zh", "en", "unit", "about_zh", "about_en", "forms", "examples");
        Map<String, Way> ways = new LinkedHashMap<>();
        item.get("forms").fields().forEach((form, way) -> ways.put(form, way(cells(way, form), way)));
        List<Example> examples = item.has("examples")
                ? item.get("examples").items().stream().map(this::example).toList()
                : List.of();
        return new Indicator(
                item.get("id").text(),
                new Bilingual(item.get("zh").text(), item.get("en").text()),
                item.get("unit").text(),
                new Bilingual(item.get("about_zh").text(), item.get("about_en").text()),
                ways,
                examples);
    }

    private Set<String> cells(YamlNode node, String form) {
        Set<String> cells = forms.get(form);
        if (cells == null) {
            throw node.wrong("unknown_form");
        }
        return cells;
    }

    private static Way way(Set<String> cells, YamlNode node) {
        node.only("same", "comparable", "never", "or", "zh", "en");
        Bilingual note = node.has("zh")
                ? new Bilingual(node.get("zh").text(), node.get("en").text())
                : null;
        List<Summand> otherwise = node.has("or") ? summands(node.get("or"), cells) : List.of();
        if (node.has("same")) {
            return new Way(Grade.SAME, note, summands(node.get("same"), cells), otherwise);
        }
        if (note == null) {
            throw node.wrong("note_missing");
        }
        if (node.has("comparable")) {
            return new Way(Grade.COMPARABLE, note, summands(node.get("comparable"), cells), otherwise);
        }
        node.get("never");
        return new Way(Grade.NOT_COMPARABLE, note, List.of(), List.of());
    }

    private static List<Summand> summands(YamlNode node, Set<String> cells) {
        return node.items().stream().map(item -> summand(item, cells)).toList();
    }

    private static Summand summand(YamlNode item, Set<String> cells) {
        String id = item.text();
        if (cells.contains(id)) {
            return new Summand(new CellId(id), false);
        }
        if (cells.contains(id + TOTAL)) {
            return new Summand(new CellId(id + TOTAL), true);
        }
        throw item.wrong("unknown_cell");
    }

    private Example example(YamlNode item) {
        item.only("form", "cells", "value");
        String form = item.get("form").text();
        Set<String> known = cells(item.get("form"), form);
        Map<CellId, @Nullable BigDecimal> cells = new LinkedHashMap<>();
        item.get("cells").fields().forEach((id, value) -> {
            if (!known.contains(id)) {
                throw value.wrong("unknown_cell");
            }
            cells.put(new CellId(id), number(value, UNREADABLE));
        });
        return new Example(form, cells, number(item.get("value"), NONE));
    }

    private static @Nullable BigDecimal number(YamlNode node, String none) {
        if (node.text().equals(none)) {
            return null;
        }
        try {
            return new BigDecimal(node.text());
        } catch (NumberFormatException other) {
            throw node.wrong("number_expected");
        }
    }

    private static Ratio ratio(YamlNode item, Set<String> known) {
        item.only("id", "zh", "en", "of", "to");
        return new Ratio(
                item.get("id").text(),
                new Bilingual(item.get("zh").text(), item.get("en").text()),
                indicators(item.get("of"), known),
                MappingReader.known(item.get("to"), known, "unknown_indicator"));
    }

    private static Breakdown breakdown(YamlNode item, Set<String> known) {
        item.only("of", "to");
        return new Breakdown(
                indicators(item.get("of"), known), MappingReader.known(item.get("to"), known, "unknown_indicator"));
    }

    private static Carry carry(YamlNode item, Set<String> known) {
        item.only("out", "in");
        return new Carry(
                MappingReader.known(item.get("out"), known, "unknown_indicator"),
                MappingReader.known(item.get("in"), known, "unknown_indicator"));
    }

    private static List<String> indicators(YamlNode list, Set<String> known) {
        return list.items().stream()
                .map(node -> MappingReader.known(node, known, "unknown_indicator"))
                .toList();
    }
}
