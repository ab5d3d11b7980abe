package io.github.nianbao.read.word;

import java.util.Locale;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** Colours of DOC files as six hexadecimal digits ([MS-DOC] 2.9.43, 2.9.119, 2.9.247). */
final class WordColours {
    private static final String AUTOMATIC = "auto";
    private static final String BLACK = "000000";

    /** Patterns by number: none but the colour behind, and none but the one before. */
    private static final int CLEAR = 0;

    private static final int SOLID = 1;
    private static final int NO_PATTERN = 0xFFFF;
    private static final int NO_PATTERN_BY_INDEX = 0xFFFF;

    /** The last of the sixteen colours that have numbers; 0 is the automatic one. */
    private static final int LAST_INDEX = 16;

    private WordColours() {}

    /** @param value red in its lowest byte; its highest byte tells the automatic colour */
    static String of(int value) {
        return value >>> 24 == 0xFF
                ? AUTOMATIC
                : String.format(Locale.ROOT, "%02X%02X%02X", value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF);
    }

    static String ofIndex(int index) {
        return index < 1 || index > LAST_INDEX
                ? AUTOMATIC
                : of(Colorref.valueOfIco(index).getValue());
    }

    /** {@code null} where what lies below shows through. */
    static @Nullable String highlight(int index) {
        String colour = ofIndex(index);
        return switch (colour) {
            case AUTOMATIC -> null;
            case BLACK -> Contrast.BLACK_HIGHLIGHT;
            default -> colour;
        };
    }

    /** Two colours of five bits each and a pattern. */
    static @Nullable String shadeByIndex(int value) {
        int shade = value & 0xFFFF;
        return shade == NO_PATTERN_BY_INDEX
                ? null
                : shade(ofIndex(shade & 0x1F), ofIndex(shade >> 5 & 0x1F), shade >> 10);
    }

    /** Two colours of four bytes each and a pattern. */
    static @Nullable String shade(byte[] bytes, int offset) {
        if (offset + 10 > bytes.length) {
            return Contrast.UNKNOWN;
        }
        String before = of(LittleEndian.getInt(bytes, offset));
        String behind = of(LittleEndian.getInt(bytes, offset + 4));
        return shade(before, behind, LittleEndian.getUShort(bytes, offset + 8));
    }

    private static @Nullable String shade(String before, String behind, int pattern) {
        return switch (pattern) {
            case NO_PATTERN -> null;
            case CLEAR -> behind.equals(AUTOMATIC) ? null : behind;
            case SOLID -> before.equals(AUTOMATIC) ? BLACK : before;
            default -> Contrast.UNKNOWN;
        };
    }
}
