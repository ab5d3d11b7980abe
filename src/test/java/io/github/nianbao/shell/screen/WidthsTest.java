package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WidthsTest {
    @Test
    void aSentenceGoesOnUnderItsOwnBeginning() {
        assertThat(Widths.hanging("  1  the first of the candidates", 20))
                .containsExactly("  1  the first of", "    the candidates");
        assertThat(Widths.hanging("short", 20)).containsExactly("short");
    }

    @Test
    void noLineBeginsWithWhatCloses() {
        assertThat(Widths.wrapped("六类申请人合计为三，所印为五", 18)).containsExactly("六类申请人合计为", "三，所印为五");
        assertThat(Widths.wrapped("六类申请人合计为三所印为五", 18)).containsExactly("六类申请人合计为三", "所印为五");
    }

    @Test
    void aYearIsNotBrokenWhereItFitsOnALine() {
        assertThat(Widths.wrapped("榆川市水务局@2022", 14)).containsExactly("榆川市水务局", "@2022");
        assertThat(Widths.wrapped("甲@2022#12345678", 8)).containsExactly("甲@2022#", "12345678");
        assertThat(Widths.wrapped("榆川市水务局@2022", 4)).containsExactly("榆川", "市水", "务局", "@202", "2");
    }

    @Test
    void aPathIsLeftWhole() {
        String line = "see /a/very/long/folder/and/a/file.txt there";

        assertThat(Widths.hanging(line, 20)).containsExactly(line);
    }

    @Property(seed = "2021")
    void nothingIsLostAndNoLineIsTooLong(
            @ForAll @CharRange(from = 'a', to = 'c') @CharRange(from = '\u4e00', to = '\u4e02') String words,
            @ForAll @IntRange(min = 1, max = 9) int every,
            @ForAll @IntRange(min = 20, max = 60) int width) {
        String text = words.replaceAll("(.{" + every + "})", "$1 ，").strip();

        var lines = Widths.hanging(text, width);

        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(lines).allSatisfy(line -> assertThat(Widths.of(line)).isLessThanOrEqualTo(width));
    }
}
