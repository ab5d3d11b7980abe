package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OfferedTest {
    @Test
    void allThatFitAreOfferedInTheirOrder() {
        Offered offered = Offered.of(Set.of("乙县@2021", "甲县@2022", "甲县@2021"), "甲", 2);

        assertThat(offered.names()).containsExactly("甲县@2021", "甲县@2022");
        assertThat(offered.more()).isZero();
    }

    @Test
    void namesThatHoldTheWordAreOfferedOnlyWhereNoneBeginsWithIt() {
        assertThat(Offered.of(List.of("水务局", "甲县水务局"), "水务", 9).names()).containsExactly("水务局");
        assertThat(Offered.of(List.of("乙县水务局", "甲县水务局"), "水务", 9).names()).containsExactly("乙县水务局", "甲县水务局");
    }

    /** Else the word would be completed to what only the first of them have in common. */
    @Test
    void someOfManyHaveNoMoreInCommonThanAll() {
        List<String> many =
                IntStream.range(10_000, 30_000).mapToObj(number -> "第" + number).toList();

        Offered offered = Offered.of(many, "第", 100);

        assertThat(offered.names()).hasSize(100).startsWith("第10000").endsWith("第29999");
        assertThat(offered.more()).isEqualTo(19_900);
    }
}
