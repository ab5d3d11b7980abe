package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnruledTableTest {
    private static final double[] COLUMNS = {200, 300, 400};

    @Test
    void figuresStandUnderTheHeadsThatTheyAreCentredOn() {
        Table table = Read.onlyTable(headed().text(50, 120, "收到")
                .text(215, 120, "12")
                .text(315, 120, "3")
                .text(415, 120, "4")
                .text(50, 140, "办结")
                .text(217.5, 140, "5")
                .text(312.5, 140, "678")
                .text(417.5, 140, "9"));

        assertThat(Read.rows(table)).containsExactly("项目 | 上半年 | 下半年 | 全年", "收到 | 12 | 3 | 4", "办结 | 5 | 678 | 9");
        assertThat(table.spans()).isEqualTo(Table.Spans.KEPT);
    }

    @Test
    void aMissingFigureMovesNoOther() {
        Table table = Read.onlyTable(headed().text(50, 120, "收到")
                .text(215, 120, "12")
                .text(415, 120, "4")
                .text(50, 140, "办结")
                .text(315, 140, "6"));

        assertThat(Read.rows(table)).containsExactly("项目 | 上半年 | 下半年 | 全年", "收到 | 12 |  | 4", "办结 |  | 6 | ");
    }

    @Test
    void aHeadOverNoFigureIsAColumnOfBlanks() {
        Table table = Read.onlyTable(headed().text(50, 120, "收到")
                .text(215, 120, "12")
                .text(415, 120, "4")
                .text(50, 140, "办结")
                .text(215, 140, "5")
                .text(415, 140, "9"));

        assertThat(Read.rows(table)).containsExactly("项目 | 上半年 | 下半年 | 全年", "收到 | 12 |  | 4", "办结 | 5 |  | 9");
    }

    @Test
    void figuresSetRightStandUnderHeadsInTheMiddle() {
        DrawnPdf pdf = headed();
        for (int row = 0; row < 3; row++) {
            pdf.text(50, 120 + 20 * row, "第" + "甲乙丙".charAt(row));
            for (double x : COLUMNS) {
                String number = row == 0 ? "1234" : Integer.toString(row);
                pdf.text(x + 45 - 5 * number.length(), 120 + 20 * row, number);
            }
        }

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 上半年 | 下半年 | 全年", "第甲 | 1234 | 1234 | 1234", "第乙 | 1 | 1 | 1", "第丙 | 2 | 2 | 2");
    }

    @Test
    void aFigureBetweenTwoColumnsIsGivenToNeither() {
        Table table = Read.onlyTable(headed().text(50, 120, "收到")
                .text(217.5, 120, "1")
                .text(317.5, 120, "3")
                .text(417.5, 120, "4")
                .text(50, 140, "办结")
                .text(217.5, 140, "5")
                .text(317.5, 140, "7")
                .text(417.5, 140, "6")
                .text(50, 160, "结转")
                .text(217.5, 160, "5")
                .text(367.5, 160, "8"));

        assertThat(Read.rows(table)).endsWith("结转 | 5 | 8 1x2");
    }

    @Test
    void aWrappedLabelHasItsFiguresBesideItsMiddle() {
        Table table = Read.onlyTable(headed().text(50, 120, "1.收到的")
                .text(50, 132, "申请")
                .text(215, 126, "12")
                .text(315, 126, "3")
                .text(415, 126, "4")
                .text(50, 150, "2.办结的")
                .text(50, 162, "申请总")
                .text(50, 174, "数")
                .text(215, 162, "5")
                .text(315, 162, "6")
                .text(415, 162, "9"));

        assertThat(Read.rows(table))
                .containsExactly("项目 | 上半年 | 下半年 | 全年", "1.收到的¶申请 | 12 | 3 | 4", "2.办结的¶申请总¶数 | 5 | 6 | 9");
    }

    @Test
    void aLabelBesideSeveralRowsIsTheirGroup() {
        DrawnPdf pdf = headed();
        String[] labels = {"1.甲类", "2.乙类", "3.丙类", "1.丁类", "2.戊类", "3.己类"};
        for (int row = 0; row < labels.length; row++) {
            pdf.text(110, 120 + 20 * row, labels[row]).text(215, 120 + 20 * row, "1" + row);
            pdf.text(315, 120 + 20 * row, "2" + row).text(415, 120 + 20 * row, "3" + row);
        }
        pdf.text(50, 140, "（一）来信").text(50, 200, "（二）来访");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .startsWith("项目 1x2 | 上半年 | 下半年 | 全年", "（一）来信 3x1 | 1.甲类 | 10 | 20 | 30")
                .contains("（二）来访 3x1 | 1.丁类 | 13 | 23 | 33");
    }

    @Test
    void aHeadOverSeveralColumnsSpansThoseWhoseMiddleIsItsOwn() {
        DrawnPdf pdf = DrawnPdf.onePage().text(140, 80, "复议").text(330, 80, "诉讼");
        String[] heads = {"维持", "纠正", "总计", "维持", "纠正", "总计"};
        for (int i = 0; i < heads.length; i++) {
            double x = 80 + 60 * i + (i > 2 ? 10 : 0);
            pdf.text(x, 100, heads[i]).text(x + 7.5, 120, Integer.toString(i + 1));
        }

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("复议 1x3 | 诉讼 1x3", "维持 | 纠正 | 总计 | 维持 | 纠正 | 总计", "1 | 2 | 3 | 4 | 5 | 6");
    }

    @Test
    void aHeadSetLeftStandsOverTheColumnsFromItsOwnBeginningOn() {
        DrawnPdf pdf = DrawnPdf.onePage().text(80, 80, "行政复议").text(260, 80, "诉讼");
        String[] heads = {"维持", "纠正", "总计", "维持", "纠正", "总计"};
        for (int i = 0; i < heads.length; i++) {
            pdf.text(80 + 60 * i, 100, heads[i]).text(80 + 60 * i, 120, Integer.toString(i + 1));
        }

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("行政复议 1x3 | 诉讼 1x3", "维持 | 纠正 | 总计 | 维持 | 纠正 | 总计", "1 | 2 | 3 | 4 | 5 | 6");
    }

    @Test
    void aTableWithLinesBelowItsHeadOnlyIsReadByItsTexts() {
        DrawnPdf pdf = headed().line(40, 95, 460, 95)
                .line(40, 115, 460, 115)
                .line(40, 160, 460, 160)
                .line(40, 95, 40, 160)
                .line(460, 95, 460, 160);
        for (int row = 0; row < 2; row++) {
            pdf.text(50, 120 + 20 * row, "甲乙".charAt(row) + "类");
            for (double x : COLUMNS) {
                pdf.text(x + 17.5, 120 + 20 * row, Integer.toString(row));
            }
        }

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 上半年 | 下半年 | 全年", "甲类 | 0 | 0 | 0", "乙类 | 1 | 1 | 1");
    }

    @Test
    void rowsOnTheNextPageKeepToTheColumnsAbove() {
        DrawnPdf pdf = headed().text(50, 120, "收到")
                .text(215, 120, "12")
                .text(315, 120, "3")
                .text(415, 120, "4")
                .text(50, 140, "办结")
                .text(217.5, 140, "5")
                .text(317.5, 140, "6")
                .text(417.5, 140, "9")
                .page()
                .text(50, 60, "结转")
                .text(217.5, 60, "7")
                .text(417.5, 60, "8");

        assertThat(Read.rows(Read.onlyTable(pdf))).hasSize(4).endsWith("结转 | 7 |  | 8");
    }

    @Test
    void proseWithNumbersIsNoTable() {
        DrawnPdf pdf = DrawnPdf.onePage().text(50, 100, "本年收到申请 12 件，办结 3 件。").text(50, 118, "上年收到申请 4 件，办结 5 件。");

        assertThat(Read.document(pdf).tables()).isEmpty();
    }

    private static DrawnPdf headed() {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 100, "项目");
        pdf.text(205, 100, "上半年").text(305, 100, "下半年").text(410, 100, "全年");
        return pdf;
    }

    @Test
    void theRaisedMarkOfANoteMakesNoRowAndNoDigit() {
        Table table = Read.onlyTable(headed().text(50, 120, "收到")
                .text(215, 120, "12")
                .text(225.2, 118, 6, "1")
                .text(315, 120, "3")
                .text(415, 120, "4")
                .text(50, 140, "办结")
                .text(217.5, 140, "5")
                .text(317.5, 140, "6")
                .text(417.5, 140, "9"));

        assertThat(Read.rows(table)).containsExactly("项目 | 上半年 | 下半年 | 全年", "收到 | 12^1 | 3 | 4", "办结 | 5 | 6 | 9");
    }

    /** Columns 30 points apart, which hold four digits. */
    private static DrawnPdf narrow() {
        DrawnPdf pdf = DrawnPdf.onePage().text(50, 100, "项目");
        for (int column = 0; column < 4; column++) {
            pdf.text(200 + 30 * column, 100, "甲乙丙丁".substring(column, column + 1));
        }
        return pdf;
    }

    private static DrawnPdf row(DrawnPdf pdf, double y, String label, String... figures) {
        pdf.text(50, y, label);
        for (int column = 0; column < figures.length; column++) {
            pdf.text(205 + 30 * column - 2.5 * figures[column].length(), y, figures[column]);
        }
        return pdf;
    }

    @Test
    void aWrappedFigureIsNoRowOfItsOwn() {
        DrawnPdf pdf = row(row(narrow(), 124, "收到", "12", "3", "4"), 164, "办结", "5", "6", "7", "18");
        pdf.text(285, 117, "1835").text(292.5, 131, "9");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 甲 | 乙 | 丙 | 丁", "收到 | 12 | 3 | 4 | 1835¶9", "办结 | 5 | 6 | 7 | 18");
    }

    @Test
    void rowsCloseToEachOtherStayRows() {
        DrawnPdf pdf = row(narrow(), 120, "收到", "1234", "2345", "3456", "7035");
        row(pdf, 133, "办结", "12", "23", "34", "69");
        row(pdf, 146, "结转", "1222", "2322", "3422", "6966");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .contains("收到 | 1234 | 2345 | 3456 | 7035", "办结 | 12 | 23 | 34 | 69", "结转 | 1222 | 2322 | 3422 | 6966");
    }

    @Test
    void aFigureWrappedBehindItsSeparatorIsNoHead() {
        DrawnPdf pdf = row(row(narrow(), 124, "收到", "12", "3", "4"), 164, "办结", "5", "6", "7", "18");
        pdf.text(287.5, 117, "1,").text(287.5, 131, "203");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 甲 | 乙 | 丙 | 丁", "收到 | 12 | 3 | 4 | 1,¶203", "办结 | 5 | 6 | 7 | 18");
    }

    @Test
    void aFewFiguresCloseAboveALineAreReadWithItHoweverWideTheColumnIs() {
        DrawnPdf pdf = headed().text(50, 120, "1.收到的").text(415, 120, "81");
        pdf.text(50, 134, "申请").text(215, 134, "5").text(315, 134, "6").text(417.5, 134, "0");
        pdf.text(50, 160, "2.办结").text(215, 160, "7").text(315, 160, "8").text(415, 160, "9");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .contains("2.办结 | 7 | 8 | 9")
                .anyMatch(row -> row.contains("81¶0"))
                .noneMatch(row -> row.endsWith("| 81"));
    }

    @Test
    void aFigureThatMustGoOnIsReadWithTheColumnBesideIt() {
        DrawnPdf pdf = headed().text(50, 120, "收到").text(215, 120, "3,").text(315, 120, "455");
        pdf.text(415, 120, "4").text(50, 150, "办结").text(215, 150, "5");
        pdf.text(315, 150, "6").text(415, 150, "9");

        assertThat(Read.rows(Read.onlyTable(pdf)).get(1)).matches("收到 \\| 3, ?455 1x2 \\| 4");
    }

    @Test
    void aHeadThatBeginsOverTheLabelsIsTheirsHoweverShortTheseAre() {
        DrawnPdf pdf =
                DrawnPdf.onePage().text(85, 100, "项目").text(240, 100, "上半年").text(400, 100, "下半年");
        pdf.text(50, 120, "收到申请").text(160, 120, "2").text(320, 120, "1");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 上半年 | 下半年", "收到申请 | 2 | 1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 18})
    void aRowWhoseFiguresAreAllWrappedIsOneRow(double pitch) {
        DrawnPdf pdf = row(row(narrow(), 130, "1.收到", "12", "3", "4", "7"), 160, "2.办结", "102", "213", "324", "453");
        for (int column = 0; column < 3; column++) {
            pdf.text(205 + 30 * column - 2.5, 160 + pitch, Integer.toString(column + 5));
        }

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 甲 | 乙 | 丙 | 丁", "1.收到 | 12 | 3 | 4 | 7", "2.办结 | 102¶5 | 213¶6 | 324¶7 | 453");
    }

    @Test
    void theFigureBetweenTheLinesOfAWrappedRowBelongsToIt() {
        DrawnPdf pdf = row(row(narrow(), 130, "1.收到", "12", "3", "4", "7"), 176, "2.办结");
        for (int column = 0; column < 3; column++) {
            pdf.text(205 + 30 * column - 5, 170, "1" + column).text(205 + 30 * column - 2.5, 182, "8");
        }
        pdf.text(290, 176, "90");

        assertThat(Read.rows(Read.onlyTable(pdf)))
                .containsExactly("项目 | 甲 | 乙 | 丙 | 丁", "1.收到 | 12 | 3 | 4 | 7", "2.办结 | 10¶8 | 11¶8 | 12¶8 | 90");
    }

    @ParameterizedTest
    @CsvSource({
        "2.办结, 5, 6, 7", // a label of its own
        "'', 5, 6, 777", // longer than what stands above it
        "'', 5, 6, -", // no rest of a number
    })
    void aLineThatIsNotTheRestOfTheOneAboveIsARow(String label, String one, String two, String three) {
        DrawnPdf pdf = row(row(narrow(), 130, "1.收到", "12", "13", "14", "17"), 142, label, one, two, three);

        assertThat(Read.rows(Read.onlyTable(pdf))).anyMatch(row -> row.endsWith(" | 12 | 13 | 14 | 17"));
    }

    @Test
    void linesOfSingleDigitsAreRows() {
        DrawnPdf pdf = row(row(narrow(), 130, "1.收到", "1", "2", "3", "4"), 142, "", "5", "6", "7", "8");

        assertThat(Read.rows(Read.onlyTable(pdf))).anyMatch(row -> row.endsWith(" | 1 | 2 | 3 | 4"));
    }

    /** Heads in the middle of wide columns and figures at their left: no shift fits both unless the first is the labels'. */
    @Test
    void headsFarOffTheirFiguresAreNotTakenForThoseOfTheColumnsBefore() {
        DrawnPdf pdf =
                DrawnPdf.onePage().text(100, 100, "项目").text(270, 100, "上半年").text(450, 100, "下半年");
        pdf.text(30, 120, "收到申请").text(220, 120, "2").text(345, 120, "1");

        assertThat(Read.rows(Read.onlyTable(pdf))).noneMatch(row -> row.contains("2 | 1 |"));
    }

    @Test
    void aSignDrawnApartFromItsNumberBelongsToIt() {
        DrawnPdf pdf = row(narrow(), 120, "收到", "", "3", "4", "7");
        row(pdf, 140, "办结", "12", "5", "6", "8").text(197.5, 120, "-").text(202.5, 120, "9");

        assertThat(Read.rows(Read.onlyTable(pdf))).contains("收到 | -9 | 3 | 4 | 7");
    }

    /** The 4 in the last column may be the end of 238, or the figure of the second row. */
    @Test
    void aFigureThatMayBelongToTwoRowsIsInDoubtInBoth() {
        DrawnPdf pdf = row(narrow(), 120, "1.收到", "12", "3", "4", "238");
        pdf.text(50, 134, "2.上年结转").text(50, 147, "的申请").text(202.5, 141, "-").text(292.5, 134, "4");
        row(pdf, 175, "3.办结", "12", "3", "4", "7");

        assertThat(Read.rows(Read.onlyTable(pdf))).noneMatch(row -> row.startsWith("2.上年结转") && row.endsWith("| "));
    }
}
