package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Cell;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.Table;
import org.junit.jupiter.api.Test;

class PageBreakTest {
    private static final double[] XS = {50, 150, 250, 350};
    private static final String[] HEAD = {"项目", "上半年", "下半年"};
    /** Where a table ends at the foot of a page. */
    private static final double FOOT = 700;

    @Test
    void aTableGoesOnOverThePage() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                .page()
                .table(XS, 60, 20, row("办结", "3", "4"));

        Table table = Read.onlyTable(pdf);
        assertThat(Read.rows(table)).containsExactly("项目 | 上半年 | 下半年", "收到 | 1 | 2", "办结 | 3 | 4");
    }

    @Test
    void aCellBelowTheBreakKnowsItsOwnPageAndTheRowOfTheWholeTable() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                .page()
                .table(XS, 60, 20, row("办结", "3", "4"));

        Cell cell = Read.onlyTable(pdf).row(3).get(1);
        assertThat(cell.place().page()).isEqualTo(2);
        assertThat(cell.place().row()).isEqualTo(3);
        RuledTableTest.assertBox(cell.place().box(), 150, 60, 250, 80);
    }

    @Test
    void aRepeatedHeadIsDropped() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                .page()
                .table(XS, 60, 20, HEAD, row("办结", "3", "4"));

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 上半年 | 下半年", "收到 | 1 | 2", "办结 | 3 | 4");
    }

    @Test
    void aRowOfNumbersThatRepeatsAnotherIsNoHead() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, row("收到", "1", "2"), row("办结", "3", "4"))
                .page()
                .table(XS, 60, 20, row("收到", "1", "2"), row("转下年", "5", "6"));

        assertThat(Read.onlyTable(pdf).rows()).isEqualTo(4);
    }

    @Test
    void aPageNumberBetweenRowsIsNotARow() {
        for (String number : new String[] {"— 5 —", "-3-", "5", "第5页", "第 5 页 共 8 页", "5/8"}) {
            DrawnPdf pdf = DrawnPdf.onePage()
                    .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                    .text(280, 760, number)
                    .page()
                    .table(XS, 60, 20, row("办结", "3", "4"));

            Document document = Read.document(pdf);
            assertThat(Read.paragraphs(document)).as(number).isEmpty();
            assertThat(document.tables()).as(number).hasSize(1);
        }
    }

    @Test
    void aHeadingBetweenThemKeepsTwoTablesApart() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                .page()
                .text(60, 60, "四、行政复议")
                .table(XS, 100, 20, HEAD, row("办结", "3", "4"));

        assertThat(Read.document(pdf).tables()).hasSize(2);
    }

    @Test
    void tablesOfDifferentWidthStayApart() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                .page()
                .table(new double[] {50, 150, 250, 380}, 60, 20, row("办结", "3", "4"));

        assertThat(Read.document(pdf).tables()).hasSize(2);
    }

    @Test
    void aLabelThatTheBreakCutsIsOneLabelAndItsRowOneRow() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("4.保护第三方合法权", "7", "8"))
                .page()
                .table(XS, 60, 20, row("益", "", ""), row("5.其他", "3", "4"));

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 上半年 | 下半年", "4.保护第三方合法权¶益 | 7 | 8", "5.其他 | 3 | 4");
    }

    @Test
    void numbersThatTheBreakPartsFromTheirLabelComeBackToIt() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("4.保护第三方合法权", "", ""))
                .page()
                .table(XS, 60, 20, row("益", "7", "8"), row("5.其他", "3", "4"));

        Table table = Read.onlyTable(pdf);
        assertThat(Read.rows(table)).containsExactly("项目 | 上半年 | 下半年", "4.保护第三方合法权¶益 | 7 | 8", "5.其他 | 3 | 4");
        assertThat(table.row(2).get(0).place().page()).isEqualTo(1);
        assertThat(table.row(2).get(1).place().page()).isEqualTo(2);
    }

    @Test
    void aBlankRowBelowTheBreakIsARowIfItsLabelIsANewOne() {
        DrawnPdf enumerated = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("4.保护第三方合法权", "7", "8"))
                .page()
                .table(XS, 60, 20, row("5.其他", "", ""), row("6.无", "3", "4"));
        DrawnPdf shortLabel = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("行政处罚", "7", "8"))
                .page()
                .table(XS, 60, 20, row("行政强制", "", ""), row("行政收费", "3", "4"));

        assertThat(Read.onlyTable(enumerated).rows()).isEqualTo(4);
        assertThat(Read.onlyTable(shortLabel).rows()).isEqualTo(4);
    }

    @Test
    void aMergedLabelThatTheBreakCutsSpansTheRowsOfBothPages() {
        DrawnPdf pdf = DrawnPdf.onePage();
        pdf.grid(new double[] {50, 350}, new double[] {640, 700});
        pdf.line(100, 640, 100, 700).line(250, 640, 250, 700);
        pdf.line(100, 660, 350, 660).line(100, 680, 350, 680);
        pdf.text(53, 643, "结果").text(103, 643, "公开").text(253, 643, "1");
        pdf.text(103, 663, "部分公开").text(253, 663, "2");
        pdf.text(103, 683, "不予公开").text(253, 683, "3");
        pdf.page();
        pdf.grid(new double[] {50, 350}, new double[] {60, 100});
        pdf.line(100, 60, 100, 100).line(250, 60, 250, 100).line(100, 80, 350, 80);
        pdf.text(103, 63, "无法提供").text(253, 63, "4");
        pdf.text(103, 83, "总计").text(253, 83, "10");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("结果 5x1 | 公开 | 1", "部分公开 | 2", "不予公开 | 3", "无法提供 | 4", "总计 | 10");
    }

    @Test
    void aMergedLabelIsReadThroughAPageThatHoldsNeitherItsHeadNorItsFoot() {
        DrawnPdf pdf = DrawnPdf.onePage();
        for (int page = 0; page < 3; page++) {
            if (page > 0) {
                pdf.page();
            }
            pdf.line(50, 640, 50, 680)
                    .line(100, 640, 100, 680)
                    .line(250, 640, 250, 680)
                    .line(350, 640, 350, 680);
            pdf.line(100, 640, 350, 640).line(100, 660, 350, 660).line(100, 680, 350, 680);
            pdf.text(103, 643, page + "1.项").text(253, 643, "1");
            pdf.text(103, 663, page + "2.项").text(253, 663, "2");
        }
        pdf.text(53, 643, "结果");

        Table table = Read.onlyTable(pdf);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.row(1).get(0).rowSpan()).isEqualTo(6);
        assertThat(table.row(1).get(0).text()).isEqualTo("结果");
    }

    @Test
    void aBlankNumberBelowTheBreakIsNotThePreviousOne() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(XS, FOOT - 40, 20, HEAD, row("收到", "1", "2"))
                .page()
                .table(XS, 60, 20, row("办结", "", "4"));

        assertThat(Read.rows(Read.onlyTable(pdf)).get(2)).isEqualTo("办结 |  | 4");
    }

    @Test
    void cellsLeftOpenAtTheBreakKeepTheirRows() {
        DrawnPdf pdf = DrawnPdf.onePage();
        pdf.line(50, 660, 350, 660).line(50, 680, 350, 680);
        pdf.line(50, 660, 50, 700).line(150, 660, 150, 700).line(350, 660, 350, 700);
        pdf.text(53, 663, "项目").text(153, 663, "数量").text(53, 683, "收到").text(153, 683, "1");
        pdf.page();
        pdf.line(50, 80, 350, 80).line(50, 100, 350, 100);
        pdf.line(50, 60, 50, 100).line(150, 60, 150, 100).line(350, 60, 350, 100);
        pdf.text(53, 63, "办结").text(153, 63, "2").text(53, 83, "结转").text(153, 83, "3");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 数量", "收到 | 1", "办结 | 2", "结转 | 3");
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
