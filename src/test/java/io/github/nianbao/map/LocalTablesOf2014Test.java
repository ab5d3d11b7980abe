package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What offices made of the form of 2014: other columns, other orders; the figure of the year is found, or none is. */
class LocalTablesOf2014Test {
    private static final FormIndex FORM = Mappings.load(null).mapped().stream()
            .filter(form -> form.form().id().equals("2014"))
            .map(FormIndex::of)
            .findFirst()
            .orElseThrow();

    private static final List<String> ROWS = List.of(
            "（一）收到申请数", "1.当面申请数", "2.传真申请数", "3.网络申请数", "4.信函申请数", "四、行政复议数量", "（三）其他情形数", "五、行政诉讼数量", "（三）其他情形数");

    private static final List<String> CELLS = List.of(
            "requests_received",
            "requests_in_person",
            "requests_fax",
            "requests_online",
            "requests_letter",
            "reviews_total",
            "reviews_other",
            "litigation_total",
            "litigation_other");

    @ParameterizedTest
    @CsvSource({
        "统计指标|单位|统计数, L|U|Y",
        "统计指标|统计数|单位, L|Y|U",
        "统计指标|统计数, L|Y",
        "指标名称|计量单位|2016年度|历年累计, L|U|Y|X",
        "指标名称|计量单位|历年累计|2016年度, L|U|X|Y",
        "指标名称|计量单位|代码|本期实际|本年累计, L|U|N|Y|X",
        "统计指标|单位|统计数|历年累计, L|U|Y|X",
        "统计指标|单位|上年|本年, L|U|X|Y",
        "统计指标|单位|上年统计数|本年统计数|增减, L|U|X|Y|X",
        "统计指标|单位|本年数|累计数, L|U|Y|X",
        "指标|2016年|累计, L|Y|X",
        "统计指标|单位|计划数|完成数, L|U|X|Y",
        "序号|统计指标|单位|统计数, N|L|U|Y",
        "序号|指标名称|计量单位|累计|本年度, N|L|U|X|Y",
        "统计指标|单位|统计数|备注, L|U|Y|B",
        "统计指标|单位|上半年|下半年|全年, L|U|X|X|Y",
        "统计指标|单位|上半年|下半年|合计, L|U|X|X|Y",
    })
    void theFigureOfTheYearIsFoundInItsColumn(String heads, String columns) {
        for (boolean kept : new boolean[] {true, false}) {
            FormMapping mapping = read(table(kept, heads, columns));
            for (int i = 0; i < CELLS.size(); i++) {
                assertThat(value(mapping, CELLS.get(i))).as(CELLS.get(i) + kept).isEqualTo(figure(i));
                assertThat(entry(mapping, CELLS.get(i)).flags())
                        .as(CELLS.get(i) + kept)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"统计指标|单位|历年累计", "统计指标|单位|上年统计数", "统计指标|单位|2015年|2016年", "统计指标|单位|一季度|二季度|三季度", "统计指标|单位|累计数|上年数"
            })
    void figuresOfOtherTimesAreNotThoseOfTheYear(String heads) {
        String columns = "L|U" + "|X".repeat(heads.split("\\|").length - 2);
        for (boolean kept : new boolean[] {true, false}) {
            FormMapping mapping = read(table(kept, heads, columns));
            assertThat(CELLS).allMatch(cell -> value(mapping, cell) == null);
            assertThat(mapping.gaps()).anyMatch(gap -> gap.kind() != Gap.Kind.CELL_MISSING);
        }
    }

    @Test
    void twoFiguresWithoutHeadsAreAGap() {
        for (boolean kept : new boolean[] {true, false}) {
            FormMapping mapping = read(table(kept, "", "L|U|Y|X"));
            assertThat(CELLS).allMatch(cell -> value(mapping, cell) == null);
        }
    }

    @Test
    void figuresInFrontOfFewLabelsAreNoRowNumbers() {
        FormMapping mapping = read(Tables.kept("统计指标|单位|统计数", "1|1.当面申请数|件", "2.传真申请数|件|7"));
        assertThat(value(mapping, "requests_in_person")).isNull();
        assertThat(value(mapping, "requests_fax")).isEqualTo("7");
    }

    @Test
    void aTableWithOtherIndicatorsIsAGapAndNotForcedIntoTheForm() {
        Document document = Tables.document(
                Tables.paragraph("政府信息公开情况统计表"), Tables.kept("类别|数量", "新增的行政规范性文件数|8", "网站专栏页面访问量|900", "咨询电话接听数|12"));
        List<RowView> rows = RowViews.of(document.tables());
        FormChooser.Chosen chosen = new FormChooser(
                        Mappings.load(null).mapped().stream().map(FormIndex::of).toList())
                .choose(document, rows, 2012);
        assertThat(chosen.mapping()).isNull();
        assertThat(Leftovers.unknownTables(rows, label -> false).gaps())
                .extracting(Gap::kind)
                .containsExactly(Gap.Kind.UNKNOWN_TABLE);
    }

    private static Table table(boolean kept, String heads, String columns) {
        String[] rows = new String[ROWS.size() + (heads.isEmpty() ? 0 : 1)];
        int next = 0;
        if (!heads.isEmpty()) {
            rows[next++] = heads;
        }
        for (int i = 0; i < ROWS.size(); i++) {
            rows[next++] = columns.replace("L", ROWS.get(i))
                    .replace("U", "件")
                    .replace("Y", figure(i))
                    .replace("X", Integer.toString(5000 + i))
                    .replace("N", Integer.toString(17 + i))
                    .replace("B", "");
        }
        return kept ? Tables.kept(rows) : Tables.lost(rows);
    }

    private static String figure(int row) {
        return Integer.toString(100 + 3 * row);
    }

    private static FormMapping read(Table table) {
        Document document = Tables.document(table);
        return FormMapping.of(FORM, document, RowViews.of(document.tables()));
    }

    private static Entry entry(FormMapping mapping, String row) {
        Entry entry = mapping.entries().get(new CellId("stats." + row));
        assertThat(entry).as(row).isNotNull();
        return entry;
    }

    private static @Nullable String value(FormMapping mapping, String row) {
        Entry entry = entry(mapping, row);
        return entry.value().isNumber() ? String.valueOf(entry.value().number()) : null;
    }
}
