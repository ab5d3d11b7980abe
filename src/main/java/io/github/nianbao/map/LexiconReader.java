package io.github.nianbao.map;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Lexicon;
import io.github.nianbao.report.Lexicon.Expected;
import io.github.nianbao.report.Lexicon.Measure;
import io.github.nianbao.report.Lexicon.Role;
import io.github.nianbao.text.Folded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The file of words, {@code narrative.yaml}. Whatever is wrong in it is refused with line, key and reason. */
final class LexiconReader {
    private LexiconReader() {}

    static Lexicon read(String file, String content) {
        YamlNode root = YamlNode.parse(file, content);
        List<String> keys = new ArrayList<>(List.of("narrative", "unit_of", "measures", "examples"));
        Arrays.stream(Role.values()).map(LexiconReader::key).forEach(keys::add);
        root.only(keys.toArray(String[]::new));
        Map<Role, List<String>> words = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            words.put(role, folded(root.texts(key(role))));
        }
        Map<String, String> unitOf = new LinkedHashMap<>();
        YamlNode units = root.find("unit_of");
        if (units != null) {
            units.fields().forEach((noun, unit) -> unitOf.put(noun, unit.text()));
        }
        return new Lexicon(
                words,
                unitOf,
                items(root, "measures", LexiconReader::measure),
                items(root, "examples", LexiconReader::example));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(word -> Folded.of(word).text()).toList();
    }

    private static <T> List<T> items(YamlNode root, String name, Function<YamlNode, T> reader) {
        YamlNode node = root.find(name);
        return node == null ? List.of() : node.items().stream().map(reader).toList();
    }

    private static Measure measure(YamlNode node) {
        node.only("id", "needs", "also", "context", "same_sentence", "readings");
        return new Measure(
                node.get("id").text(),
                node.get("needs").items().stream().map(LexiconReader::texts).toList(),
                folded(node.texts("also")),
                folded(node.texts("context")),
                isSet(node.find("same_sentence")),
                node.get("readings").items().stream()
                        .map(reading -> new Fact.Reading(reading.items().stream()
                                .map(LexiconReader::cell)
                                .toList()))
                        .toList());
    }

    private static boolean isSet(@Nullable YamlNode node) {
        if (node != null && !node.text().equals("true")) {
            throw node.wrong("true_expected");
        }
        return node != null;
    }

    private static List<String> texts(YamlNode list) {
        if (list.items().isEmpty()) {
            throw list.wrong("empty");
        }
        return folded(list.items().stream().map(YamlNode::text).toList());
    }

    private static Lexicon.Example example(YamlNode node) {
        node.only("text", "facts");
        return new Lexicon.Example(
                node.get("text").text(),
                node.get("facts").items().stream().map(LexiconReader::expected).toList());
    }

    private static Expected expected(YamlNode node) {
        node.only("metric", "value", "unit", "cell");
        YamlNode unit = node.find("unit");
        YamlNode cell = node.find("cell");
        return new Expected(
                node.get("metric").text(),
                number(node.get("value")),
                unit == null ? null : unit.text(),
                cell == null ? null : cell(cell));
    }

    private static CellId cell(YamlNode node) {
        try {
            return new CellId(node.text());
        } catch (IllegalArgumentException e) {
            throw node.wrong("bad_cell_id");
        }
    }

    private static BigDecimal number(YamlNode node) {
        try {
            return new BigDecimal(node.text());
        } catch (NumberFormatException e) {
            throw node.wrong("number_expected");
        }
    }
}
