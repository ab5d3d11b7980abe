package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.run;
import static io.github.nianbao.read.word.DocxFile.styled;
import static io.github.nianbao.read.word.DocxFile.tbl;
import static io.github.nianbao.read.word.DocxFile.tc;
import static io.github.nianbao.read.word.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {
    private static final String DRAWING = """
            <w:drawing><wp:inline><wp:extent cx="%d" cy="%d"/><a:graphic><a:graphicData><pic:pic/></a:graphicData>\
            </a:graphic></wp:inline></w:drawing>""";

    @Test
    void paragraphsAndTablesComeInReadingOrderWithTheirPlaces() throws Exception {
        Document document = DocxReader.read(
                body(p(r("前")), tbl(tr(tc("甲"), tc("3"))), p(r("后")), p()).bytes());

        assertThat(document.kind()).isEqualTo(FileKind.DOCX);
        assertThat(Shown.of(document)).containsExactly("前", "1甲|23", "后");
        assertThat(document.blocks().get(2).place().paragraph()).isEqualTo(2);
        assertThat(document.tables().get(0).cells().get(1).place().column()).isEqualTo(2);
    }

    @Test
    void aRevisionsInsertionsArePrintedAndItsDeletionsAreNot() throws Exception {
        String del = "<w:del><w:r><w:delText>17</w:delText></w:r></w:del>";
        String ins = "<w:ins>" + r("18") + "</w:ins>";
        String moved = "<w:moveFrom>" + r("移走") + "</w:moveFrom><w:moveTo>" + r("移来") + "</w:moveTo>";

        assertThat(shown(p(r("公开"), del, ins, r("件"), moved))).containsExactly("公开18件移来");
    }

    @Test
    void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Exception {
        assertThat(shown(styled("<w:rPr><w:del/></w:rPr>", "受理申请1"), p(r("2件")), p(r("末"))))
                .containsExactly("受理申请12件", "末");
        assertThat(shown(p(r("首")), styled("<w:rPr><w:del/></w:rPr>", "尾"))).containsExactly("首", "尾");
    }

    @Test
    void hiddenTextAndCodesOfFieldsAreNotPrintedButTheirResultsAre() throws Exception {
        String begin = run("<w:fldChar w:fldCharType=\"begin\"/>");
        String code = run("<w:instrText>=SUM(LEFT)</w:instrText>");
        String separate = run("<w:fldChar w:fldCharType=\"separate\"/>");
        String end = run("<w:fldChar w:fldCharType=\"end\"/>");

        assertThat(shown(p(begin, code, separate, r("42"), end, run("<w:rPr><w:vanish/></w:rPr>", "<w:t>藏</w:t>"))))
                .containsExactly("42");
        assertThat(shown(p(begin, code, r("码")), p(r("次段")))).containsExactly("次段");
        assertThat(shown(p("<w:fldSimple w:instr=\"PAGE\">" + r("7") + "</w:fldSimple>")))
                .containsExactly("7");
        assertThat(shown(p(run("<w:rPr><w:vanish w:val=\"0\"/></w:rPr>", "<w:t>现</w:t>"))))
                .containsExactly("现");
    }

    @Test
    void contentControlsLinksAndSmartTagsAreReadAsIfTheyWereNotThere() throws Exception {
        String control = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";

        assertThat(shown(control.formatted(p(r("控件内"), "<w:hyperlink>" + r("链接") + "</w:hyperlink>"))))
                .containsExactly("控件内链接");
        assertThat(shown(p(control.formatted(r("5")), "<w:smartTag>" + r("件") + "</w:smartTag>")))
                .containsExactly("5件");
        assertThat(shown(tbl(control.formatted(tr(tc("甲"), control.formatted(tc("9")))))))
                .containsExactly("1甲|29");
    }

    @Test
    void aTextBoxIsReadOnceBehindItsParagraph() throws Exception {
        String box = "<w:txbxContent>" + p(r("框内")) + "</w:txbxContent>";
        String both = run("<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>");

        assertThat(shown(p(r("段"), both, r("落")))).containsExactly("段落", "框内");
        assertThat(shown(p(run("<w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict>"))))
                .containsExactly("框内");
    }

    @Test
    void aFieldsResultMayReachOverParagraphs() throws Exception {
        String begin = run("<w:fldChar w:fldCharType=\"begin\"/>", "<w:instrText>TOC</w:instrText>");
        String separate = run("<w:fldChar w:fldCharType=\"separate\"/>");
        String end = run("<w:fldChar w:fldCharType=\"end\"/>");

        assertThat(shown(p(begin, separate, r("目一")), p(r("目二"), end), p(r("正文"))))
                .containsExactly("目一", "目二", "正文");
    }

    @Test
    void ofAlternativesInTheMiddleOfAParagraphTheFirstIsRead() throws Exception {
        String both = "<mc:AlternateContent><mc:Choice>" + r("5") + "</mc:Choice><mc:Fallback>" + r("五")
                + "</mc:Fallback></mc:AlternateContent>";

        assertThat(shown(p(r("共"), both, r("件")))).containsExactly("共5件");
        assertThat(shown(both.replace(r("5"), p(r("甲"))).replace(r("五"), p(r("乙")))))
                .containsExactly("甲");
    }

    @Test
    void onlyPicturesThatMayHideATableAreBlocks() throws Exception {
        assertThat(shown(p(r("前"), run(DRAWING.formatted(5_400_000, 2_700_000)))))
                .containsExactly("前", "[picture]");
        assertThat(shown(p(r("章"), run(DRAWING.formatted(1_440_000, 1_440_000)))))
                .containsExactly("章");
        assertThat(shown(p(
                        r("旧"),
                        run("<w:pict><v:shape style=\"position:absolute;width:415.3pt;height:200pt\">"
                                + "<v:imagedata/></v:shape></w:pict>"))))
                .containsExactly("旧", "[picture]");
        assertThat(shown(tbl(tr(tc("甲"), "<w:tc>" + p(run(DRAWING.formatted(5_400_000, 2_700_000))) + "</w:tc>"))))
                .containsExactly("1甲|2", "[picture]");
    }

    @Test
    void tabsBreaksHyphensAndSymbolsAreCharacters() throws Exception {
        assertThat(shown(p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"))))
                .containsExactly("a\tb-\uF0FC");
        assertThat(shown(p(run("<w:t>一、总体情况。</w:t><w:br/><w:t>全年公开3件。</w:t>")))).containsExactly("一、总体情况。", "全年公开3件。");
    }

    @ParameterizedTest
    @CsvSource({"12, superscript, 1, 12^1", "m, superscript, 2, m2", "12, baseline, 1, 121", "12, superscript, 注, 12注"})
    void aRaisedDigitIsNoDigitOfTheNumberBeforeIt(String before, String position, String raised, String shown)
            throws Exception {
        assertThat(shown(p(
                        r(before),
                        run("<w:rPr><w:vertAlign w:val=\"" + position + "\"/></w:rPr>", "<w:t>" + raised + "</w:t>"))))
                .containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "5, strike, '', ~~5~~12",
        "5, dstrike, '', ~~5~~12",
        "5, strike, w:val=\"0\", 512",
        "上年, strike, '', 上年12"
    })
    void aStruckDigitIsNoDigitOfTheNumberBehindIt(String struck, String line, String value, String shown)
            throws Exception {
        assertThat(shown(
                        p(run("<w:rPr><w:" + line + " " + value + "/></w:rPr>", "<w:t>" + struck + "</w:t>"), r("12"))))
                .containsExactly(shown);
    }

    @Test
    void aFractionKeepsItsHalvesApart() throws Exception {
        String half =
                "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>";

        assertThat(shown(p(half))).containsExactly("1/2");
    }

    @Test
    void blanksAroundATextCountOnlyWhereItSaysSo() throws Exception {
        assertThat(shown(p(run("<w:t>\n   3 </w:t>"), run("<w:t xml:space=\"preserve\"> 4</w:t>"))))
                .containsExactly("3 4");
    }

    @Test
    void footnotesFollowTheBodyAndHeadersAreLeftOut() throws Exception {
        DocxFile file = body(p(r("正文")))
                .with("header", "hdr", p(r("页眉")))
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:type=\"separator\">" + p(r("-")) + "</w:footnote><w:footnote>" + p(r("含结转2件。"))
                                + "</w:footnote>");

        assertThat(shown(file)).containsExactly("正文", "含结转2件。");
    }

    @Test
    void headingsAreKnownByOutlineLevelByStyleAndByTheStylesParent() throws Exception {
        DocxFile file = body(
                        styled("<w:pStyle w:val=\"a1\"/>", "一、总体情况"),
                        styled("<w:pStyle w:val=\"own\"/>", "二、主动公开"),
                        styled("<w:outlineLvl w:val=\"1\"/>", "（一）小节"),
                        styled("<w:pStyle w:val=\"a1\"/><w:outlineLvl w:val=\"9\"/>", "正文"),
                        styled("<w:pStyle w:val=\"gone\"/>", "无此样式"))
                .with("styles", "styles", """
                        <w:style w:styleId="a1"><w:name w:val="heading 1"/></w:style>\
                        <w:style w:styleId="own"><w:name w:val="我的"/><w:basedOn w:val="zh"/></w:style>\
                        <w:style w:styleId="zh"><w:name w:val="标题 2"/><w:basedOn w:val="own"/></w:style>""");

        assertThat(shown(file)).containsExactly("# 一、总体情况", "## 二、主动公开", "## （一）小节", "正文", "无此样式");
    }

    private static List<String> shown(String... blocks) throws Exception {
        return shown(body(blocks));
    }

    private static List<String> shown(DocxFile file) throws Exception {
        return Shown.of(DocxReader.read(file.bytes()));
    }

    @ParameterizedTest
    @CsvSource({"<w:strike/>, ~~3~~5", "<w:dstrike w:val='1'/>, ~~3~~5", "<w:strike w:val='0'/>, 35"})
    void digitsStruckOutDoNotRunIntoTheFigure(String property, String shown) throws Exception {
        assertThat(shown(p(run("<w:rPr>" + property + "</w:rPr>", "<w:t>3</w:t>"), run("<w:t>5</w:t>"))))
                .containsExactly(shown);
    }
}
