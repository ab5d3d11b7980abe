package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Box;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnevenDigitsTest {
    private static Glyph digit(String text, double left, double size) {
        return new Glyph(text, new Box(left, 200 - 0.88 * size, left + size / 2, 200 + 0.12 * size), size, 0, 1);
    }

    private static String read(Glyph... glyphs) {
        return UnevenDigits.marked(List.of(glyphs)).stream().map(Glyph::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 5, 7})
    void digitsOfDifferentSizesOnOneLineAreNoNumber(double size) {
        assertThat(read(digit("1", 95, 10), digit("2", 100, 10), digit("5", 105, size)))
                .isEqualTo("1\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(doubles = {8, 9, 10})
    void digitsOfAnotherFontAreALittleSmaller(double size) {
        assertThat(read(digit("2", 100, 10), digit("5", 105, size))).isEqualTo("25");
    }

    @Test
    void aSmallFigureOfItsOwnIsRead() {
        assertThat(read(digit("2", 100, 10), digit("5", 112, 5))).isEqualTo("25");
    }

    @Test
    void aDigitPressedToALineOrUpsideDownIsUnreadable() {
        Glyph pressed = new Glyph("7", new Box(100, 191, 100.5, 201), 10, 0, 1);
        Glyph upsideDown = new Glyph("6", new Box(100, 199, 105, 209), 10, 2, 1);
        Glyph sideways = new Glyph("6", new Box(100, 199, 110, 204), 10, 1, 1);

        assertThat(Stream.of(pressed, upsideDown, sideways).map(UnevenDigitsTest::read))
                .containsExactly("\uFFFD", "\uFFFD", "6");
    }
}
