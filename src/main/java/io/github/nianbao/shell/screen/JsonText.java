package io.github.nianbao.shell.screen;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A listing for programs. Numbers are plain; a character that would steer a terminal is escaped. */
public record JsonText(String text) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** @param content lists and maps of strings, numbers, booleans and {@code null} */
    public static JsonText of(Object content) {
        return new JsonText(escaped(MAPPER.writeValueAsString(content)));
    }

    /** The same on one line. */
    public static JsonText line(Object content) {
        return new JsonText(escaped(
                MAPPER.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(content)));
    }

    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int index = 0; index < json.length(); index++) {
            char c = json.charAt(index);
            if (Plain.isC1(c) || c == 0x7F) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** An object that keeps the order of its members and may hold {@code null}. */
    public static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }
}
