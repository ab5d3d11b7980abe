package io.github.nianbao.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** The few shapes that stored JSON is made of; what is {@code null} is left out. */
final class Json {
    private Json() {}

    static void put(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    static void put(JsonGenerator json, String name, @Nullable Integer value) {
        if (value != null) {
            json.writeNumberProperty(name, value.intValue());
        }
    }

    static <T> void putList(JsonGenerator json, String name, Iterable<T> items, BiConsumer<JsonGenerator, T> write) {
        json.writeArrayPropertyStart(name);
        items.forEach(item -> write.accept(json, item));
        json.writeEndArray();
    }

    static void putStrings(JsonGenerator json, String name, Iterable<String> items) {
        putList(json, name, items, JsonGenerator::writeString);
    }

    static @Nullable String string(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null ? null : value.stringValue();
    }

    static @Nullable Integer integer(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null ? null : value.intValue();
    }

    static String requiredString(JsonNode json, String name) {
        return json.required(name).stringValue();
    }

    static int requiredInt(JsonNode json, String name) {
        return json.required(name).intValue();
    }

    static <E extends Enum<E>> E requiredEnum(JsonNode json, String name, Class<E> type) {
        return Enum.valueOf(type, requiredString(json, name));
    }

    static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        json.required(name).forEach(item -> items.add(read.apply(item)));
        return items;
    }

    static List<String> strings(JsonNode json, String name) {
        return list(json, name, JsonNode::stringValue);
    }
}
