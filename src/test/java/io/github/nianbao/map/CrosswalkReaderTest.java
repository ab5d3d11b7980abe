package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Indicator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkReaderTest {
    private static final String SMALL = """
            crosswalk: 1
            indicators:
              - id: reviews
                zh: 复议
                en: reviews
                unit: 件
                about_zh: 行政复议
                about_en: administrative reviews
                forms:
                  "2021": {same: [disputes.review.total]}
                  "2014": {comparable: [stats.reviews_total], zh: 不同, en: differs}
                examples:
                  - {form: "2014", cells: {stats.reviews_total: 3}, value: 3}
            ratios:
              - {id: rate, zh: 率, en: rate, of: [reviews], to: reviews}
            carry: {out: reviews, in: reviews}
            """;

    private static Crosswalk read(String content) {
        return new CrosswalkReader(Mappings.load(null).forms()).read("crosswalk.yaml", content);
    }

    @Test
    void aRightFileIsRead() {
        Indicator reviews = read(SMALL).indicator("reviews").orElseThrow();

        assertThat(reviews.ways().get("2014").grade()).isEqualTo(Indicator.Grade.COMPARABLE);
        assertThat(reviews.byApplicant()).isFalse();
    }

    @Test
    void everyShippedIndicatorSaysSomethingOfEveryForm() {
        Mappings mappings = Mappings.load(null);
        Set<String> forms = mappings.forms().stream().map(form -> form.id()).collect(Collectors.toSet());

        assertThat(mappings.crosswalk().indicators())
                .allSatisfy(indicator -> assertThat(indicator.ways().keySet()).isEqualTo(forms));
    }

    @Test
    void aRowOfRequestsStandsForEveryApplicant() {
        Indicator received =
                Mappings.load(null).crosswalk().indicator("requests_received").orElseThrow();

        assertThat(received.ways()
                        .get("2021")
                        .cells()
                        .get(0)
                        .of("natural_person")
                        .text())
                .isEqualTo("requests.received.natural_person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "disputes.review.total|disputes.review.totals|10|unknown_cell",
                "\"2021\"|\"1999\"|10|unknown_form",
                ", zh: 不同, en: differs||11|note_missing",
                "comparable:|similar:|11|unknown_key",
                "of: [reviews]|of: [review]|15|unknown_indicator",
                "out: reviews|out: review|16|unknown_indicator",
                "value: 3|value: three|13|number_expected"
            })
    void aWrongFileIsRefusedWithItsLine(String right, String wrong, int line, String reason) {
        String content = SMALL.replace(right, wrong == null ? "" : wrong);
        MappingException refused = catchThrowableOfType(MappingException.class, () -> read(content));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.line()).isEqualTo(line);
    }
}
