package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads that a narrow column broke into lines. */
class WrappedHeadsTest {
    @Test
    void wordsBelowEachOtherAreOneHead() {
        assertThat(joined("""
                信息内容    本年制发  本年废止  现行有效
                            件数      件数      件数
                规章        0         0         3
                """)).containsExactly("信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|3");
    }

    @Test
    void theLabelMayStandInTheMiddleOfAHeadInThreeLines() {
        assertThat(joined("""
                第二十条第（八）项
                            本年收费
                信息内容    金额（单
                            位：万元）
                事业性收费  74.47
                """)).containsExactly("第二十条第（八）项", "信息内容|本年收费金额（单位：万元）", "事业性收费|74.47");
    }

    @Test
    void headsInTwoLevelsAreLeftAsTheyAre() {
        assertThat(joined("""
                项目    法人或其他组织        总计
                        企业      机构
                新收    1         2           3
                """)).containsExactly("项目|法人或其他组织|总计", "企业|机构", "新收|1|2|3");
    }

    @Test
    void aRowWithoutFiguresBelowTheHeadsIsNoPartOfThem() {
        assertThat(joined("""
                信息内容    本年处理
                行政许可
                行政处罚    5
                """)).containsExactly("信息内容|本年处理", "行政许可", "行政处罚|5");
    }

    @Test
    void aSentenceAboveATableIsNoHead() {
        assertThat(joined("""
                全年情况    如下表所示。
                信息内容    本年处理
                行政许可    265
                """)).containsExactly("全年情况|如下表所示。", "信息内容|本年处理", "行政许可|265");
    }

    private static List<String> joined(String text) {
        return WrappedHeads.joined(Line.of(text)).stream()
                .map(line -> line.text().strip().replaceAll(" {2,}", "|"))
                .toList();
    }
}
