package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxTableTest {
    @Test
    void barsPartCellsAndRulesAreNoRows() {
        assertThat(Grid.of("前文\n┌──┬──┐\n│信息│件数│\n├──┼──┤\n│规章│ 3  │\n└──┴──┘\n后文\n"))
                .containsExactly("前文", "信息|件数\n规章|3", "后文");
    }

    @Test
    void linesBetweenRulesAreOneRowWithWrappedCells() {
        assertThat(Grid.of("┌───┬─┐\n│部分公开│  │\n│（区分）│ 3│\n├───┼─┤\n│重复申请│ 0│\n└───┴─┘\n"))
                .containsExactly("部分公开⏎（区分）|3\n重复申请|0");
    }

    @Test
    void figuresBelowEachOtherAreRows() {
        assertThat(Grid.of("┌──┬─┐\n│规章│ 3│\n│文件│ 4│\n│其他│  │\n└──┴─┘\n")).containsExactly("规章|3\n文件|4\n其他|");
    }

    @Test
    void aRuleThatStopsAtAMergedCellIsARule() {
        assertThat(Grid.of("┌──┬─┐\n│情况│ 3│\n│    ├─┤\n│    │ 4│\n└──┴─┘\n")).containsExactly("情况|3\n|4");
    }

    @Test
    void plusesAndDashesDrawRulesToo() {
        assertThat(Grid.of("+------+---+\n| 规章 | 3 |\n+------+---+\n| 文件 |   |\n+------+---+\n"))
                .containsExactly("规章|3\n文件|");
    }

    @Test
    void aLineOfDashesAlonePartsText() {
        assertThat(Grid.of("前文\n──────\n后文\n")).containsExactly("前文", "──────", "后文");
    }
}
