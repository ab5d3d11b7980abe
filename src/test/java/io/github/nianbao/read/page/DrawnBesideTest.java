package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Box;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure 1 of 10 points stands from 100 to 105 on a baseline at 200. */
class DrawnBesideTest {
    private static final Glyph ONE = glyph("1", 100, 5);

    private static Glyph glyph(String text, double left, double width) {
        return new Glyph(text, new Box(left, 191.2, left + width, 201.2), 10, 0, 1);
    }

    private static String read(List<Glyph> glyphs, Box... marks) {
        PageContent page =
                new PageContent(600, 800, glyphs, List.of(), List.of(), List.of(), List.of(), List.of(marks));
        return DrawnBeside.marked(page).glyphs().stream().map(Glyph::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "94, 196.5, 98.5, 196.5", // a sign
        "106, 199, 107, 200", // a decimal point
        "105.5, 193, 109, 200", // a digit
        "97, 193, 97, 200" // a stroke
    })
    void aFigureBesideSomethingThatMayBelongToItIsUnreadable(double left, double top, double right, double bottom) {
        assertThat(read(List.of(ONE), new Box(left, top, right, bottom))).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        "84, 196.5, 88, 196.5", // too far
        "100, 202, 105, 202", // a line below
        "85, 196, 98, 197", // longer than a sign
        "102, 195, 103, 196" // within the digit
    })
    void otherThingsLeaveItThere(double left, double top, double right, double bottom) {
        assertThat(read(List.of(ONE), new Box(left, top, right, bottom))).isEqualTo("1");
    }

    @Test
    void theDashesOfARulingAreNoSigns() {
        Box dash = new Box(98, 194, 98, 196);

        assertThat(read(List.of(ONE), dash, new Box(98, 198, 98, 200))).isEqualTo("1");
        assertThat(read(List.of(ONE), dash, new Box(98, 230, 98, 232))).isEqualTo("\uFFFD");
    }

    @Test
    void strokesOfABoldCharacterBesideItBelongToThat() {
        assertThat(read(List.of(glyph("第", 89, 10), ONE), new Box(92, 195, 98, 195)))
                .isEqualTo("第1");
    }
}
