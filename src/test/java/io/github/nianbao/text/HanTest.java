package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HanTest {
    @Test
    void radicalsBecomeTheCharactersTheyStandFor() {
        assertThat(Han.ordinary("⼀⼆⾏政⺠政⻔⼾⻢⻰⻳⻓⾭")).isEqualTo("一二行政民政门户马龙龟长青");
    }

    @Test
    void everythingElseIsKept() {
        String text = "Ａ１（一）　規範①²";
        assertThat(Han.ordinary(text)).isSameAs(text);
    }

    @Test
    void everyRadicalOfTheSupplementMapsToAnIdeographOrToItself() {
        for (char c = '\u2E80'; c <= '\u2FD5'; c++) {
            String ordinary = Han.ordinary(String.valueOf(c));
            assertThat(ordinary).hasSize(1).isNotEqualTo(" ");
            if (ordinary.charAt(0) != c) {
                assertThat(Character.isIdeographic(ordinary.charAt(0))).isTrue();
            }
        }
    }
}
