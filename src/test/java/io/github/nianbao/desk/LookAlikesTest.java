package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.desk.LookAlikes.Pair;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {
    @ParameterizedTest
    @CsvSource({"沙洲县水利局, 沙洲县水务局", "沙洲县 水利局, 沙洲县水利局", "沙洲县档案馆, 沙洲县档案局馆", "沙洲县水利局, 福建省沙洲县水利局"})
    void nearNamesAreOffered(String one, String other) {
        assertThat(LookAlikes.among(Map.of(one, Set.of(2020), other, Set.of(2021))))
                .containsExactly(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one));
    }

    @ParameterizedTest
    @CsvSource({"沙洲市第一中学, 沙洲市第二中学", "教育局, 体育局", "沙洲县水利局, 沙洲县档案局", "沙洲县东城街道, 沙洲县西城街道", "洲县水利分局处, 县水利分局处所"})
    void othersAreNot(String one, String other) {
        assertThat(LookAlikes.among(Map.of(one, Set.of(2020), other, Set.of(2021))))
                .isEmpty();
    }

    @Test
    void twoThatReportOnOneYearAreTwo() {
        assertThat(LookAlikes.among(Map.of("沙洲县水利局", Set.of(2020, 2021), "沙洲县水务局", Set.of(2021))))
                .isEmpty();
    }
}
