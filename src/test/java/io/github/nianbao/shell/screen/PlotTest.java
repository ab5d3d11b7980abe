package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlotTest {
    private static String plot(@Nullable Integer... figures) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        Arrays.stream(figures).forEach(one -> numbers.add(one == null ? null : BigDecimal.valueOf(one)));
        return Plot.of(numbers);
    }

    @Test
    void eighthsOfTheLargestAreEightLevels() {
        String plot = plot(Stream.of(1, 2, 3, 4, 5, 6, 7, 8).toArray(Integer[]::new));

        assertThat(plot.chars().distinct().count()).isEqualTo(8);
        assertThat(plot).startsWith("⡀").endsWith("⣿");
    }

    @Test
    void zeroUnknownAndLittleAreThreeThings() {
        assertThat(plot(0, null, 1, 1000)).isEqualTo(". ⡀⣿");
        assertThat(plot(0, 0)).isEqualTo("..");
        assertThat(plot((Integer) null)).isEqualTo(" ");
    }
}
