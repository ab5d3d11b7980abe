package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordColoursTest {
    @Test
    void redStandsInTheLowestByte() {
        assertThat(WordColours.of(0x00332211)).isEqualTo("112233");
        assertThat(WordColours.of(0xFF000000)).isEqualTo("auto");
    }

    @ParameterizedTest
    @CsvSource({"0, auto", "1, 000000", "2, 0000FF", "6, FF0000", "8, FFFFFF", "17, auto", "255, auto"})
    void sixteenColoursHaveNumbers(int index, String colour) {
        assertThat(WordColours.ofIndex(index)).isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({
        "0x0000, ",
        "0xFFFF, ",
        "0x0100, FFFFFF",
        "0x0020, 000000",
        "0x0400, 000000",
        "0x0402, 0000FF",
        "0x0802, ?"
    })
    void aShadeIsTwoColoursAndAPattern(int shade, String colour) {
        assertThat(WordColours.shadeByIndex(shade)).isEqualTo(colour);
    }

    @Test
    void aShadeThatIsCutOffIsUnknown() {
        assertThat(WordColours.shade(new byte[9], 0)).isEqualTo(Contrast.UNKNOWN);
        assertThat(WordColours.shade(new byte[] {0, 0, 0, -1, 1, 2, 3, 0, 0, 0}, 0))
                .isEqualTo("010203");
    }

    @Test
    void aBlackHighlightIsNoBlackShading() {
        assertThat(WordColours.highlight(1)).isEqualTo(Contrast.BLACK_HIGHLIGHT);
        assertThat(WordColours.highlight(7)).isEqualTo("FFFF00");
        assertThat(WordColours.highlight(0)).isNull();
    }
}
