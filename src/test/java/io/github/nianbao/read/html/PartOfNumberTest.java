package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "265<span style='position:relative;top:-5px'>1</span>",
                "265<span style='vertical-align:5px'>1</span>",
                "265<span style='font-variant-position:super'>1</span>",
                "<ruby>265<rp>(</rp><rt>1</rt><rp>)</rp></ruby>",
                "265<a href='#fn1'>1</a>"
            })
    void aDigitSetHigherIsNoDigitOfTheNumberBesideIt(String cell) throws RefusedException {
        assertThat(row(cell)).isEqualTo("265^1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter:opacity(0)",
                "color:transparent",
                "color:rgba(0,0,0,0)",
                "color:#FFF",
                "font:0/0 a",
                "display:inline-block;width:0;overflow:hidden",
                "clip-path:inset(100%)",
                "position:absolute",
                "position:relative;left:30px",
                "margin-left:-30px",
                "scale:0",
                "zoom:.01",
                "content-visibility:hidden",
                "transform:scale(0)",
                "float:right",
                "direction:rtl;unicode-bidi:bidi-override"
            })
    void aDigitThatIsNotSeenOrStandsElsewhereMakesNoNumber(String style) throws RefusedException {
        assertThat(row("2<i style='" + style + "'>9</i>65")).isEqualTo("2~~9~~65");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span style='color:#fff;background:#036'>265</span>",
                "<span style='color:#333;font:12px/20px serif;position:relative'>2</span>65",
                "2<span style='vertical-align:middle;width:10px'>65</span>",
                "<a href='#top'>265</a>",
                "<p style='float:left'>265</p>",
                "2<a href='page.html'>65</a>",
                "2<span style='zoom:1;position:relative;left:0;margin-left:2px'>65</span>",
                "2<span style='vertical-align:0px'>65</span>"
            })
    void whatIsSetLikeTheRestIsRead(String cell) throws RefusedException {
        assertThat(row(cell)).isEqualTo("265");
    }

    @Test
    void digitsWrittenBackwardsAreNotReadAsTheyAreWritten() throws RefusedException {
        assertThat(row("<bdo dir=rtl>562</bdo>")).isEqualTo("~~562~~");
    }

    private static String row(String cell) throws RefusedException {
        return Pages.rows("<table><tr><td>行政许可<td>" + cell + "<tr><td>行政处罚<td>3</table>")
                .get(0)
                .replace("行政许可|", "");
    }
}
