package io.github.nianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected scores were computed apart, in Python, from the formulas of {@link Sample} and {@link Scale}. */
class OutliersTest {
    private static final Indicator COUNT = indicator("件");
    private static final Indicator AMOUNT = indicator("万元");

    private static Indicator indicator(String unit) {
        Bilingual text = new Bilingual("指标", "indicator");
        return new Indicator("one", text, unit, text, Map.of(), List.of());
    }

    private static Observed observed(String agency, int year, @Nullable String value) {
        BigDecimal known = value == null ? null : new BigDecimal(value);
        return new Observed(agency, year, new IndicatorFigure(known, Grade.SAME, null, Set.of(), List.of()));
    }

    /** Years of one agency, from 2010; {@code -} for one that is not known. */
    private static List<Observed> years(String figures) {
        List<String> values = List.of(figures.split(" "));
        return IntStream.range(0, values.size())
                .mapToObj(
                        index -> observed("甲", 2010 + index, values.get(index).equals("-") ? null : values.get(index)))
                .toList();
    }

    /** Agencies of one year. */
    private static List<Observed> agencies(String figures) {
        List<String> values = List.of(figures.split(" "));
        return IntStream.range(0, values.size())
                .mapToObj(index -> observed("机关" + index, 2022, values.get(index)))
                .toList();
    }

    private static List<@Nullable Score> histories(Indicator indicator, String figures) {
        List<@Nullable Score> scores = new ArrayList<>();
        List<Observed> years = years(figures);
        Outliers.judge(indicator, years, years).forEach(outlier -> scores.add(outlier.history()));
        return scores;
    }

    private static Score lastOfHistory(Indicator indicator, String figures) {
        List<@Nullable Score> scores = histories(indicator, figures);
        return Objects.requireNonNull(scores.get(scores.size() - 1));
    }

    private static Score lastOfPeers(Indicator indicator, String figures) {
        List<Outlier> judged = Outliers.judge(indicator, List.of(), agencies(figures));
        return Objects.requireNonNull(judged.get(judged.size() - 1).peers());
    }

    @ParameterizedTest
    @CsvSource({"108, 3.46, false", "109, 3.51, true", "15, -3.35, false", "14, -3.52, true"})
    void aYearIsUnusualAboveTheThresholdAndNotJustUnderIt(String last, String score, boolean isUnusual) {
        Score judged = lastOfHistory(COUNT, "40 44 38 52 61 " + last);

        assertThat(judged.z()).isEqualTo(score);
        assertThat(judged.isUnusual()).isEqualTo(isUnusual);
        assertThat(judged.figures()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"5030, false", "5060, true"})
    void anAgencyIsUnusualAmongAgenciesOfAllSizesByItsFactor(String last, boolean isUnusual) {
        assertThat(lastOfPeers(COUNT, "3 12 7 40 150 5 " + last).isUnusual()).isEqualTo(isUnusual);
    }

    @ParameterizedTest
    @CsvSource({"0 0 0 0 1, false", "0 0 0 0 5, false", "0 0 0 0 6, true", "2 2 2 2 3, false", "2 2 2 2 12, true"})
    void whereMostYearsAreEqualTheChanceOfACountIsItsSpread(String figures, boolean isUnusual) {
        assertThat(lastOfHistory(COUNT, figures).isUnusual()).isEqualTo(isUnusual);
    }

    @ParameterizedTest
    @CsvSource({"0 0 0 0 32, false", "0 0 0 0 33, true"})
    void whereMostAgenciesAreEqualTheChanceOfACountIsItsSpread(String figures, boolean isUnusual) {
        assertThat(lastOfPeers(COUNT, figures).isUnusual()).isEqualTo(isUnusual);
    }

    @Test
    void amountsOfWhichMostAreEqualTellNoSpread() {
        assertThat(histories(AMOUNT, "5 5 5 5 900")).containsOnlyNulls();
        assertThat(lastOfHistory(AMOUNT, "10 20 15 30 12 900").isUnusual()).isTrue();
        assertThat(lastOfHistory(AMOUNT, "10 20 15 30 12 100.5").isUnusual()).isFalse();
    }

    @Test
    void ofFourYearsNothingIsSaidHoweverFarApart() {
        assertThat(histories(COUNT, "1 1 1 5000")).hasSize(4).containsOnlyNulls();
        assertThat(histories(COUNT, "1 5000")).hasSize(2).containsOnlyNulls();
        assertThat(histories(COUNT, "1 1 1 1 5000")).hasSize(5).doesNotContainNull();
    }

    @Test
    void whatIsNotKnownIsNoZeroAndNoYear() {
        List<Observed> years = years("500 - 510 - 520 505");

        List<Outlier> judged = Outliers.judge(COUNT, years, years);

        assertThat(judged).extracting(Outlier::year).containsExactly(2010, 2012, 2014, 2015);
        assertThat(judged).extracting(Outlier::history).containsOnlyNulls();
        assertThat(lastOfHistory(COUNT, "500 - 510 495 520 505").figures()).isEqualTo(5);
        assertThat(lastOfHistory(COUNT, "500 - 510 495 520 505").isUnusual()).isFalse();
    }

    @Test
    void theMedianIsThatOfTheFiguresAndExact() {
        assertThat(lastOfHistory(COUNT, "1 2 3 4 5 6").median()).isEqualTo("3.5");
        assertThat(lastOfHistory(AMOUNT, "0.1 0.2 0.3 0.7 0.9").median()).isEqualTo("0.3");
    }

    @Test
    void theDistanceIsTheLargerOfTwo() {
        Score near = new Score(5, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("4.10"), true);
        Score far = new Score(5, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("-6.20"), true);
        Score usual = new Score(5, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("3.50"), false);

        assertThat(new Outlier("甲", 2020, near, far).distance()).isEqualTo("6.20");
        assertThat(new Outlier("甲", 2020, usual, null).isUnusual()).isFalse();
    }

    /** What the sentence calls usual must be what the score calls usual. */
    @Test
    void aFigureIsUnusualExactlyOutsideTheBoundsThatAreTold() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int size = Sample.FEWEST + random.nextInt(8);
            int largest = 1 + random.nextInt(random.nextBoolean() ? 8 : 4_000);
            List<BigDecimal> figures = IntStream.range(0, size)
                    .mapToObj(index -> BigDecimal.valueOf(random.nextInt(largest)))
                    .toList();
            for (Scale scale : List.of(Scale.COUNTS_OF_ONE, Scale.COUNTS_OF_MANY)) {
                Sample sample = Sample.of(figures, scale).orElseThrow();
                Score bounds = sample.score(BigDecimal.ZERO);
                assertThat(sample.score(bounds.lowest()).isUnusual()).isFalse();
                assertThat(sample.score(bounds.highest()).isUnusual()).isFalse();
                assertThat(sample.score(bounds.highest().add(BigDecimal.ONE)).isUnusual())
                        .isTrue();
                if (bounds.lowest().signum() > 0) {
                    assertThat(sample.score(bounds.lowest().subtract(BigDecimal.ONE))
                                    .isUnusual())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void theOrderOfTheYearsChangesNothing() {
        List<Observed> years = new ArrayList<>(years("40 44 38 52 61 109 7 80"));
        List<Outlier> judged = Outliers.judge(COUNT, years, years);
        Collections.reverse(years);
        assertThat(Outliers.judge(COUNT, years, years)).containsExactlyInAnyOrderElementsOf(judged);
    }
}
