package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels that a narrow column broke into lines beside one line of figures. */
class WrappedRowsTest {
    private static final String HEADS = "      项目           自然人  企业  其他  总计\n";

    @Test
    void linesAboveAndBelowTheFiguresAreOneLabel() {
        assertThat(joined(HEADS + """
                一、本年新收政
                                   1     2     3     6
                府信息公开申请
                    数量
                二、上年结转          0     1     0     1
                四、结转下年度        0     0     0     0
                继续办理
                四、结转下年度        0     0     0     0
                继续办理
                """)).contains("一、本年新收政府信息公开申请数量|1|2|3|6", "二、上年结转|0|1|0|1", "四、结转下年度继续办理|0|0|0|0");
    }

    @Test
    void theNameOfAGroupBesideItsRowsStandsBeforeTheFirst() {
        assertThat(joined(HEADS + """
                三、本年  （一）予以公开    4     0     0     4
                度办理结  （二）部分公开（
                果                       5     0     0     5
                          区分处理的）
                          1.属于国家秘密    0     0     1     1
                （三）不  2.其他法律行政
                                         7     0     0     7
                予公开    法规禁止公开
                          3.重复申请        0     8     0     8
                """))
                .containsSubsequence(
                        "三、本年度办理结果",
                        "（一）予以公开|4|0|0|4",
                        "（二）部分公开（区分处理的）|5|0|0|5",
                        "（三）不予公开",
                        "1.属于国家秘密|0|0|1|1",
                        "2.其他法律行政法规禁止公开|7|0|0|7",
                        "3.重复申请|0|8|0|8");
    }

    @Test
    void figuresOfTwoLinesForOneLabelAreJoinedWithNone() {
        List<String> joined = joined(HEADS + """
                一、本年新收政
                                   1     2     3     6
                                   9     9     9     27
                府信息公开申请
                二、上年结转          0     1     0     1
                四、结转下年度        0     0     0     0
                继续办理
                四、结转下年度        0     0     0     0
                """);

        assertThat(joined).noneMatch(line -> line.contains("府信息公开申请|") || line.contains("政府信息公开申请"));
    }

    @Test
    void aLabelWithoutFiguresOfItsOwnLeavesEverythingAsItIs() {
        List<String> joined = joined(HEADS + """
                1.属于国家秘密
                2.其他法律行政     7     0     0     7
                法规禁止公开
                3.重复申请         0     8     0     8
                4.要求提供         1     1     1     3
                """);

        assertThat(joined).contains("2.其他法律行政|7|0|0|7", "法规禁止公开");
    }

    @Test
    void wordsRightOfALabelAreNoPartOfIt() {
        List<String> joined = joined(HEADS + """
                1.属于国家秘密     1     0     0     1
                2.其他法律行政     7     0     0     7
                法规禁止公开       说明
                3.重复申请         0     8     0     8
                """);

        assertThat(joined).contains("2.其他法律行政|7|0|0|7");
    }

    @Test
    void rowsInOneLineEachStayAsTheyWere() {
        assertThat(joined(HEADS + """
                1.属于国家秘密     1     0     0     1
                2.其他             7           0     7
                3.重复申请         0     8     0     8
                """)).contains("1.属于国家秘密|1|0|0|1", "2.其他|7||0|7", "3.重复申请|0|8|0|8");
    }

    private static List<String> joined(String text) {
        return BlankColumns.asTabs(Line.of(text)).stream()
                .map(line -> line.text().replace('\t', '|').strip())
                .toList();
    }
}
