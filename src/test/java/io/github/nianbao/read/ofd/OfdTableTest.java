package io.github.nianbao.read.ofd;

import static io.github.nianbao.read.ofd.DrawnOfd.number;
import static io.github.nianbao.read.ofd.DrawnOfd.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.nianbao.document.Box;
import io.github.nianbao.document.Table;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdTableTest {
    private static final double[] XS = {20, 60, 100, 140};
    private static final String[][] ROWS = {{"项目", "上半年", "下半年"}, {"收到", "112", "3"}, {"办结", "90", "0"}};
    private static final String[] SHOWN = {"项目 | 上半年 | 下半年", "收到 | 112 | 3", "办结 | 90 | 0"};

    @Test
    void rulingsDrawnLineByLineMakeATable() {
        assertThat(DrawnOfd.onePage().table(XS, 50, 8, ROWS).shown()).containsExactly(SHOWN);
    }

    @Test
    void aCellKnowsItsPlaceInPoints() {
        Table table =
                DrawnOfd.onePage().table(XS, 50.8, 10, ROWS).read().tables().get(0);

        Box box = Objects.requireNonNull(table.row(2).get(1).place().box());
        assertThat(table.row(2).get(1).place().page()).isEqualTo(1);
        // 60 mm are 170.08 pt, 60.8 mm are 172.35 pt
        assertThat(box.left()).isCloseTo(170.08, within(0.5));
        assertThat(box.top()).isCloseTo(172.35, within(0.5));
    }

    @Test
    void aRectangleAroundEachCellMakesTheSameTable() {
        DrawnOfd ofd = DrawnOfd.onePage();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                ofd.raw(path(XS[column], 50 + 8 * row, 40, 8, "", "M 0 0 L 40 0 L 40 8 L 0 8 C"));
            }
        }

        assertThat(ofd.cells(XS, 50, 8, ROWS).shown()).containsExactly(SHOWN);
    }

    @Test
    void onePathForAllRulingsMakesTheSameTable() {
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            data.append("M 0 ").append(8 * i).append(" L 120 ").append(8 * i).append(' ');
            data.append("M ").append(40 * i).append(" 0 L ").append(40 * i).append(" 24 ");
        }
        data.setLength(data.length() - 1);
        DrawnOfd ofd = DrawnOfd.onePage()
                .raw(path(20, 50, 120, 24, "", "M 0 24 L 120 24 " + data))
                .cells(XS, 50, 8, ROWS);

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void thinFilledRectanglesAreRulingsAndBackgroundsAreNone() {
        DrawnOfd ofd = DrawnOfd.onePage();
        String fill = "Stroke=\"false\" Fill=\"true\"";
        for (double x : XS) {
            ofd.raw(path(x, 50, 0.3, 24, fill, "M 0 0 L 0.3 0 L 0.3 24 L 0 24 C"));
        }
        for (int row = 0; row < 4; row++) {
            ofd.raw(path(20, 50 + 8 * row, 120, 0.3, fill, "M 0 0 L 120 0 L 120 0.3 L 0 0.3 C"));
        }
        ofd.raw(path(22, 51, 20, 5, fill, "M 0 0 L 20 0 L 20 5 L 0 5 C")
                .replace("><ofd:Abbreviated", "><ofd:FillColor Value=\"180 200 220\"/><ofd:Abbreviated"));

        assertThat(ofd.cells(XS, 50, 8, ROWS).shown()).containsExactly(SHOWN);
    }

    @Test
    void mergedCellsKeepTheirSpans() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .grid(new double[] {20, 140}, new double[] {50, 74})
                .line(60, 50, 60, 74)
                .line(100, 58, 100, 74)
                .line(60, 58, 140, 58)
                .line(20, 66, 140, 66)
                .cells(XS, 50, 8, new String[] {"项目", "数量"}, new String[] {"", "上", "下"}, ROWS[1]);

        assertThat(ofd.shown()).containsExactly("项目 2x1 | 数量 1x2", "上 | 下", "收到 | 112 | 3");
    }

    @Test
    void aTableGoesOnOverThePage() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .table(XS, 240, 8, ROWS[0], ROWS[1])
                .text(95, 268, "— 1 —")
                .page("")
                .table(XS, 20, 8, ROWS[0], ROWS[2])
                .text(95, 268, "— 2 —");

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void rulingsAndTextUnderAMatrixLieWhereItPutsThem() {
        StringBuilder data = new StringBuilder("M 0 48 L 240 48");
        for (int i = 0; i < 4; i++) {
            data.append(" M 0 ").append(16 * i).append(" L 240 ").append(16 * i);
            data.append(" M ").append(80 * i).append(" 0 L ").append(80 * i).append(" 48");
        }
        DrawnOfd ofd = DrawnOfd.onePage().raw(path(20, 50, 120, 24, "CTM=\"0.5 0 0 0.5 0 0\"", data.toString()));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                ofd.raw("<ofd:TextObject Boundary=\"0 0 200 280\" Font=\"9\" Size=\"8\" CTM=\"0.5 0 0 0.5 "
                        + number(XS[column] + 1) + " " + number(51 + 8 * row)
                        + "\"><ofd:TextCode X=\"0\" Y=\"7\" DeltaX=\"" + (column == 0 || row == 0 ? 8 : 4) + "\">"
                        + ROWS[row][column] + "</ofd:TextCode></ofd:TextObject>");
            }
        }

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void eachCharacterAnObjectOfItsOwnMakesTheSameNumbers() {
        DrawnOfd ofd = DrawnOfd.onePage().grid(XS, DrawnOfd.edges(50, 8, 3));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                ofd.letters(XS[column] + 1, 51 + 8 * row, ROWS[row][column]);
            }
        }

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void aSizeStatedTooLargeMovesNoDigitIntoAnotherCell() {
        DrawnOfd ofd = DrawnOfd.onePage().grid(new double[] {20, 29, 38}, DrawnOfd.edges(50, 8, 2));
        String code = "<ofd:TextCode X=\"0\" Y=\"3.5\" DeltaX=\"2 2 2\">%s</ofd:TextCode>";
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                ofd.raw(DrawnOfd.textObject(20.5 + 9 * column, 51 + 8 * row, 8, "Size=\"5.4\"", code)
                        .replace("Size=\"4\" ", "")
                        .replace("%s", "12" + row + column));
            }
        }

        assertThat(ofd.shown()).containsExactly("1200 | 1201", "1210 | 1211");
    }

    @Test
    void aTableOnAPageDrawnSidewaysIsReadFromItsOwnTop() {
        DrawnOfd ofd = DrawnOfd.onePage().grid(new double[] {50, 58, 66}, new double[] {60, 100, 140});
        String[][] rows = {{"收到", "12"}, {"办结", "3"}};
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                ofd.raw("<ofd:TextObject Boundary=\"0 0 200 280\" Font=\"9\" Size=\"4\" CTM=\"0 -1 1 0 "
                        + (51 + 8 * row) + " " + (139 - 40 * column)
                        + "\"><ofd:TextCode X=\"0\" Y=\"3.5\">" + rows[row][column]
                        + "</ofd:TextCode></ofd:TextObject>");
            }
        }

        assertThat(ofd.shown()).containsExactly("收到 | 12", "办结 | 3");
    }

    @Test
    void strokesOfBoldCharactersDrawnAsLinesMakeNoTable() {
        DrawnOfd ofd = DrawnOfd.onePage().text(20, 50, "王田工作年度报告");
        for (int i = 0; i < 2; i++) {
            double x = 20.4 + 4 * i;
            for (double y : new double[] {50.5, 51.9, 53.4}) {
                ofd.line(x, y, x + 3, y);
            }
            ofd.line(x, 50.5, x, 53.4).line(x + 3, 50.5, x + 3, 53.4);
        }

        assertThat(ofd.shown()).containsExactly("王田工作年度报告");
    }

    @Test
    void dashesShorterThanACharacterStillMakeATable() {
        DrawnOfd ofd = DrawnOfd.onePage();
        for (int i = 0; i < 4; i++) {
            for (double x = 20; x < 140; x += 3) {
                ofd.line(x, 50 + 8 * i, x + 2, 50 + 8 * i);
            }
            for (double y = 50; y < 74; y += 3) {
                ofd.line(XS[i], y, XS[i], y + 2);
            }
        }

        assertThat(ofd.cells(XS, 50, 8, ROWS).shown()).containsExactly(SHOWN);
    }

    private static String coloured(double x, double y, String text, String colour) {
        return DrawnOfd.textObject(x, y, text).replace("><ofd:TextCode", ">" + colour + "<ofd:TextCode");
    }

    private static String box(double x, double y, double width, double height, String colour) {
        String data = "M 0 0 L " + width + " 0 L " + width + " " + height + " L 0 " + height + " C";
        return path(x, y, width, height, "Fill=\"true\" Stroke=\"false\"", data)
                .replace("><ofd:Abbreviated", ">" + colour + "<ofd:Abbreviated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ofd:FillColor Value=\"255 255 255\"/>",
                "<ofd:FillColor Value=\"#FF #FF #FF\"/>",
                "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>"
            })
    void whiteCharactersOnWhitePaperAreNotRead(String white) {
        DrawnOfd ofd = DrawnOfd.onePage().table(XS, 50, 8, ROWS).raw(coloured(66, 59, "7", white));

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void whiteCharactersOnADarkGroundAreRead() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .raw(box(20, 50, 120, 24, "<ofd:FillColor Value=\"0 0 128\"/>"))
                .grid(XS, DrawnOfd.edges(50, 8, 3));
        for (int row = 0; row < ROWS.length; row++) {
            for (int column = 0; column < ROWS[row].length; column++) {
                ofd.raw(coloured(
                        XS[column] + 1, 51 + 8 * row, ROWS[row][column], "<ofd:FillColor Value=\"255 255 255\"/>"));
            }
        }

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void charactersPaintedOverAreNotRead() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .text(61, 59, "88")
                .raw(box(60.5, 58.5, 30, 7, "<ofd:FillColor Value=\"255 255 255\"/>"))
                .table(XS, 50, 8, ROWS);

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void whatShinesThroughHidesNothing() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .table(XS, 50, 8, ROWS)
                .raw(box(20, 50, 120, 24, "<ofd:FillColor Value=\"255 255 0\" Alpha=\"60\"/>"));

        assertThat(ofd.shown()).containsExactly(SHOWN);
    }

    @Test
    void aStruckFigureIsUnreadableAndItsLinePartsNoCells() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .table(new double[] {20, 60, 100}, 20, 10, new String[] {"收到", "12"}, new String[] {"答复", "13"})
                .line(60.5, 23.2, 65.5, 23.2);

        assertThat(ofd.shown()).containsExactly("收到 | \uFFFD\uFFFD", "答复 | 13");
    }

    @Test
    void aFigureBelowABarIsUnreadable() {
        DrawnOfd ofd = DrawnOfd.onePage()
                .text(20, 20, "12")
                .text(20, 40, "收到")
                .raw(DrawnOfd.path(18, 19, 10, 6, "Fill=\"true\" Stroke=\"false\"", "M 0 0 L 10 0 L 10 6 L 0 6 C"));

        assertThat(ofd.shown()).containsExactly("\uFFFD\uFFFD", "收到");
    }
}
