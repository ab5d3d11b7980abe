package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeparatedValuesTest {
    @Test
    void commasPartValuesAndQuotesHoldThem() {
        assertThat(Grid.of("信息内容,制发,废止\n\"规章,政府\",\"1,234\",0\n\"引\"\"号\"\"\",,3\n\n后文\n"))
                .containsExactly("信息内容|制发|废止\n规章,政府|1,234|0\n引\"号\"||3", "后文");
    }

    @Test
    void aQuotedValueMayGoOnOverLines() {
        assertThat(Grid.of("甲;1;2\n\"乙\n丙\";3;4\n丁;5;6\n")).containsExactly("甲|1|2\n乙⏎丙|3|4\n丁|5|6");
    }

    @Test
    void proseWithCommasIsProse() {
        assertThat(Grid.of("一是加强领导,二是完善制度,三是抓好培训\n另外,今年,公开3条\n好,好,好\n"))
                .containsExactly("一是加强领导,二是完善制度,三是抓好培训", "另外,今年,公开3条", "好,好,好");
    }

    @Test
    void barsBetweenValuesNeedNoSeparatorLineWhereFiguresStandBelowEachOther() {
        assertThat(Grid.of("信息内容|制发|废止\n规章|1|0\n文件|2|\n")).containsExactly("信息内容|制发|废止\n规章|1|0\n文件|2|");
        assertThat(Grid.of("信息内容｜制发｜废止\n规章｜1｜0\n文件｜2｜\n")).containsExactly("信息内容|制发|废止\n规章|1|0\n文件|2|");
        assertThat(Grid.of("首页|机构|公开\n年报|指南|目录\n互动|服务|专题\n")).hasSize(3);
    }

    @Test
    void twoLinesAreNoTable() {
        assertThat(Grid.of("甲,1,2\n乙,3,4\n")).containsExactly("甲,1,2", "乙,3,4");
    }

    @Test
    void aStrayQuoteSwallowsNothing() {
        assertThat(Grid.of("甲,\"1,2\n乙,3,4\n丙,5,6\n丁,7,8\n")).containsExactly("甲,\"1,2", "乙|3|4\n丙|5|6\n丁|7|8");
    }
}
