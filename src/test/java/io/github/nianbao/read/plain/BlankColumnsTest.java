package io.github.nianbao.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlankColumnsTest {
    @Test
    void twoBlanksOrAWideOnePartCells() {
        assertThat(Grid.of("信息内容  制发件数  废止件数\n规章  0  1\n文件　2　3\n其他  4  5\n"))
                .containsExactly("信息内容|制发件数|废止件数\n规章|0|1\n文件|2|3\n其他|4|5");
    }

    @Test
    void aCellThatPrintsNothingIsKeptWhereItsColumnStands() {
        assertThat(Grid.of("""
                甲       1    2    3    4
                乙      12         34   5
                丙       6    7    8    9
                """)).containsExactly("甲|1|2|3|4\n乙|12||34|5\n丙|6|7|8|9");
    }

    @Test
    void aFigureBetweenTwoColumnsIsNotPutInEither() {
        assertThat(Grid.of("""
                甲       1    2    3    4
                乙       5  6      7
                丙       6    7    8    9
                """)).containsExactly("甲|1|2|3|4\n乙|5|6|7\n丙|6|7|8|9");
    }

    @Test
    void aBrokenLabelKeepsItsLines() {
        assertThat(Grid.of("甲甲  1  2\n部分公开（区分处理的\n只计这一情形）  3  4\n乙乙  5  6\n"))
                .containsExactly("甲甲|1|2\n部分公开（区分处理的\n只计这一情形）|3|4\n乙乙|5|6");
    }

    @Test
    void singleBlanksPartNothing() {
        assertThat(Grid.of("予以公开 3 0 3\n部分公开 1 0 1\n重复申请 2 0 2\n"))
                .containsExactly("予以公开 3 0 3", "部分公开 1 0 1", "重复申请 2 0 2");
    }

    @Test
    void wordsWithRoomBetweenThemAreNoTable() {
        assertThat(Grid.of("附  件  1\n填报人：张某  电话：0571  日期\n")).containsExactly("附  件  1", "填报人：张某  电话：0571  日期");
    }

    @Test
    void theColumnsOfOneTableAreNotThoseOfTheNext() {
        assertThat(Grid.of("甲  1  2  3  4\n乙  5  6  7  8\n丙  1  2  3  4\n三、收到申请情况\n丁  1\n戊  3\n己  5\n"))
                .containsExactly("甲|1|2|3|4\n乙|5|6|7|8\n丙|1|2|3|4", "三、收到申请情况", "丁|1\n戊|3\n己|5");
    }
}
