package io.github.nianbao.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x::before{content:'2'}",
                ".x:before{content:\"2\"}",
                ".x::after{content:'5'}",
                "td .x::after{content:'\\35'}",
                ".x::before{content:'-'}",
                ".x::after{content:'万'}",
                ".x::marker{content:'2'}",
                "i:nth-child(1 of .x)::before{content:'2'}",
                ".x::after{content:'.5'}",
                ".x::before{content:attr(data-v)}",
                ".x::before{counter-reset:c 2;content:counter(c)}",
                ".x{content:url(data:image/png;base64,iVBORw0KGgo=)}",
                "@media (min-width:600px){.x::before{content:'2'}}"
            })
    void whatAStyleSheetWritesBesideAFigureIsNoneThatCanBeRead(String sheet) throws RefusedException {
        assertThat(figure(sheet, "<i class=x data-v=2>65</i>")).isEqualTo("65\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".x::before{content:''}",
                ".x::before{content:' ';display:table}",
                ".x::before{content:none}",
                ".x::before{content:'\\2022 '}",
                ".fa::before{content:'2'}",
                ".x::before{content:'\\f105'}",
                ".x::after{content:'.';visibility:hidden;height:0}",
                ".x::after{content:'.';display:none}",
                ".x:hover::after{content:'5'}",
                "@media print{.x::after{content:'5'}}",
                "@media (max-width:600px){.x::before{content:attr(data-v)}}"
            })
    void clearedFloatsAndOrnamentsLeaveTheFigure(String sheet) throws RefusedException {
        assertThat(figure(sheet, "<i class=x data-v=2>65</i>")).isEqualTo("65");
    }

    private static String figure(String sheet, String cell) throws RefusedException {
        return Pages.rows("<style>" + sheet + "</style><table><tr><td>行政许可<td>" + cell + "<tr><td>行政处罚<td>3</table>")
                .get(0)
                .replace("行政许可|", "");
    }
}
