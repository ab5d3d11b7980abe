package io.github.nianbao.export.page;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data as JSON that may stand in a {@code script} element: nothing in it can end the element, open a comment, or be taken
 * for a line end by a script engine.
 */
final class ScriptJson {
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new Harmless()).build())
            .changeDefaultPropertyInclusion(
                    inclusion -> inclusion.withValueInclusion(Include.NON_NULL).withContentInclusion(Include.ALWAYS))
            .build();

    private ScriptJson() {}

    /** @param data records, maps, lists, texts and numbers; what is {@code null} in a record is left out */
    static String of(Object data) {
        return MAPPER.writeValueAsString(data);
    }

    private static final class Harmless extends CharacterEscapes {
        @Serial
        private static final long serialVersionUID = 1L;

        private static final String MARKUP = "<>&";

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            MARKUP.chars().forEach(character -> codes[character] = ESCAPE_STANDARD);
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == '\u2028' || character == '\u2029'
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
                    : null;
        }
    }
}
