package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> NAMES = List.of("沙洲县档案局@2021", "沙洲县档案局@2022", "沙洲县林业局@2021", "青禾区卫生局@2019");

    @Test
    void theNearestNameComesFirst() {
        assertThat(Nearest.to("沙洲县档案局@2012", NAMES)).first().isEqualTo("沙洲县档案局@2022");
    }

    @Test
    void aPartOfANameFindsThoseThatHoldIt() {
        assertThat(Nearest.to("青禾", NAMES)).first().isEqualTo("青禾区卫生局@2019");
    }

    @Test
    void nothingLikeItOffersNothing() {
        assertThat(Nearest.to("xyz", NAMES)).isEmpty();
    }

    @Test
    void distanceCountsInsertionsDeletionsAndReplacements() {
        assertThat(Nearest.distance("granted", "grnated")).isEqualTo(2);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
