package io.github.nianbao.read.page;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A font of the system that has Chinese characters. */
final class ChineseFont {
    /** Of the reports' own titles; a font that has these has the others. */
    private static final String SAMPLE = "政府信息公开工作年度报告0123456789";

    private ChineseFont() {}

    /** Always the same on one machine: plain ones first, then by name. */
    static @Nullable Font find() {
        return Found.FONT.orElse(null);
    }

    private static final class Found {
        static final Optional<Font> FONT = search();
    }

    private static Optional<Font> search() {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> font.canDisplayUpTo(SAMPLE) < 0)
                    .min(Comparator.comparing((Font font) -> isHeavy(font))
                            .thenComparing(font -> !font.getFontName().contains("SC"))
                            .thenComparing(font -> font.getFontName()));
        } catch (RuntimeException | InternalError | LinkageError noFonts) {
            // A system without fonts, or without the library that finds them, throws one or the other.
            return Optional.empty();
        }
    }

    private static boolean isHeavy(Font font) {
        String name = font.getFontName();
        return name.contains("Bold") || name.contains("Black") || name.contains("Light") || name.contains("Thin");
    }
}
