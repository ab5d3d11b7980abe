package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.Cell;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuledTableTest {
    private static final double[] THREE = {50, 150, 250, 350};

    private static final String[][] ROWS = {{"项目", "上半年", "下半年"}, {"收到", "12", "3"}};

    @Test
    void eachCellHoldsItsText() {
        assertThat(Read.rows(Read.onlyTable(DrawnPdf.onePage().table(THREE, 100, 20, ROWS))))
                .containsExactly("项目 | 上半年 | 下半年", "收到 | 12 | 3");
    }

    @Test
    void aCellKnowsItsPlaceInPointsFromTheUpperLeft() {
        Cell cell = Read.onlyTable(DrawnPdf.onePage().table(THREE, 100, 20, ROWS))
                .row(2)
                .get(1);

        assertThat(cell.place().page()).isEqualTo(1);
        assertThat(cell.place().table()).isEqualTo(1);
        assertThat(cell.place().row()).isEqualTo(2);
        assertThat(cell.place().column()).isEqualTo(2);
        assertBox(cell.place().box(), 150, 120, 250, 140);
    }

    @Test
    void cellsWithoutALineBetweenThemAreMerged() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .line(50, 100, 350, 100)
                .line(150, 120, 350, 120)
                .line(50, 140, 350, 140)
                .line(50, 160, 350, 160)
                .line(50, 100, 50, 160)
                .line(150, 100, 150, 160)
                .line(250, 120, 250, 160)
                .line(350, 100, 350, 160)
                .text(53, 110, "项目")
                .text(153, 103, "数量")
                .text(153, 123, "上")
                .text(253, 123, "下")
                .text(53, 143, "收到")
                .text(153, 143, "1")
                .text(253, 143, "2");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 2x1 | 数量 1x2", "上 | 下", "收到 | 1 | 2");
    }

    @Test
    void bordersDrawnAsThinFilledBoxesAreRulings() {
        DrawnPdf pdf = DrawnPdf.onePage();
        for (double y : new double[] {100, 120, 140}) {
            pdf.fill(50, y, 250.75, y + 0.75);
        }
        for (double x : new double[] {50, 150, 250}) {
            pdf.fill(x, 100, x + 0.75, 120).fill(x, 120.5, x + 0.75, 140);
        }
        pdf.text(53, 103, "甲").text(153, 103, "1").text(53, 123, "乙").text(153, 123, "2");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("甲 | 1", "乙 | 2");
    }

    @Test
    void theBackgroundOfACellPartsNothing() {
        DrawnPdf pdf = DrawnPdf.onePage().fill(52, 102, 120, 118).table(THREE, 100, 20, ROWS);

        assertThat(Read.onlyTable(pdf).columns()).isEqualTo(3);
        assertThat(Read.onlyTable(pdf).rows()).isEqualTo(2);
    }

    @Test
    void aDoubleBorderIsOneBorder() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(THREE, 100, 20, ROWS)
                .grid(new double[] {51.5, 151.5, 251.5, 348.5}, new double[] {101.5, 121.5, 138.5});

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 上半年 | 下半年", "收到 | 12 | 3");
    }

    @Test
    void anUnderlinedWordMakesNoRow() {
        DrawnPdf pdf = DrawnPdf.onePage().table(THREE, 100, 20, ROWS).line(53, 114, 73, 114);

        assertThat(Read.onlyTable(pdf).rows()).isEqualTo(2);
    }

    @Test
    void aTableWithoutLeftAndRightBorderKeepsItsOuterColumns() {
        DrawnPdf pdf = DrawnPdf.onePage();
        for (double y : new double[] {100, 120, 140}) {
            pdf.line(50, y, 350, y);
        }
        pdf.line(150, 100, 150, 140).line(250, 100, 250, 140);
        pdf.text(53, 103, "项目").text(153, 103, "上").text(253, 103, "下");
        pdf.text(53, 123, "收到").text(153, 123, "1").text(253, 123, "2");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 上 | 下", "收到 | 1 | 2");
    }

    @Test
    void aFrameAroundAParagraphIsNoTable() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .grid(new double[] {50, 550}, new double[] {100, 140})
                .text(60, 110, "温馨提示");

        assertThat(Read.document(pdf).tables()).isEmpty();
        assertThat(Read.paragraphs(Read.document(pdf))).containsExactly("温馨提示");
    }

    @Test
    void aNumberTooWideForItsCellStaysInOnePiece() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .grid(new double[] {50, 80, 110, 140}, new double[] {100, 120, 140})
                .text(75, 103, "1234567")
                .text(53, 123, "1");

        assertThat(Read.rows(Read.onlyTable(pdf)).get(0)).isEqualTo(" | 1234567 | ");
    }

    @Test
    void numbersOfNeighbouringCellsAreNotGlued() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .grid(new double[] {50, 80, 110}, new double[] {100, 120, 140})
                .text(70, 103, "12")
                .text(80.5, 103, "34")
                .text(53, 123, "1");

        assertThat(Read.rows(Read.onlyTable(pdf)).get(0)).isEqualTo("12 | 34");
    }

    @Test
    void aCharacterPrintedTwiceToBeBoldIsOneCharacter() {
        DrawnPdf pdf = DrawnPdf.onePage().table(THREE, 100, 20, ROWS).text(153.3, 123, "12");

        assertThat(Read.rows(Read.onlyTable(pdf)).get(1)).isEqualTo("收到 | 12 | 3");
    }

    @Test
    void numbersPrintedOverEachOtherMakeNoThirdNumber() {
        DrawnPdf pdf = DrawnPdf.onePage().table(THREE, 100, 20, ROWS).text(156, 123, "89");

        assertThat(Read.rows(Read.onlyTable(pdf)).get(1)).matches("收到 \\| [^ ]*\uFFFD.* \\| 3");
    }

    @Test
    void theSameDigitTwiceIsTwoDigits() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(THREE, 100, 20, new String[] {"收到", "11", "333"}, new String[] {"办结", "00", "2"});

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | 11 | 333", "办结 | 00 | 2");
    }

    static void assertBox(@Nullable Box box, double left, double top, double right, double bottom) {
        Box found = Objects.requireNonNull(box);
        assertThat(found.left()).isCloseTo(left, within(1.0));
        assertThat(found.top()).isCloseTo(top, within(1.0));
        assertThat(found.right()).isCloseTo(right, within(1.0));
        assertThat(found.bottom()).isCloseTo(bottom, within(1.0));
    }

    @Test
    void aTableWithoutAnyOuterBorderKeepsItsOuterRowsAndColumns() {
        DrawnPdf pdf = DrawnPdf.onePage();
        pdf.line(50, 120, 350, 120).line(50, 140, 350, 140).line(150, 100, 150, 160);
        pdf.text(53, 103, "项目").text(153, 103, "上半年");
        pdf.text(53, 123, "收到").text(153, 123, "12");
        pdf.text(53, 143, "办结").text(153, 143, "3");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 上半年", "收到 | 12", "办结 | 3");
    }

    @Test
    void aStrokeOutOfAFramedTableMakesNoRow() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(THREE, 100, 20, ROWS)
                .line(150, 140, 150, 170)
                .text(60, 150, "说明")
                .text(160, 150, "9");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("项目 | 上半年 | 下半年", "收到 | 12 | 3");
    }

    @Test
    void boldPrintOfTwoRunsIsOneNumber() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(THREE, 100, 20, new String[] {"收到", "2963", "11"})
                .text(154.2, 103.4, "2963")
                .text(254.2, 103.4, "11");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | 2963 | 11");
    }

    @Test
    void aRaisedDigitBehindANumberIsNoDigitOfIt() {
        DrawnPdf pdf = DrawnPdf.onePage().table(THREE, 100, 20, ROWS).text(163.2, 121.5, 6, "1");

        assertThat(Read.rows(Read.onlyTable(pdf)).get(1)).isEqualTo("收到 | 12^1 | 3");
    }

    @Test
    void digitsOfAnotherFontAreDigitsAndMuchSmallerOnesAreUnreadable() {
        DrawnPdf near = DrawnPdf.onePage().table(THREE, 100, 20, ROWS).text(163.2, 124.76, 8, "1");
        DrawnPdf small = DrawnPdf.onePage().table(THREE, 100, 20, ROWS).text(163.2, 126.5, 6, "1");

        assertThat(Read.rows(Read.onlyTable(near)).get(1)).isEqualTo("收到 | 121 | 3");
        assertThat(Read.rows(Read.onlyTable(small)).get(1)).isEqualTo("收到 | 1\uFFFD\uFFFD | 3");
    }

    @Test
    void theRulingsBehindAWatermarkAreNoStrokesOfIt() {
        double[] narrow = {50, 80, 110, 140, 170};
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(narrow, 100, 20, new String[] {"上", "下", "左", "右"}, new String[] {"1", "2", "3", "4"})
                .text(60, 90, 90, "样");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("上 | 下 | 左 | 右", "1 | 2 | 3 | 4");
    }

    @Test
    void figuresWrappedDigitByDigitDoNotMakeARuledTableAnUnruledOne() {
        double[] xs = {50, 120, 135, 150};
        DrawnPdf pdf = DrawnPdf.onePage().grid(xs, new double[] {100, 120, 170});
        pdf.text(53, 103, "1.收到").text(125, 103, "7").text(140, 103, "8").text(53, 140, "2.办结");
        for (int line = 0; line < 3; line++) {
            pdf.text(125, 123 + 12 * line, Integer.toString(line + 1))
                    .text(140, 123 + 12 * line, Integer.toString(line + 4));
        }

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("1.收到 | 7 | 8", "2.办结 | 123 | 456");
    }

    @Test
    void framesAroundWhatIsFilledInPartNoCells() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(new double[] {50, 120, 190}, 100, 30, new String[] {"收到", ""}, new String[] {"答复", ""});
        for (int row = 0; row < 2; row++) {
            pdf.raw("135 %s 40 16 re S", 677 - 30 * row).text(150, 110 + 30 * row, "1" + row);
        }

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | 10", "答复 | 11");
    }

    @Test
    void cellsDrawnAsFramesOfTheirOwnInAFrameStayCells() {
        DrawnPdf pdf = DrawnPdf.onePage().raw("48 628 134 74 re S");
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                pdf.raw("%s %s 64 34 re S", 50 + 66 * column, 666 - 36 * row);
                pdf.text(60 + 66 * column, 110 + 36 * row, "1" + row + column);
            }
        }

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("100 | 101", "110 | 111");
    }
}
