package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One figure a row where the form has seven. */
class LoneFiguresTest {
    private static final FormIndex FORM =
            FormIndex.of(Mappings.load(null).mapped().get(2));

    @ParameterizedTest
    @ValueSource(strings = {"项目|总计", "指标名称|合计"})
    void underAHeadThatSaysSoItIsTheTotal(String heads) {
        Entry total = total(table(heads));

        assertThat(String.valueOf(total.value().number())).isEqualTo("12");
        assertThat(total.flags()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目|数量（件）", "办理情况|件数", "项目|本年度"})
    void underAHeadThatCountsItIsTheTotalAndAPersonLooks(String heads) {
        Entry total = total(table(heads));

        assertThat(String.valueOf(total.value().number())).isEqualTo("12");
        assertThat(total.flags()).containsExactly(Entry.Flag.UNSURE_PLACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"项目|自然人", "项目|上年", "项目|备注", "项目|市直单位"})
    void underAnyOtherHeadItStaysAGap(String heads) {
        assertThat(total(table(heads)).value().number()).isNull();
    }

    /** Rows with more figures show that this one lost its others. */
    @ParameterizedTest
    @ValueSource(strings = {"重复申请|1|0", "（七）总计|9|1|0|0|2|0|12"})
    void besideARowWithSeveralFiguresItStaysAGap(String row) {
        List<String> rows = new ArrayList<>(List.of(table("项目|数量")));
        rows.add(row);

        assertThat(total(rows.toArray(String[]::new)).value().number()).isNull();
    }

    private static String[] table(String heads) {
        return new String[] {
            heads, "一、本年新收政府信息公开申请数量|12", "二、上年结转政府信息公开申请数量|0", "（一）予以公开|5", "（二）部分公开|0", "四、结转下年度继续办理|7"
        };
    }

    private static Entry total(String... rows) {
        Document document = Tables.document(Tables.kept(rows));
        FormMapping mapping = FormMapping.of(FORM, document, RowViews.of(document.tables(), 2022));
        return Objects.requireNonNull(mapping.entries().get(new CellId("requests.received.total")));
    }
}
