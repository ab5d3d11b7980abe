package io.github.nianbao.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void aGroupStandsOverItsColumnsAndALoneColumnIsStretchedDown() {
        Heads heads = new Heads(List.of(List.of("情况", "自然人"), List.of("情况", "法人", "企业"), List.of("情况", "法人", "其他")), 0);

        assertThat(heads.lines())
                .containsExactly(
                        List.of(new HeadCell("情况", 1, 3, "colgroup")),
                        List.of(new HeadCell("自然人", 2, 1, "col"), new HeadCell("法人", 1, 2, "colgroup")),
                        List.of(new HeadCell("企业", 1, 1, "col"), new HeadCell("其他", 1, 1, "col")));
    }

    @Test
    void whereTheLastLabelsStandInOneLineTheGroupIsStretched() {
        Heads heads = new Heads(List.of(List.of("复议", "维持"), List.of("复议", "纠正"), List.of("诉讼", "直接", "维持")), 1);

        assertThat(heads.lines())
                .containsExactly(
                        List.of(new HeadCell("复议", 2, 2, "colgroup"), new HeadCell("诉讼", 1, 1, "colgroup")),
                        List.of(new HeadCell("直接", 1, 1, "colgroup")),
                        List.of(
                                new HeadCell("维持", 1, 1, "col"),
                                new HeadCell("纠正", 1, 1, "col"),
                                new HeadCell("维持", 1, 1, "col")));
    }

    @Test
    void equalLabelsUnderDifferentGroupsStayApart() {
        Heads heads = new Heads(List.of(List.of("甲", "总计", "件"), List.of("乙", "总计", "件")), 0);

        assertThat(heads.lines().get(1)).hasSize(2);
    }
}
