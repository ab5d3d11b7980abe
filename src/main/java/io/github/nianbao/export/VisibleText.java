package io.github.nianbao.export;

import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Printed text in an export shows all it has: characters that are not seen (controls, directions, joiners, line
 * separators) are escaped, so that they neither hide a difference nor steer a terminal.
 */
final class VisibleText extends CharacterEscapes {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final char DELETE = 0x7F;
    private static final int REPLACEMENT = 0xFFFD;

    /** Halves of a surrogate pair that stand alone have no UTF-8 and become U+FFFD. */
    static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder formed = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(formed::appendCodePoint);
        return formed.toString();
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                new SerializedString(String.format(Locale.ROOT, "\\u%04X", character));
            default -> null;
        };
    }
}
