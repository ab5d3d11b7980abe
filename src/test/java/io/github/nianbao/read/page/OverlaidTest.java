package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Box;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlaidTest {
    private static final Glyph ONE = glyph("1", 100, 5, 10);

    private static Glyph glyph(String text, double left, double width, double size) {
        return new Glyph(text, new Box(left, 200 - 0.88 * size, left + width, 200 + 0.12 * size), size, 0, 1);
    }

    private static String read(Glyph... glyphs) {
        return read(List.of(glyphs), List.of());
    }

    private static String read(List<Glyph> glyphs, List<Glyph> over) {
        return Overlaid.marked(glyphs, over).stream().map(Glyph::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"7, 100, 5", "7, 101.5, 5", "作, 97, 10", "-, 100, 5"})
    void aDigitWithAnotherCharacterOnItIsUnreadable(String text, double left, double width) {
        Glyph other = glyph(text, left, width, 10);

        assertThat(read(List.of(ONE), List.of(other))).isEqualTo("\uFFFD");
        assertThat(read(ONE, other)).startsWith("\uFFFD");
    }

    @Test
    void aDigitBesideAnotherOneHoweverCloselySetIsReadAndSoIsABoldOne() {
        assertThat(read(ONE, glyph("2", 103, 5, 10))).isEqualTo("12");
        assertThat(read(ONE, glyph("1", 100.4, 5, 10))).isEqualTo("11");
    }

    @Test
    void aLargeWordAcrossThePageLeavesTheFigureThere() {
        assertThat(read(ONE, glyph("稿", 90, 40, 40))).isEqualTo("1稿");
    }
}
