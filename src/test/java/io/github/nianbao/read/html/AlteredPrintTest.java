package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlteredPrintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "unicode-bidi:bidi-override;direction:rtl",
                "display:flex;flex-direction:row-reverse",
                "display:flex;flex-flow:row-reverse wrap",
                "color:transparent",
                "color:#fffefd",
                "background:#eee;color:rgb(238, 238, 238)",
                "font-size:1px",
                "font:0/0 serif",
                "font-family:Wingdings",
                "opacity:.01",
                "filter:opacity(0)",
                "clip-path:inset(100%)",
                "overflow:hidden;max-width:4px;display:block",
                "transform:scaleX(-1)",
                "display:block;overflow:hidden;width:10px",
                "display:block;overflow:hidden;text-indent:-8px",
                "letter-spacing:-20px",
                "display:flex;flex-wrap:wrap-reverse",
                "color:hsl(0,0%,100%)",
                "background:#fff none;color:whitesmoke",
                "rotate:180deg",
                "mask-image:linear-gradient(transparent,transparent)",
                "-webkit-text-security:disc"
            })
    void digitsThatAreNotSeenAsTheyAreWrittenMakeNoFigure(String style) throws RefusedException {
        String turned = "<span style='" + style + "'><i>65</i><i>2</i></span>";

        assertThat(figure("", turned)).isEqualTo("652\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "direction:rtl",
                "display:flex;flex-direction:row",
                "color:#333",
                "background:#00f;color:white",
                "background:url(b.png);color:white",
                "font-size:10.5pt",
                "font:12px/1.5 serif",
                "font-size:80%;font-family:SimSun",
                "opacity:.9",
                "overflow:hidden;width:60px",
                "position:relative;left:2px;letter-spacing:-.5pt;text-indent:-8px",
                "transform:none"
            })
    void digitsThatAreOnlySetInAnotherWayMakeTheFigure(String style) throws RefusedException {
        assertThat(figure("", "<span style='" + style + "'><i>65</i><i>2</i></span>"))
                .isEqualTo("652");
    }

    @Test
    void inkIsSeenAgainstTheGroundOfTheWholeTable() throws RefusedException {
        assertThat(Pages.rows("<table bgcolor=#003366><tr style='color:#fff'><td>许可<td>265<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|265", "处罚|3");
        assertThat(Pages.rows("<table><tr style='color:#fff'><td>许可<td>265<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|265\uFFFD", "处罚|3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"opacity:.01", "text-decoration:line-through", "color:transparent"})
    void aRowThatIsStruckOrUnseenHoldsNoFigure(String style) throws RefusedException {
        assertThat(Pages.rows("<table><tr style='" + style + "'><td>许可<td>265<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|265\uFFFD", "处罚|3");
    }

    @Test
    void aCellThatIsMovedHoldsNoFigureOfItsColumn() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td>许可<td style='position:relative;left:200px'>265"
                        + "<tr><td>处罚<td style='position:relative'>3</table>"))
                .containsExactly("许可|265\uFFFD", "处罚|3");
    }

    @Test
    void cellsInAnotherOrderThanTheColumnsAreNoFigures() throws RefusedException {
        assertThat(Pages.rows("<style>.r{display:flex;flex-direction:row-reverse}</style>"
                        + "<table><tr><td>许可<td>5<td>7<tr class=r><td>处罚<td>3<td>4</table>"))
                .containsExactly("许可|5|7", "处罚|3\uFFFD|4\uFFFD");
    }

    @Test
    void whatIsFoldedAwayBesideAFigureIsNotReadWithIt() throws RefusedException {
        assertThat(figure("", "<details><summary>265</summary>9</details>")).endsWith("\uFFFD");
        assertThat(figure("", "265<dialog>9</dialog>")).isEqualTo("265");
    }

    @Test
    void aRuleThatNobodyCanTellToHideADigitMakesItUnreadable() throws RefusedException {
        assertThat(figure("@media (orientation:landscape){.h{display:none}}", "2<i class=h>9</i>65"))
                .isEqualTo("2965\uFFFD");
        assertThat(figure("td i:nth-child(1 of .h){color:red}", "2<i class=h>9</i>65"))
                .isEqualTo("2965");
    }

    private static String figure(String sheet, String cell) throws RefusedException {
        return Pages.rows("<style>" + sheet + "</style><table><tr><td>行政许可<td>" + cell + "<tr><td>行政处罚<td>3</table>")
                .get(0)
                .replace("行政许可|", "");
    }
}
