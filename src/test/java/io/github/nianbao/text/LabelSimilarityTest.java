package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LabelSimilarityTest {
    private static double of(String one, String other) {
        return LabelSimilarity.of(PrintedLabel.of(one), PrintedLabel.of(other));
    }

    @Test
    void theSameLabelInOtherWidthsIsEqual() {
        assertThat(of("3.危及“三安全一稳定”", "３．危及\"三安全 一稳定\"")).isEqualTo(1);
    }

    @Test
    void lostCharactersLowerItInProportion() {
        assertThat(of("2.其他法律行政止公开", "2.其他法律行政法规禁止公开")).isCloseTo(9 / 12.0, within(1e-9));
    }

    @Test
    void anExplanationInBracketsHardlyMatters() {
        assertThat(of("（二）部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"))
                .isGreaterThan(0.95)
                .isLessThan(1);
    }

    @Test
    void differentLabelsOfTheFormStayApart() {
        assertThat(of("（一）予以公开", "（三）不予公开")).isLessThan(0.6);
        assertThat(of("2.重复申请", "4.无正当理由大量反复申请")).isLessThan(0.5);
    }

    @Property(seed = "2021", tries = 100)
    void itIsSymmetricAndWithinItsRange(@ForAll String one, @ForAll String other) {
        assertThat(of(one, other)).isEqualTo(of(other, one)).isBetween(0.0, 1.0);
    }
}
