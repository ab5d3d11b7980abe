package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowPerLineTest {
    @Test
    void aLineIsARowAndTabsPartItsCells() {
        assertThat(Grid.of("前言\n信息内容\t件数\n规章\t0\n\n后文\n")).containsExactly("前言", "信息内容|件数\n规章|0", "后文");
    }

    @Test
    void leadingAndTrailingTabsAreEmptyCells() {
        assertThat(Grid.of("甲\t乙\t丙\n\t1\t\n")).containsExactly("甲|乙|丙\n|1|");
    }

    @Test
    void aLineBetweenTwoRowsIsARowOfOneCell() {
        assertThat(Grid.of("甲\t1\t2\t3\n第二十条第（五）项\n乙\t4\n")).containsExactly("甲|1|2|3\n第二十条第（五）项\n乙|4");
    }

    @Test
    void aSectionsHeadBetweenRowsOfOtherWidthPartsTwoTables() {
        assertThat(Grid.of("结转\t1\t2\t3\n四、复议和诉讼情况\n复议\t诉讼\n1\t2\n"))
                .containsExactly("结转|1|2|3", "四、复议和诉讼情况", "复议|诉讼\n1|2");
    }

    @Test
    void aMainRowThatLostItsEmptyCellsStaysInTheTable() {
        assertThat(Grid.of("指标\t单位\t数\n一、主动公开情况\n文件数\t条\t8\n")).containsExactly("指标|单位|数\n一、主动公开情况\n文件数|条|8");
    }

    @Test
    void aSentenceBetweenTwoTablesIsAParagraph() {
        assertThat(Grid.of("甲\t1\n2022年，未发生诉讼。\n乙\t2\n")).containsExactly("甲|1", "2022年，未发生诉讼。", "乙|2");
    }

    @Test
    void anEmptyLineEndsTheTable() {
        assertThat(Grid.of("甲\t1\n乙\t2\n\n丙\t3\n丁\t4\n")).containsExactly("甲|1\n乙|2", "丙|3\n丁|4");
    }

    @Test
    void emptyLinesBetweenAllRowsEndNoTable() {
        assertThat(Grid.of("甲\t1\n\n乙\t2\n\n丙\t3\n\n丁\t4\n")).containsExactly("甲|1\n乙|2\n丙|3\n丁|4");
    }

    @Test
    void wordsSetApartByATabAreNoTable() {
        assertThat(Grid.of("甲\t1\n乙\t2\n\n填报单位：云岭市档案局\t填报人：某某\n")).containsExactly("甲|1\n乙|2", "填报单位：云岭市档案局\t填报人：某某");
    }

    @Test
    void aLoneLineFeedAmongPairsBreaksInsideACellOrParagraph() {
        assertThat(Grid.of("云岭市档案局2021年\n年度报告\r\n" + "甲\t1\r\n".repeat(20) + "商业\n企业\t2\r\n"))
                .containsExactly("云岭市档案局2021年年度报告", "甲|1\n".repeat(20) + "商业⏎企业|2");
    }

    @Test
    void aPageNumberBetweenRowsIsNotARow() {
        assertThat(Grid.of("甲\t1\n-3-\n乙\t2\n\n第 4 页 共 9 页\n\n丙\t3\n"))
                .containsExactly("甲|1\n乙|2\n丙|3", "-3-", "第 4 页 共 9 页");
    }

    @Test
    void proseIndentedByTabsDoesNotDecideHowTablesAreWritten() {
        String prose = "\t全年公开信息10条，内容规范有序。\n".repeat(9);

        assertThat(Grid.of(prose + "甲\t1\n乙\t2\n")).hasSize(10).endsWith("甲|1\n乙|2");
    }

    @Test
    void textThatLostItsCellBoundariesStaysOneParagraph() {
        assertThat(Grid.of("（一）予以公开330000033（二）部分公开1000001\n")).containsExactly("（一）予以公开330000033（二）部分公开1000001");
    }
}
