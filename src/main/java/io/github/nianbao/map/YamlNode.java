package io.github.nianbao.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A node of a mapping file that knows where it stands, so that whatever is wrong with it can be said with file, line
 * and key. Exactly one of text, items and fields is there; a node without any is {@code null} in the file.
 */
final class YamlNode {
    private final String file;
    private final int line;
    private final String key;
    private final @Nullable String text;
    private final @Nullable List<YamlNode> items;
    private final @Nullable Map<String, YamlNode> fields;

    private YamlNode(
            String file,
            int line,
            String key,
            @Nullable String text,
            @Nullable List<YamlNode> items,
            @Nullable Map<String, YamlNode> fields) {
        this.file = file;
        this.line = line;
        this.key = key;
        this.text = text;
        this.items = items;
        this.fields = fields;
    }

    /** @throws MappingException if it is no YAML */
    static YamlNode parse(String file, String content) {
        try (JsonParser parser = YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), content)) {
            if (parser.nextToken() == null) {
                throw new MappingException(file, 0, "", "empty");
            }
            return node(parser, file, "");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new MappingException(file, at == null ? 0 : Math.max(0, at.getLineNr()), "", "no_yaml");
        }
    }

    private static YamlNode node(JsonParser parser, String file, String key) {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new YamlNode(file, line, key, null, null, fields(parser, file, key));
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, file, key + "[" + items.size() + "]"));
            }
            return new YamlNode(file, line, key, null, items, null);
        }
        String text = token == JsonToken.VALUE_NULL ? null : parser.getString();
        return new YamlNode(file, line, key, text, null, null);
    }

    private static Map<String, YamlNode> fields(JsonParser parser, String file, String key) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            String path = key.isEmpty() ? name : key + "." + name;
            parser.nextToken();
            if (fields.put(name, node(parser, file, path)) != null) {
                throw new MappingException(file, line, path, "duplicate_key");
            }
        }
        return fields;
    }

    MappingException wrong(String reason) {
        return new MappingException(file, line, key, reason);
    }

    boolean isNull() {
        return text == null && items == null && fields == null;
    }

    boolean has(String name) {
        return fields != null && fields.containsKey(name);
    }

    /** The text of a scalar. */
    String text() {
        if (text == null || text.isBlank()) {
            throw wrong(isNull() || text != null ? "empty" : "text_expected");
        }
        return text;
    }

    List<YamlNode> items() {
        if (items == null) {
            throw wrong("list_expected");
        }
        return items;
    }

    Map<String, YamlNode> fields() {
        if (fields == null) {
            throw wrong("keys_expected");
        }
        return Collections.unmodifiableMap(fields);
    }

    YamlNode get(String name) {
        YamlNode node = fields().get(name);
        if (node == null) {
            throw new MappingException(file, line, key.isEmpty() ? name : key + "." + name, "missing");
        }
        return node;
    }

    @Nullable
    YamlNode find(String name) {
        return fields().get(name);
    }

    /** The texts of a list of scalars; empty where the key is absent. */
    List<String> texts(String name) {
        YamlNode node = find(name);
        return node == null
                ? List.of()
                : node.items().stream().map(YamlNode::text).toList();
    }

    /** Refuses keys that nobody reads: a misspelt key must not pass for an absent one. */
    void only(String... names) {
        Set<String> known = new TreeSet<>(List.of(names));
        fields().forEach((name, node) -> {
            if (!known.contains(name)) {
                throw node.wrong("unknown_key");
            }
        });
    }
}
