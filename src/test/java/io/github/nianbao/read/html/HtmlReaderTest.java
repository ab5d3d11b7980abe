package io.github.nianbao.read.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    @Test
    void headingsParagraphsAndTablesComeInReadingOrder() throws RefusedException {
        assertThat(Pages.outline("<title>不读</title><h1>沙丘县<br>审计局</h1>前言<p>一、总体\n 情况<div>甲<p>乙</div>"
                        + "<table><caption>表</caption><tr><th>项<th>数<tr><td>规章<td>3</table><ul><li>丙<li>丁</ul>"))
                .containsExactly("#沙丘县审计局", "前言", "一、总体情况", "甲", "乙", "表", "[项|数, 规章|3]", "丙", "丁");
    }

    @Test
    void breaksThatPartParagraphsDoAndBreaksThatWrapDoNot() throws RefusedException {
        assertThat(Pages.outline("<div>一、总体情况<br>全年平稳。<br/>&nbsp;<br>二、主动公开</div>"))
                .containsExactly("一、总体情况", "全年平稳。", "二、主动公开");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='COLOR:red; Display : none !important'>9</p>",
                "<p hidden>9</p>",
                "<p style='visibility:hidden'>9</p>",
                "<span style='mso-hide:all'>9</span>",
                "<span style='font-size:0px'>9</span>",
                "<span style='opacity:0.0'>9</span>",
                "<span style='position:absolute;left:-9999px'>9</span>",
                "<div style='text-indent:-999em'>9</div>",
                "<script>load('9')</script>",
                "<style>p{}</style>",
                "<template><p>9</p></template>",
                "<template><td>9</td></template>",
                "<noscript>9</noscript>",
                "<!-- 9 --><![if !x]><![endif]>",
                "<input type=hidden value=9>",
                "<xml><o:a>9</o:a></xml>"
            })
    void whatIsHiddenIsNotRead(String hidden) throws RefusedException {
        assertThat(Pages.rows("<table><tr><td>规章<td>1" + hidden + "2<tr><td>乙<td>3</table>"))
                .first()
                .asString()
                .matches("规章\\|1[/]?2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .h{display:none} | <i class=h>9</i>5 | 5
            /* .h{} */ i.h, b { color:red; display:none } | <i class=h>9</i>5 | 5
            .h{display:none} .h.on{display:inline} | <i class='h on'>9</i>5 | 95
            .h.on{display:inline} .h{display:none} | <i class='h on'>9</i>5 | 95
            i#a{display:none} .h{display:inline} | <i class=h id=a>9</i>5 | 5
            .h{display:none!important} .h{display:inline} | <i class=h>9</i>5 | 5
            .h{display:none} | <i class=h style='display:inline'>9</i>5 | 95
            @media print{.h{display:none}} | <i class=h>9</i>5 | 95
            i{opacity:0} | <i>9</i>5 | 5
            i{opacity:0.5;left:-9px;font-size:10px} | <i>9</i>5 | 95
            .h:hover{display:none} | <i class=h>9</i>5 | 95
            .h{{display:none} .x{color:red} | <i class=h>9</i>5 | 95
            """)
    void aStyleSheetInThePageHidesByTheRulesOfTheCascade(String sheet, String cell, String shown)
            throws RefusedException {
        assertThat(Pages.rows("<style>" + sheet + "</style><table><tr><td>甲<td>" + cell + "<tr><td>乙<td>1</table>"))
                .first()
                .isEqualTo("甲|" + shown);
    }

    @Test
    void digitsStruckOutOrRaisedDoNotRunIntoTheFigure() throws RefusedException {
        assertThat(
                        Pages.rows(
                                "<table><tr><td><del>3</del>5<td>5<sup>1</sup><td>CO<sub>2</sub>"
                                        + "<tr><td><s>原</s>新<td><span style='text-decoration:line-through'>3</span>4<td>10<sup>注</sup></table>"))
                .containsExactly("~~3~~5|5^1|CO_2", "原新|~~3~~4|10注");
    }

    @Test
    void figuresStruckOutAsBlocksOrByAStyleSheetAreMarked() throws RefusedException {
        assertThat(Pages.rows("<style>.x{text-decoration:line-through}</style><table><tr><td><b class=x>3</b>5<td>"
                        + "<p style='text-decoration:line-through'>3</p><tr><td>1<td>2</table>"))
                .containsExactly("~~3~~5|~~3~~", "1|2");
    }

    @Test
    void fieldsOfAFormShowWhatTheyHold() throws RefusedException {
        assertThat(
                        Pages.rows(
                                "<table><tr><td><input value=12><td><input type=checkbox value=9>3"
                                        + "<td><select><option>7<option selected>8</select><tr><td>1<td>2<td><textarea>6</textarea></table>"))
                .containsExactly("12|3|8", "1|2|6");
    }

    @Test
    void preformattedTextKeepsItsTabsAndLines() throws RefusedException {
        assertThat(Pages.outline("<pre>规章\t1\t2\n合计\t3</pre>")).containsExactly("规章\t1\t2", "合计\t3");
    }

    @Test
    void textWithMarkedUpTablesInItKeepsItsLines() throws RefusedException {
        assertThat(
                        Pages.outline(
                                "沙丘县审计局\n2022年年度报告\n\n<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>\n\n六、其他\n"))
                .containsExactly("沙丘县审计局", "2022年年度报告", "[甲|1, 乙|2]", "六、其他");
    }

    @Test
    void anXhtmlPageWithEmptyElementsIsReadToItsEnd() throws RefusedException {
        assertThat(
                        Pages.outline(
                                "<?xml version=\"1.0\"?><html xmlns=\"x\"><head><title/><script src=\"a/b\"/></head><body><p>文</p></body></html>"))
                .containsExactly("文");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GBK, 〔２０２２〕沙丘县",
        "utf-8, GBK, 沙丘县审计局工作情况",
        "iso-8859-1, GBK, 沙丘县审计局工作情况",
        "utf-16, UTF-8, 沙丘县",
        "gb2312, UTF-8, 沙丘县",
        "big5, Big5, 審計局資訊公開",
        "nonsense, GB18030, 沙丘县㐂审计局"
    })
    void theBytesGoBeforeWhatThePageSaysOfItsCharset(String declared, String charset, String text)
            throws RefusedException {
        byte[] page = ("<html><meta http-equiv=Content-Type content='text/html; charset=" + declared + "'><p>" + text)
                .getBytes(Charset.forName(charset));

        assertThat(HtmlReader.read(page).blocks())
                .singleElement()
                .extracting("text")
                .isEqualTo(text);
    }

    @Test
    void aFigureAtWhichAPageBreaksOffIsCut() throws RefusedException {
        assertThat(Pages.rows("<table><tr><td>规章<td>1<tr><td>文件<td>2")).containsExactly("规章|1", "文件|2\uFFFD");
        assertThat(Pages.rows("<table><tr><td>规章<td>1<tr><td>文件<td>2\n")).containsExactly("规章|1", "文件|2");
        assertThat(Pages.outline("<table><tr><td>规章<td>1<tr><td>文件<td>2</table>2022"))
                .endsWith("2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:text/css,.h%7Bdisplay:none%7D", "data:text/css;base64,Lmh7ZGlzcGxheTpub25lfQ=="})
    void aStyleSheetThatStandsInItsOwnAddressCounts(String address) throws RefusedException {
        assertThat(Pages.rows("<link rel=stylesheet href='" + address
                        + "'><table><tr><td>许可<td>2<i class=h>9</i>65<tr><td>处罚<td>3</table>"))
                .containsExactly("许可|265", "处罚|3");
    }

    @Test
    void controlCharactersShowNothing() throws RefusedException {
        assertThat(Pages.outline("<p>1\u00032\u000b3</p>")).containsExactly("123");
    }

    @Test
    void bytesInNoCharsetAreRefused() {
        byte[] page = "<html><p>沙丘县审计局 </p>".getBytes(UTF_8);
        page[page.length - 6] = (byte) 0xFF;

        assertThat(refusal(page).code()).isEqualTo(Code.UNDECODABLE);
    }

    @Test
    void aPageThatItsScriptsWouldHaveFilledHoldsNoReport() {
        assertThat(refusal("<html><body><div id=app></div><script>load('report')</script>".getBytes(UTF_8))
                        .code())
                .isEqualTo(Code.NO_REPORT);
    }

    @Test
    void aPageOfPicturesMayBeReadLater() {
        Refusal refusal = refusal("<html><img src=1.png><img src=2.png>".getBytes(UTF_8));

        assertThat(refusal.code()).isEqualTo(Code.NO_TEXT);
        assertThat(refusal.unreadableNow()).isTrue();
    }

    @Test
    void onlyPicturesThatMayHideATableAreRead() throws RefusedException {
        assertThat(
                        Pages.outline(
                                "<p>文<img width=16 height=16 src=i.gif><img style='width:600px;height:400px' src=t.png><img src=u.png>"))
                .containsExactly("文", "picture", "picture");
    }

    @Test
    void elementsNestedWithoutEndAreReadAtTheDepthThatBrowsersStopAt() throws RefusedException {
        assertThat(Pages.outline("<div>".repeat(5_000) + "文")).containsExactly("文");
        assertThat(Pages.outline("<table><tr><td>".repeat(100) + "文")).containsExactly("文");
    }

    @Test
    void tablesNestedDeeperThanThatAreRefused() {
        assertThat(refusal("<table><tr><td>".repeat(5_000).getBytes(UTF_8)).arguments())
                .contains("depth");
    }

    @Test
    void tooManyTagsAreRefusedWithTheLimit() {
        Refusal refusal = refusal("<p>".repeat(Limits.TAGS + 1).getBytes(UTF_8));

        assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refusal.arguments())
                .isEqualTo(List.of("tags", Integer.toString(Limits.TAGS + 1), Integer.toString(Limits.TAGS)));
    }

    @Test
    void aTableOfTooManyPositionsIsRefused() {
        String row = "<tr>" + "<td colspan=1000>1".repeat(100);

        assertThat(refusal(("<table>" + row.repeat(50)).getBytes(UTF_8)).arguments())
                .contains("cells", Long.toString(Limits.TABLE_POSITIONS));
    }

    private static Refusal refusal(byte[] page) {
        return catchThrowableOfType(RefusedException.class, () -> HtmlReader.read(page))
                .refusal();
    }
}
