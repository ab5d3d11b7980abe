package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WikiTableTest {
    @Test
    void cellsStandOnOneLineOrEachOnItsOwn() {
        assertThat(Grid.of("{| class=\"wikitable\"\n! 信息 !! 件数\n|-\n| 规章 || 3\n|-\n| 文件\n| \n|}\n后文\n"))
                .containsExactly("信息|件数\n规章|3\n文件|", "后文");
    }

    @Test
    void attributesOfCellsAreNotPrinted() {
        assertThat(Grid.of("{|\n|-\n| rowspan=\"2\" | 规章 || 3\n|}\n")).containsExactly("规章|3");
    }

    @Test
    void aTableThatNeverEndsIsText() {
        assertThat(Grid.of("{| 甲\n乙\n")).containsExactly("{| 甲", "乙");
    }
}
