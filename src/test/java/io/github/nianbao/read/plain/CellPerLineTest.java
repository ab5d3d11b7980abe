package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Table;
import org.junit.jupiter.api.Test;

class CellPerLineTest {
    @Test
    void aTabStartsACellAndAnEmptyLineEndsTheRow() {
        assertThat(Grid.of("前言\n\t信息内容\n\t件数\n\n\t规章\n\t0\n\n\n后文\n")).containsExactly("前言", "信息内容|件数\n规章|0", "后文");
    }

    @Test
    void aLineWithoutTabGoesOnWithTheCell() {
        assertThat(Grid.of("\t商业\n企业\n\t科研\n机构\n\n\t1\n\t2\n\n")).containsExactly("商业⏎企业|科研⏎机构\n1|2");
    }

    @Test
    void blanksOfACellAreKeptAndCellsMayBeEmpty() {
        assertThat(Grid.of("\t甲\n\t\u00A0\n\t\n\t7\u00A0\n\n\t乙\n\t1\n\t2\n\t3\n\n"))
                .containsExactly("甲|\u00A0||7\u00A0\n乙|1|2|3");
    }

    @Test
    void aLineOfBlanksInsideACellDoesNotEndTheRow() {
        assertThat(Grid.of("\t甲\n\u00A0\n\t1\n\n\t乙\n\t2\n\n")).containsExactly("甲⏎\u00A0|1\n乙|2");
    }

    @Test
    void whereNoLineIsTrulyEmptyLinesOfBlanksPartTheRows() {
        assertThat(Grid.of("\t甲\n\t1\n \n\t乙\n\t2\n \n")).containsExactly("甲|1\n乙|2");
    }

    @Test
    void aGapWiderThanBetweenRowsEndsTheTable() {
        assertThat(Grid.of("\t甲\n\t1\n\n\t乙\n\t2\n\n\n\t丙\n\t3\n\n\t丁\n\t4\n\n"))
                .containsExactly("甲|1\n乙|2", "丙|3\n丁|4");
    }

    @Test
    void doubledEmptyLinesBetweenAllRowsEndNoTable() {
        assertThat(Grid.of("\t甲\n\t1\n\n\n\t乙\n\t2\n\n\n\t丙\n\t3\n")).containsExactly("甲|1\n乙|2\n丙|3");
    }

    @Test
    void aSectionsHeadBehindTheLastCellIsNotGluedIntoIt() {
        assertThat(Grid.of("\t甲\n\t1\n\n\t乙\n\t\u00A0\n四、复议和诉讼情况\n\t复议\n\t2\n\n"))
                .containsExactly("甲|1\n乙|\u00A0", "四、复议和诉讼情况", "复议|2");
    }

    @Test
    void notesSentencesAndDatesBehindTheLastCellAreParagraphs() {
        assertThat(Grid.of("\t甲\n\t1\n\n\t乙\n\t2\n注：空白处无数据\n\t丙\n\t3\n2022年，未发生诉讼。\n\t丁\n\t4\n2022年1月20日\n"))
                .containsExactly("甲|1\n乙|2", "注：空白处无数据", "丙|3", "2022年，未发生诉讼。", "丁|4", "2022年1月20日");
    }

    @Test
    void aLabelWhoseFirstLineIsBlankGoesOnEvenIfItBeginsLikeASection() {
        assertThat(Grid.of("\t\u00A0\n三、办理结果\n\t（一）予以公开\n\t1\n\n\t四、结转\n\t2\n\n"))
                .containsExactly("\u00A0⏎三、办理结果|（一）予以公开|1\n四、结转|2");
    }

    @Test
    void aRemarkInBracketsGoesOnWithTheNumber() {
        assertThat(Grid.of("\t甲\n\t22\n（其中修订16件）\n\n\t乙\n\t1\n\n")).containsExactly("甲|22⏎（其中修订16件）\n乙|1");
    }

    @Test
    void proseIndentedByATabIsNoTable() {
        String text = "\t2021年，本局公开信息10条，内容规范有序。\n\t二是完善制度，规范栏目。\n\n\t信息内容\n\t件数\n\n\t规章\n\t0\n\n";

        assertThat(Grid.of(text)).containsExactly("2021年，本局公开信息10条，内容规范有序。", "二是完善制度，规范栏目。", "信息内容|件数\n规章|0");
    }

    @Test
    void headsIndentedByATabAreNoTable() {
        assertThat(Grid.of("\t一、总体情况\n\t2021年，本局公开信息10条。\n\t（一）主动公开\n\t规范有序。\n"))
                .containsExactly("一、总体情况", "2021年，本局公开信息10条。", "（一）主动公开", "规范有序。");
    }

    @Test
    void aPageNumberBetweenRowsIsNotARow() {
        assertThat(Grid.of("\t甲\n\t1\n\n— 5 —\n\n\t乙\n\t2\n- 6 -\n\n\t丙\n\t3\n\n\n\t丁\n\t4\n\n\t戊\n\t5\n"))
                .containsExactly("甲|1\n乙|2\n丙|3", "— 5 —", "- 6 -", "丁|4\n戊|5");
    }

    @Test
    void aNegativeNumberOnALineOfItsOwnGoesOnWithTheCell() {
        assertThat(Grid.of("\t本年增/减\n-35\n\n\t乙\n\t2\n\n")).containsExactly("本年增/减⏎-35\n乙|2");
    }

    @Test
    void aLongExplanationBesideOtherCellsIsACell() {
        String explanation = "其他处理（" + "说明".repeat(40) + "）";

        assertThat(Grid.of("\t甲\n\t" + explanation + "\n\t1\n\n\t乙\n\t2\n\n"))
                .containsExactly("甲|" + explanation + "|1\n乙|2");
    }

    @Test
    void everyCellKnowsItsLine() {
        Table table = (Table) DumpParser.parse(Line.of("前言\r\n\t甲\r\n\t1\r\n\r\n\t乙\r\n丙\r\n\t2\r\n"))
                .get(1);

        assertThat(table.spans()).isEqualTo(Table.Spans.LOST);
        assertThat(table.place().line()).isEqualTo(2);
        assertThat(table.cells()).extracting(cell -> cell.place().line()).containsExactly(2, 3, 5, 7);
        assertThat(table.cells()).extracting(cell -> cell.place().row()).containsExactly(1, 1, 2, 2);
    }
}
