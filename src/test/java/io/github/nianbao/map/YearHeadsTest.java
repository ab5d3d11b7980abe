package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bare years side by side over figures are heads: only the figures of the year reported on are read. */
class YearHeadsTest {
    private static final FormIndex FORM = Mappings.load(null).mapped().stream()
            .filter(form -> form.form().id().equals("2014"))
            .map(FormIndex::of)
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({"2015|2016, 7|9", "2016|2015, 9|7", "2014|2015|2016, 1|7|9", "2016年|2015年|同比增长（%）, 9|7|28.6"})
    void theFigureUnderTheYearReportedOnIsRead(String years, String figures) {
        assertThat(complaints(2016, "指标名称|" + years, "六、举报投诉数量|" + figures)).isEqualTo(9);
    }

    @Test
    void whereTheYearIsNotKnownNeitherIsRead() {
        assertThat(complaints(null, "指标名称|2015|2016", "六、举报投诉数量|7|9")).isNull();
    }

    @Test
    void whereTheYearIsAnotherOneNeitherIsRead() {
        assertThat(complaints(2017, "指标名称|2015|2016", "六、举报投诉数量|7|9")).isNull();
    }

    @Test
    void aFigureThatLooksLikeAYearStaysAFigure() {
        assertThat(complaints(2016, "统计指标|统计数", "六、举报投诉数量|2016")).isEqualTo(2016);
    }

    private static @Nullable Integer complaints(@Nullable Integer year, String... rows) {
        Table table = Tables.kept(rows);
        FormMapping mapping = FormMapping.of(FORM, Tables.document(table), RowViews.of(List.of(table), year));
        Value value = Objects.requireNonNull(mapping.entries().get(new CellId("stats.complaints")))
                .value();
        BigDecimal number = value.number();
        return number == null ? null : number.intValueExact();
    }
}
