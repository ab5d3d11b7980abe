package io.github.nianbao.read.word;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which charset the bytes of a run are in: its fonts say so, and otherwise the file. */
final class RtfFonts {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private @Nullable Charset ofFile;

    /** @param codePage of Windows ({@code \ansicpg}) */
    void codePageOfFile(int codePage) {
        ofFile = ofCodePage(codePage);
    }

    /** @param number as in {@code \fcharset} */
    void charset(int font, int number) {
        put(
                font,
                switch (number) {
                    case 128 -> named("windows-31j");
                    case 129 -> named("x-windows-949");
                    case 134 -> CHINESE;
                    case 136 -> named("Big5");
                    default -> null;
                });
    }

    void codePage(int font, int codePage) {
        put(font, ofCodePage(codePage));
    }

    /** A part of a font's name; a semicolon ends it. */
    void name(int font, String part) {
        names.merge(font, part, String::concat);
    }

    /** Empty where it has none. */
    String name(int font) {
        return names.getOrDefault(font, "").strip();
    }

    private void put(int font, @Nullable Charset charset) {
        if (charset != null) {
            charsets.put(font, charset);
        }
    }

    /**
     * Charsets to be tried for bytes above 127, the likeliest first. The western one comes last: any bytes are right
     * in it.
     */
    Set<Charset> candidates(int font, int doubleByteFont) {
        Set<Charset> candidates = new LinkedHashSet<>();
        for (Charset charset :
                new @Nullable Charset[] {charsets.get(font), charsets.get(doubleByteFont), ofFile, CHINESE, WESTERN}) {
            if (charset != null) {
                candidates.add(charset);
            }
        }
        candidates.remove(WESTERN);
        candidates.add(WESTERN);
        return candidates;
    }

    private static @Nullable Charset ofCodePage(int codePage) {
        return switch (codePage) {
            case 936, 54936 -> CHINESE;
            case 932 -> named("windows-31j");
            case 949 -> named("x-windows-949");
            case 950 -> named("Big5");
            case 65001 -> StandardCharsets.UTF_8;
            case 0 -> null;
            default -> named("windows-" + codePage);
        };
    }

    private static @Nullable Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
