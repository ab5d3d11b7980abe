package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.LocalTable;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Sum;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that no notice prescribes, with two columns of figures, taught from one year and read in others. */
class LocalTablesTest {
    private static final Mappings SHIPPED = Mappings.load(null);

    private static final List<String> ROWS = List.of(
            "公开信息总条数|条|30|90",
            "其中：1.门户网站发布条数|条|20|60",
            "2.公报刊登条数|条|10|30",
            "办理申请总件数|件|7|21",
            "其中：1.当面申请数|件|3|9",
            "2.网络申请数|件|4|12",
            "咨询经费|万元|1.5|3.5");

    private static final Mappings TAUGHT = teach("指标名称|计量单位|2016年度|历年累计");

    private static Document document(int year, Table table) {
        return Tables.document(
                Tables.paragraph("沙洲县%d年政府信息公开工作年度报告".formatted(year)), Tables.paragraph("六、政府信息公开情况统计表"), table);
    }

    private static Table table(boolean kept, String heads, String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = heads;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return kept ? Tables.kept(lines) : Tables.lost(lines);
    }

    private static String[] rows() {
        return ROWS.toArray(String[]::new);
    }

    private static Mappings teach(String heads) {
        Teacher teacher = new Teacher(SHIPPED, "2014", document(2016, table(true, heads, rows())), "a.doc");
        LocalTable described = teacher.draft(1).named("county");
        return teacher.table(1, described).mappings();
    }

    private static Report read(Mappings mappings, Document document) {
        return new Mapper(mappings).map(document, "a.html").get(0);
    }

    private static List<String> read(Report report, String row) {
        return List.of("this_year", "cumulative").stream()
                .map(column -> report.entry(new CellId("local.county." + row + "." + column)))
                .map(entry -> entry == null
                                || !entry.flags().isEmpty()
                                || !entry.value().isNumber()
                        ? "?"
                        : String.valueOf(entry.value().number()))
                .toList();
    }

    @Test
    void theTableIsDescribedWithItsColumnsRowsUnitsAndSums() {
        Teacher teacher =
                new Teacher(SHIPPED, "2014", document(2016, table(true, "指标名称|计量单位|2016年度|历年累计", rows())), "a.doc");
        LocalTable draft = teacher.draft(1);
        assertThat(draft.title()).isEqualTo("六、政府信息公开情况统计表");
        assertThat(draft.insteadOf()).isEqualTo("stats");
        assertThat(draft.corner()).containsExactly("指标名称", "计量单位");
        assertThat(draft.columns()).extracting(LocalTable.Column::id).containsExactly("this_year", "cumulative");
        assertThat(draft.rows())
                .extracting(LocalTable.Row::id)
                .containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7");
        assertThat(draft.rows()).extracting(LocalTable.Row::unit).contains("条", "件", "万元");
        assertThat(draft.sums())
                .containsExactly(
                        new LocalTable.Parts("r1", List.of("r2", "r3")),
                        new LocalTable.Parts("r4", List.of("r5", "r6")));
        assertThat(draft.running()).isEqualTo(new LocalTable.Running("cumulative", "this_year"));
    }

    @Test
    void aSumThatDoesNotHoldInEveryColumnIsNotOffered() {
        String[] rows = rows();
        rows[2] = rows[2].replace("|30", "|31");
        Teacher teacher = new Teacher(SHIPPED, "2014", document(2016, table(true, "指标|单位|2016年度|历年累计", rows)), "a.doc");
        assertThat(teacher.draft(1).sums()).extracting(LocalTable.Parts::total).containsExactly("r4");
    }

    @ParameterizedTest
    @CsvSource({
        "指标名称|计量单位|2017年度|历年累计, 0 1 2 3",
        "指标名称|计量单位|历年累计|2017年度, 0 1 3 2",
        "计量单位|指标名称|2017年|历年累计数, 1 0 2 3",
        "指标名称|本年度|历年累计, 0 2 3",
    })
    void itIsReadInAnotherYearWhereverItsColumnsStand(String heads, String order) {
        String[] rows = ROWS.stream()
                .map(row -> {
                    String[] cells = row.split("\\|");
                    return String.join(
                            "|",
                            Arrays.stream(order.split(" "))
                                    .map(at -> cells[Integer.parseInt(at)])
                                    .toList());
                })
                .toArray(String[]::new);
        for (boolean kept : new boolean[] {true, false}) {
            Report report = read(TAUGHT, document(2017, table(kept, heads, rows)));
            assertThat(report.form()).isEqualTo("2014");
            assertThat(report.gaps()).as(heads + kept).isEmpty();
            assertThat(read(report, "r1")).as(heads + kept).containsExactly("30", "90");
            assertThat(read(report, "r6")).as(heads + kept).containsExactly("4", "12");
            assertThat(report.entries().keySet()).allMatch(CellId::isLocal);
        }
    }

    /** Two columns whose heads do not tell them apart, or no heads at all: no figure is placed without a doubt. */
    @ParameterizedTest
    @ValueSource(strings = {"指标名称|计量单位|2016年度|2017年度", "指标名称|计量单位|甲|乙", "指标名称|计量单位|历年累计|历年累计"})
    void columnsThatNothingTellsApartAreNotReadInSilence(String heads) {
        for (boolean kept : new boolean[] {true, false}) {
            Report report = read(TAUGHT, document(2017, table(kept, heads, rows())));
            assertThat(read(report, "r1")).as(heads + kept).contains("?");
            assertThat(report.gaps()).as(heads + kept).isNotEmpty();
        }
    }

    @Test
    void columnsThatDoNotDifferAreNotTaught() {
        for (String heads : List.of("指标|单位|数量|数量", "指标|单位|2015年度|2016年度")) {
            LessonException refused = catchThrowableOfType(LessonException.class, () -> teach(heads));
            assertThat(refused.code()).as(heads).isEqualTo(LessonException.Code.COLUMNS_ALIKE);
        }
    }

    @Test
    void aReportThatDoesNotPrintItIsReadAsBefore() {
        Document national = Tables.document(
                Tables.paragraph("沙洲县2016年政府信息公开工作年度报告"),
                Tables.kept(
                        "统计指标|单位|统计数",
                        "（一）主动公开政府信息数|条|557",
                        "（一）收到申请数|件|9",
                        "1.当面申请数|件|3",
                        "2.传真申请数|件|0",
                        "3.网络申请数|件|4",
                        "4.信函申请数|件|2",
                        "六、举报投诉数量|件|1"));
        assertThat(read(TAUGHT, national)).isEqualTo(read(SHIPPED, national));
    }

    @Test
    void itStandsBesideTheTableOfTheFormWhereBothArePrinted() {
        Table national =
                Tables.kept("统计指标|单位|统计数", "（一）主动公开政府信息数|条|557", "（一）收到申请数|件|9", "1.当面申请数|件|5", "六、举报投诉数量|件|1");
        Table local = table(true, "指标名称|计量单位|2016年度|历年累计", rows());
        Document both = Tables.document(Tables.paragraph("沙洲县2016年政府信息公开工作年度报告"), national, local);
        Report report = read(TAUGHT, both);
        assertThat(report.value(new CellId("stats.requests_in_person")).number())
                .hasToString("5");
        assertThat(read(report, "r5")).containsExactly("3", "9");
        assertThat(report.entry(new CellId("stats.complaints"))).isNotNull();
    }

    @Test
    void aTableWithFewOfItsRowsIsAnother() {
        String[] few = {ROWS.get(0), ROWS.get(1), "会议次数|次|3|9", "培训次数|次|4|12", "参训人次|人次|5|15"};
        Document other = document(2016, table(true, "指标名称|计量单位|2016年度|历年累计", few));
        assertThat(read(TAUGHT, other).entries().keySet()).noneMatch(CellId::isLocal);
    }

    @Test
    void itsSumsAndItsRunningTotalAreRulesOfTheForm() {
        var form = TAUGHT.form("2014").orElseThrow();
        assertThat(form.sums())
                .extracting(Sum::id)
                .contains("local.county.r1.parts.this_year", "local.county.r1.parts.cumulative");
        assertThat(form.yearRules()).extracting("id").contains("local.county.r1.running");
        assertThat(form.cell(new CellId("local.county.r7.this_year"))
                        .orElseThrow()
                        .column()
                        .unit())
                .isEqualTo("万元");
    }
}
