package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are printed in another shape than forms have are laid out as forms have them; all others stay as they are. */
class TableShapesTest {
    private static final List<FormIndex> FORMS =
            Mappings.load(null).mapped().stream().map(FormIndex::of).toList();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void applicantsBelowEachOtherAreTurnedIntoColumns(boolean kept) {
        Table printed = Tables.table(
                kept,
                List.of(
                        List.of("申请人", "一、本年新收政府信息公开申请数量", "（一）予以公开", "1.属于国家秘密", "（七）总计", "四、结转下年度继续办理"),
                        List.of("自然人", "9", "4", "0", "4", "5"),
                        List.of("商业企业", "1", "0", "0", "0", "1"),
                        List.of("总计", "10", "4", "0", "4", "6")));

        assertThat(shown(usual(printed)))
                .containsExactly("申请人|自然人|商业企业|总计\n一、本年新收政府信息公开申请数量|9|1|10\n（一）予以公开|4|0|4\n1.属于国家秘密|0|0|0\n"
                        + "（七）总计|4|0|4\n四、结转下年度继续办理|5|1|6");
    }

    @Test
    void aTurnedCellKeepsItsPlaceInTheFile() {
        Document turned = usual(Tables.kept(
                "申请人|一、本年新收政府信息公开申请数量|（一）予以公开|（七）总计|四、结转下年度继续办理", "自然人|9|4|4|5", "商业企业|1|0|0|1", "总计|10|4|4|6"));

        Cell figure = turned.tables().get(0).row(5).get(2);
        assertThat(figure.text()).isEqualTo("1");
        assertThat(figure.place().row()).isEqualTo(3);
        assertThat(figure.place().column()).isEqualTo(5);
    }

    /** Counties below each other are no applicants, though one row sums them up. */
    @Test
    void aBreakdownByCountiesIsNotTurned() {
        Table counties = Tables.kept(
                "县区|一、本年新收政府信息公开申请数量|（一）予以公开|（七）总计|四、结转下年度继续办理", "青河县|9|4|4|5", "临山县|1|0|0|1", "总计|10|4|4|6");

        assertThat(usual(counties).tables().get(0)).isSameAs(counties);
    }

    @Test
    void withoutSpansOnlyARectangleIsTurned() {
        Table ragged = Tables.lost(
                "申请人情况|一、本年新收政府信息公开申请数量|（一）予以公开|（七）总计|四、结转下年度继续办理",
                "自然人|9|4|4|5",
                "法人或其他组织|商业企业|1|0|0|1",
                "总计|10|4|4|6");

        assertThat(usual(ragged).tables().get(0)).isSameAs(ragged);
    }

    @Test
    void stripsUnderTheSameHeadsComeOneBelowTheOther() {
        Table strips =
                Tables.kept("附表|<|<|<|<|<", "统计指标|单位|统计数|统计指标|单位|统计数", "（一）收到申请数|件|9|五、行政诉讼数量|件|1", "1.当面申请数|件|2|||");

        assertThat(shown(usual(strips)))
                .containsExactly("附表\n统计指标|单位|统计数\n（一）收到申请数|件|9\n1.当面申请数|件|2", "\n统计指标|单位|统计数\n五、行政诉讼数量|件|1\n||");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsPrintedAsLinesOfOneRowAreTakenApart(boolean kept) {
        Table lines = Tables.table(
                kept,
                List.of(
                        List.of("项目", "自然人", "总计"),
                        List.of("一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n（一）予以公开", "9\n1\n4", "9\n1\n4"),
                        List.of("（七）总计", "4", "4")));

        assertThat(shown(usual(lines)))
                .containsExactly("项目|自然人|总计\n一、本年新收政府信息公开申请数量|9|9\n二、上年结转政府信息公开申请数量|1|1\n（一）予以公开|4|4\n（七）总计|4|4");
    }

    /** A line too many or too few, or a line that is no row: a label or a figure was wrapped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、本年新收政府信息公开申请数量⏎二、上年结转政府信息公开申请数量⏎（一）予以公开|9⏎1⏎4|9⏎1",
                "一、本年新收政府信息公开⏎申请数量⏎（一）予以公开|9⏎1⏎4|9⏎1⏎4",
                "一、本年新收政府信息公开申请数量⏎二、上年结转政府信息公开申请数量|9⏎1|9⏎1",
                "一、本年新收政府信息公开申请数量⏎二、上年结转政府信息公开申请数量⏎（一）予以公开|9⏎甲⏎4|9⏎1⏎4"
            })
    void linesThatDoNotMatchStayOneRow(String row) {
        Table table = Tables.kept("项目|自然人|总计", row.replace('⏎', '\n'));

        assertThat(usual(table).tables().get(0)).isSameAs(table);
    }

    @Test
    void aLineForEachFigureBecomesARowForEachRow() {
        StringBuilder lines = new StringBuilder("机关,年度,行,列,数值");
        for (String row : List.of("一、本年新收政府信息公开申请数量", "（一）予以公开")) {
            for (String column : List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")) {
                lines.append("\n溪川市水务局,2022,")
                        .append(row)
                        .append(',')
                        .append(column)
                        .append(',');
                lines.append(column.length());
            }
        }
        Table table = Tables.lost(lines.toString().replace(',', '|').split("\n"));

        assertThat(shown(usual(table)))
                .containsExactly(
                        "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n2022年\n一、本年新收政府信息公开申请数量|3|4|4|6|6|2|2\n（一）予以公开|3|4|4|6|6|2|2");
        Table twice = Tables.lost(
                (lines + "\n溪川市水务局,2022,（一）予以公开,其他,5").replace(',', '|').split("\n"));
        assertThat(usual(twice).tables().get(0)).isSameAs(twice);
        Table years = Tables.lost((lines + "\n溪川市水务局,2021,（二）部分公开（区分处理的，只计这一情形，不计其他情形）,其他,5")
                .replace(',', '|')
                .split("\n"));
        assertThat(usual(years).tables().get(0)).isSameAs(years);
        Table other = Tables.lost(
                (lines + "\n溪川市水务局,2022,（一）予以公开,县直单位,5").replace(',', '|').split("\n"));
        assertThat(usual(other).tables().get(0)).isSameAs(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Two years under each of two heads, figures in the first column of the second pair.
                "项目 件数 项目 件数/规章 1 2 3",
                // One row of figures under the same heads.
                "结果维持 结果纠正 结果维持 结果纠正/1 2 3 4",
                "结果维持 结果纠正 结果维持 结果纠正/行政复议 1  3"
            })
    void repeatedHeadsWithoutLabelsOfTheirOwnAreOneTable(String slashed) {
        Table table = Tables.kept(Arrays.stream(slashed.split("/"))
                .map(row -> row.replace(' ', '|'))
                .toArray(String[]::new));

        assertThat(usual(table).tables().get(0)).isSameAs(table);
    }

    private static Document usual(Table table) {
        return TableShapes.usual(Tables.document(table), FORMS);
    }

    private static List<String> shown(Document document) {
        return document.tables().stream().map(TableShapesTest::shown).toList();
    }

    private static String shown(Table table) {
        StringBuilder shown = new StringBuilder();
        for (int row = 1; row <= table.rows(); row++) {
            shown.append(row == 1 ? "" : "\n")
                    .append(table.row(row).stream().map(Cell::text).collect(Collectors.joining("|")));
        }
        return shown.toString();
    }
}
