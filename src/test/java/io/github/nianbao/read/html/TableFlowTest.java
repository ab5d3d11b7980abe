package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.api.Test;

class TableFlowTest {
    private static final String DATA = "<table><tr><td>规章<td>1<tr><td>规范性文件<td>2</table>";
    private static final String DATA_READ = "[规章|1, 规范性文件|2]";
    private static final String PROSE = "全年工作平稳有序。".repeat(30);

    @Test
    void aTableThatOnlyLaysOutThePageDissolvesAtAnyDepth() throws RefusedException {
        String page = "<h2>题</h2>" + DATA;
        for (int i = 0; i < 5; i++) {
            page = "<table><tr><td width=5>&nbsp;<td>" + page + "<td></table>";
        }

        assertThat(Pages.outline(page)).containsExactly("##题", DATA_READ);
    }

    @Test
    void rowsBesideTheContentsAreMenus() throws RefusedException {
        assertThat(Pages.outline(
                        "<table><tr><td>首页<td>公开<tr><td>目录<td>指南<tr><td rowspan=2>左<td>" + PROSE + "<tr><td>文</table>"))
                .containsExactly("首页", "公开", "目录", "指南", "左", PROSE, "文");
    }

    @Test
    void aReportSetInATableKeepsItsOwnTables() throws RefusedException {
        assertThat(Pages.outline("<table><tr><td>二、主动公开情况<td>" + DATA + "<tr><td>六、其他<td>无</table>"))
                .containsExactly("二、主动公开情况", DATA_READ, "六、其他", "无");
    }

    @Test
    void aTableWithATableInOneCellStaysAndTheInnerOneFollows() throws RefusedException {
        assertThat(Pages.outline("<table><tr><td>项目名称很长很长很长很长<td>说明"
                        + "<table><tr><td>甲<td>1<tr><td>乙<td>2</table><tr><td>合计<td>3</table>"))
                .containsExactly("[项目名称很长很长很长很长|说明, 合计|3]", "[甲|1, 乙|2]");
    }

    @Test
    void aFigureInASmallTableOfItsOwnIsTheFigureOfTheCell() throws RefusedException {
        assertThat(
                        Pages.rows(
                                "<table><tr><td>甲<td><table><tr><td><td>12345678</table><tr><td>乙<td><table><tr><td>2</table></table>"))
                .containsExactly("甲|12345678", "乙|2");
    }

    @Test
    void severalFiguresInACellStayApart() throws RefusedException {
        assertThat(Pages.outline(
                        "<table><tr><td>一个名称足够长的项目<td><table><tr><td>1<td>2</table><tr><td>乙" + "<td>5</table>"))
                .containsExactly("[一个名称足够长的项目|1 2, 乙|5]");
    }

    @Test
    void oneTableCutIntoManyIsOne() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td rowspan=2 colspan=2>项<td colspan=2>数<tr><td>甲<td>乙</table>\n"
                        + "<table><tr><td colspan=2>规章<td>1<td>2</table><table><tr><td>其中<td>丙<td>3<td>4</table>"))
                .containsExactly("项(2x2)|数(1x2)", "甲|乙", "规章(1x2)|1|2", "其中|丙|3|4");
    }

    @Test
    void tablesOfOtherColumnsOrWithTextBetweenStayApart() throws RefusedException {
        assertThat(Pages.outline(DATA + "<table><tr><td>甲<td>乙<td>丙<tr><td>1<td>2<td>3</table>" + DATA + "续" + DATA))
                .containsExactly(DATA_READ, "[甲|乙|丙, 1|2|3]", DATA_READ, "续", DATA_READ);
    }

    @Test
    void aTableCutInsideACellIsNotJoinedAtTheWrongColumn() throws RefusedException {
        assertThat(Pages.outline("<table><tr><td rowspan=9>组<td>甲<td>1</table>"
                        + "<table><tr><td>乙<td>2<tr><td>总计<td>共<td>3</table>"))
                .containsExactly("[组|甲|1]", "[乙|2, 总计|共|3]");
    }

    @Test
    void elementsInTheRolesOfATableAreATable() throws RefusedException {
        assertThat(Pages.outline(
                        "<div role=table><div role=rowgroup><div role=row><span role=columnheader aria-colspan=2>项</span></div></div>"
                                + "<div role=row><span role=cell>规章</span><span role=cell>1</span></div></div>"))
                .containsExactly("[项(1x2), 规章|1]");
    }

    @Test
    void elementsDisplayedAsATableAreATable() throws RefusedException {
        assertThat(Pages.outline("<style>.t{display:table}.t>div{display:table-row}.t>div>p{display:table-cell}</style>"
                        + "<div class=t><div><p>规章</p><p>1</p></div><div><p>文件</p><p>2</p></div></div>"))
                .containsExactly("[规章|1, 文件|2]");
    }

    @Test
    void anElementDisplayedAsATableWithoutRowsIsNone() throws RefusedException {
        assertThat(Pages.outline("<div style='display:table'><p>文</p></div>")).containsExactly("文");
    }

    @Test
    void aListOfTermsWithFiguresIsATableAndOneOfTextsAList() throws RefusedException {
        String terms = "<dl><dt>甲<dd>1<dt>乙<dd>2件<dt>丙<dd>/<dt>丁<dd>4</dl>";

        assertThat(Pages.rows(terms)).containsExactly("甲|1", "乙|2件", "丙|/", "丁|4");
        assertThat(Pages.outline("<dl><dt>甲<dd>1<dt>乙<dd>2</dl>")).containsExactly("甲", "1", "乙", "2");
        assertThat(Pages.outline(terms.replace("4", "全年主动公开信息4条，依申请公开1条"))).hasSize(8);
    }
}
