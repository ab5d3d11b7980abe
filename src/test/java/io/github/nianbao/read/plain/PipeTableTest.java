package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PipeTableTest {
    @Test
    void pipesPartCellsAndSeparatorsAreNoRows() {
        assertThat(Grid.of("## 二、情况\n| 信息内容 | 件数 |\n|---|:---:|\n| 规章 | 0 |\n\n后文\n"))
                .containsExactly("## 二、情况", "信息内容|件数\n规章|0", "后文");
    }

    @Test
    void aRowOfDashesIsPrinted() {
        assertThat(Grid.of("| 甲 | 乙 |\n|---|---|\n| - | - |\n")).containsExactly("甲|乙\n-|-");
    }

    @Test
    void separatorsInsideDoNotPartTheTable() {
        assertThat(Grid.of("| 甲 | 1 |\n|---|---|\n| 乙 | 2 |\n|---|---|\n| 丙 | 3 |\n"))
                .containsExactly("甲|1\n乙|2\n丙|3");
    }

    @Test
    void mergedCellsAreEmptyAndEscapedPipesAreText() {
        assertThat(Grid.of("| 申请人情况 ||||\n| a\\|b | **总计** | 商业<br>企业 | |\n"))
                .containsExactly("申请人情况|||\na|b|总计|商业⏎企业|");
    }

    @Test
    void emphasisAndEscapesAreNoText() {
        assertThat(Grid.of("| 1\\.属于国家秘密 | **1** | *2* | `3` | ***4*** | 92\\.5 |\n"))
                .containsExactly("1.属于国家秘密|1|2|3|4|92.5");
    }

    /** A star behind a number may be the sign of a note, and a struck number is none. */
    @Test
    void marksOnOneSideAndStruckNumbersStay() {
        assertThat(Grid.of("| 甲 | 12* | ~~5~~ | * | ** |\n")).containsExactly("甲|12*|~~5~~|*|**");
    }

    @Test
    void aLinePartedByASinglePipeIsProse() {
        assertThat(Grid.of("首页 | 政府信息公开\n")).containsExactly("首页 | 政府信息公开");
    }

    @Test
    void pipesAtTheEndsMayBeLeftOutBelowASeparator() {
        assertThat(Grid.of("信息内容 | 件数\n--- | ---:\n规章 | 0\n文件 | \n\n后文\n")).containsExactly("信息内容|件数\n规章|0\n文件|", "后文");
    }

    @Test
    void linesPartedByPipesWithoutASeparatorAreProse() {
        assertThat(Grid.of("首页 | 公开\n当前位置 | 年报\n")).containsExactly("首页 | 公开", "当前位置 | 年报");
    }

    @Test
    void theSeparatorsOfOrgHavePluses() {
        assertThat(Grid.of("|-----+---|\n| 甲 | 1 |\n|-----+---|\n| 乙 | 2 |\n")).containsExactly("甲|1\n乙|2");
    }
}
