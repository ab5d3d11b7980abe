package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figure 8 of 10 points stands from 100 to 105 on a baseline at 200. */
class RaisedDigitsTest {
    private static final Glyph EIGHT = glyph("8", 100, 200, 10);

    private static Glyph glyph(String text, double left, double baseline, double size) {
        return new Glyph(
                text, new Box(left, baseline - 0.88 * size, left + size / 2, baseline + 0.12 * size), size, 0, 1);
    }

    private static Glyph second(Glyph mark) {
        return RaisedDigits.marked(List.of(EIGHT, mark)).get(1);
    }

    @ParameterizedTest
    @CsvSource({"1, ^1", "※, ※", "*, *", "①, ①"})
    void aRaisedMarkGoesToTheLineOfItsFigure(String text, String read) {
        Glyph lowered = second(glyph(text, 105.3, 196.5, 6));

        assertThat(lowered.text()).isEqualTo(read);
        assertThat(lowered.box().bottom()).isEqualTo(196.5 + 0.12 * 6 + 3.5, within(1e-6));
    }

    @Test
    void aMarkOnTheLineAndOneFarOffStayWhereTheyAre() {
        Glyph onLine = glyph("※", 105.3, 200, 6);
        Glyph farOff = glyph("※", 125, 196.5, 6);

        assertThat(second(onLine)).isSameAs(onLine);
        assertThat(second(farOff)).isSameAs(farOff);
    }
}
