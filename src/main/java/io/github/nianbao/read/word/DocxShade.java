package io.github.nianbao.read.word;

import io.github.nianbao.read.XmlCursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The colour below text of a DOCX file: shading (ECMA-376, 17.3.5) and highlighting (17.18.40). */
final class DocxShade {
    private static final Map<String, String> HIGHLIGHTS = Map.ofEntries(
            Map.entry("black", Contrast.BLACK_HIGHLIGHT),
            Map.entry("blue", "0000FF"),
            Map.entry("cyan", "00FFFF"),
            Map.entry("darkBlue", "000080"),
            Map.entry("darkCyan", "008080"),
            Map.entry("darkGray", "808080"),
            Map.entry("darkGreen", "008000"),
            Map.entry("darkMagenta", "800080"),
            Map.entry("darkRed", "800000"),
            Map.entry("darkYellow", "808000"),
            Map.entry("green", "00FF00"),
            Map.entry("lightGray", "C0C0C0"),
            Map.entry("magenta", "FF00FF"),
            Map.entry("red", "FF0000"),
            Map.entry("white", "FFFFFF"),
            Map.entry("yellow", "FFFF00"));

    private DocxShade() {}

    /** @param xml on a {@code shd}; {@code null} where what lies below shows through */
    static @Nullable String of(XmlCursor xml) {
        String fill = xml.attribute("fill", "auto");
        return switch (xml.attribute("val", "clear")) {
            case "nil" -> null;
            case "clear" -> {
                if (!fill.equals("auto")) {
                    yield fill;
                }
                yield xml.attribute("themeFill") == null ? null : Contrast.UNKNOWN;
            }
            case "solid" -> {
                String colour = xml.attribute("color", "auto");
                yield colour.equals("auto") ? "000000" : colour;
            }
            default -> Contrast.UNKNOWN;
        };
    }

    static @Nullable String ofHighlight(@Nullable String name) {
        return name == null ? null : HIGHLIGHTS.get(name);
    }
}
