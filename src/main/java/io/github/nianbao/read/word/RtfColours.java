package io.github.nianbao.read.word;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colours of a file, which its text names by their numbers; the first is mostly the automatic one. */
final class RtfColours {
    private final List<String> colours = new ArrayList<>();
    private int rgb = -1;

    /** A part of the next colour. */
    void part(Command channel, int value) {
        int shift = switch (channel) {
            case red -> 16;
            case green -> 8;
            default -> 0;
        };
        rgb = Math.max(rgb, 0) | (value & 0xFF) << shift;
    }

    /** Text of the table: a semicolon ends each colour. */
    void read(byte[] text) {
        for (byte character : text) {
            if (character == ';') {
                colours.add(rgb < 0 ? "auto" : String.format(Locale.ROOT, "%06X", rgb));
                rgb = -1;
            }
        }
    }

    /** Six hexadecimal digits; {@code null} for the automatic colour. */
    @Nullable
    String of(int number) {
        String colour = number < 0 || number >= colours.size() ? "auto" : colours.get(number);
        return colour.equals("auto") ? null : colour;
    }
}
