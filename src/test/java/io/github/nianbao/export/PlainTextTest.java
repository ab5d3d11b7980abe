package io.github.nianbao.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void lineBreaksAndTabsStayAndOtherControlCharactersAreShown() {
        assertThat(PlainText.of("a\tb\r\nc")).isEqualTo("a\tb\r\nc");
        assertThat(PlainText.of("a\u0000b\u0007\u001f\u007f")).isEqualTo("a\u2400b\u2407\u241f\u2421");
    }

    @Test
    void charactersBeyondTheFirstPlaneStayAndHalvesOfThemDoNot() {
        assertThat(PlainText.of("\uD842\uDFB7")).isEqualTo("\uD842\uDFB7");
        assertThat(PlainText.of("\uD842a")).isEqualTo("\uFFFDa");
    }

    @Test
    void numbersHaveNeitherExponentNorTrailingZeros() {
        assertThat(PlainText.number(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(PlainText.number(new BigDecimal("-0.50"))).isEqualTo("-0.5");
        assertThat(PlainText.number(new BigDecimal("0.00"))).isEqualTo("0");
    }
}
