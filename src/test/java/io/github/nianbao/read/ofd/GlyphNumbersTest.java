package io.github.nianbao.read.ofd;

import static io.github.nianbao.read.ofd.DrawnOfd.textObject;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlyphNumbersTest {
    private static String text(double y, String written, String glyphs, int count) {
        String code = "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"" + count + "\" GlyphCount=\"2\"><ofd:Glyphs>"
                + glyphs + "</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"2\">" + written
                + "</ofd:TextCode>";
        return textObject(20, y, 4, "", code);
    }

    private static DrawnOfd figures(String... texts) {
        DrawnOfd ofd = DrawnOfd.onePage().text(20, 20, "收到申请");
        for (String text : texts) {
            ofd.raw(text);
        }
        return ofd;
    }

    @Test
    void glyphsThatAlwaysStandForTheSameCharactersSayNothingElse() {
        assertThat(figures(text(40, "12", "20 21", 2), text(60, "21", "21 20", 2), text(80, "34", "22 23", 2))
                        .shown())
                .containsExactly("收到申请", "12", "21", "34");
    }

    @Test
    void aGlyphThatStandsForTwoCharactersMakesBothUnreadableEverywhere() {
        assertThat(figures(text(40, "12", "20 21", 2), text(60, "37", "22 21", 2))
                        .shown())
                .containsExactly("收到申请", "1\uFFFD", "3\uFFFD");
    }

    @Test
    void aDigitDrawnAsTwoGlyphsIsUnreadable() {
        assertThat(figures(text(40, "12", "20 21", 2), text(60, "32", "22 29", 2))
                        .shown())
                .containsExactly("收到申请", "1\uFFFD", "3\uFFFD");
    }

    @Test
    void digitsWhoseGlyphsAreMoreOrLessThanTheyAreUnreadable() {
        assertThat(figures(text(40, "12", "20", 2), text(60, "34", "20 21 22", 2))
                        .shown())
                .containsExactly("收到申请", "\uFFFD\uFFFD", "\uFFFD\uFFFD");
    }

    @Test
    void fontsHaveNumbersOfTheirOwn() {
        String other = text(60, "37", "22 21", 2).replace("Font=\"9\"", "Font=\"10\"");

        assertThat(figures(text(40, "12", "20 21", 2), other).shown()).containsExactly("收到申请", "12", "37");
    }
}
