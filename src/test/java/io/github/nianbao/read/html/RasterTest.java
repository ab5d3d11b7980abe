package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.api.Test;

class RasterTest {
    @Test
    void aColumnThatAStyleCollapsesShowsNothing() throws RefusedException {
        assertThat(Pages.rows("<table><colgroup><col><col style='visibility:collapse'><col></colgroup>"
                        + "<tr><td>许可<td>5<td>7<tr><td colspan=2>处罚<td>3</table>"))
                .containsExactly("许可||7", "处罚(1x2)|3");
        assertThat(Pages.rows("<table><col span=2 style='visibility:hidden'><tr><td>许可<td>5<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|5", "处罚|3");
    }

    @Test
    void cellsCarryTheirSpans() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>1<td>2</table>"))
                .containsExactly("甲(2x1)|乙(1x2)", "1|2");
    }

    @Test
    void aSpanThatRunsPastTheEndOfTheTableEndsWithIt() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td>甲<td>乙<tr><td rowspan=9>丙<td>1<tr><td>2</table>"))
                .containsExactly("甲|乙", "丙(2x1)|1", "2");
    }

    @Test
    void aSpanOfRowsEndsWithItsGroup() throws RefusedException {
        assertThat(
                        Pages.rows(
                                "<table><tbody><tr><td rowspan=3>甲<td>1<tr><td>2</tbody><tbody><tr><td>乙<td>3<td>4</tbody></table>"))
                .containsExactly("甲(2x1)|1", "2", "乙|3|4");
    }

    @Test
    void aSpanOfNoRowsReachesToTheEndOfItsGroup() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td rowspan=0>甲<td>1<tr><td>2<tr><td>3</table>"))
                .containsExactly("甲(3x1)|1", "2", "3");
    }

    @Test
    void aSpanOfColumnsEndsBeforeAPlaceThatIsTaken() throws RefusedException {
        assertThat(Pages.rows(
                        "<table><tr><td>甲<td>乙<td rowspan=2>丙<td>丁<tr><td colspan=4>戊<tr><td>1<td>2<td>3<td>4</table>"))
                .containsExactly("甲|乙|丙(2x1)|丁", "戊(1x2)", "1|2|3|4");
    }

    @Test
    void headAndFootStandFirstAndLastWhereverTheyAreWritten() throws RefusedException {
        assertThat(
                        Pages.rows(
                                "<table><tfoot><tr><td>总计<td>3</tfoot><tbody><tr><td>甲<td>3</tbody><thead><tr><th>项<th>数</thead></table>"))
                .containsExactly("项|数", "甲|3", "总计|3");
    }

    @Test
    void aHiddenCellMovesItsNeighboursAndAnInvisibleOneKeepsItsPlace() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td>甲<td style='display: NONE'>9<td>1<tr><td>乙<td"
                        + " style='visibility:hidden'>9<td>2</table>"))
                .containsExactly("甲|1", "乙||2");
    }

    @Test
    void columnsThatNoCellTellsApartAreOne() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td colspan=1000000>表<tr><td colspan=3>甲<td colspan=2>1</table>"))
                .containsExactly("表(1x3)", "甲|1");
    }

    @Test
    void theRowThatOnlyCarriesWidthsIsNone() throws RefusedException {
        assertThat(
                        Pages.rows(
                                "<table><tr><td colspan=2>甲<td>1<tr><td>乙<td colspan=2>2"
                                        + "<![if !supportMisalignedRows]><tr height=0><td width=9 style='border:none'></td><td></td><td></td></tr><![endif]></table>"))
                .containsExactly("甲(1x2)|1", "乙|2(1x2)");
    }

    @Test
    void spansThatAreNoNumbersAreOne() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td colspan=-2 rowspan=x>甲<td colspan='2.9'>乙<tr><td>1<td>2<td>3</table>"))
                .containsExactly("甲|乙(1x2)", "1|2|3");
    }
}
