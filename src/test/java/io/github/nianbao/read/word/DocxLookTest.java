package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.run;
import static io.github.nianbao.read.word.DocxFile.tbl;
import static io.github.nianbao.read.word.DocxFile.tc;
import static io.github.nianbao.read.word.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides which figure is seen, whether a run says it itself or a style that it is in. */
class DocxLookTest {
    @ParameterizedTest
    @CsvSource({
        "<w:vertAlign w:val='superscript'/>, 12^71",
        "<w:vertAlign w:val='baseline'/>, 1271",
        "<w:strike/>, 12~~7~~1",
        "<w:strike w:val='0'/>, 1271",
        "<w:position w:val='12'/>, 12^71",
        "<w:position w:val='0'/>, 1271",
        "<w:vanish/>, 121",
        "<w:vanish w:val='0'/>, 1271",
        "<w:rFonts w:ascii='Wingdings 2'/>, 12\uFFFD1",
        "<w:rFonts w:ascii='Symbol'/>, 1271"
    })
    void aCharacterStyleCountsAsIfTheRunSaidItItself(String property, String shown) throws Exception {
        String expected = shown.replace("^71", "^7^1");
        String styles = "<w:style w:type='character' w:styleId='H'><w:rPr>" + property + "</w:rPr></w:style>"
                + "<w:style w:type='character' w:styleId='K'><w:basedOn w:val='H'/></w:style>";

        assertThat(around7("<w:rStyle w:val='H'/>", styles)).containsExactly(expected);
        assertThat(around7("<w:rStyle w:val='K'/>", styles)).containsExactly(expected);
        assertThat(around7(property, styles)).containsExactly(expected);
        assertThat(around7("<w:rStyle w:val='gone'/>", styles)).containsExactly("1271");
    }

    @Test
    void whatTheRunSaysItselfCountsBeforeItsStyle() throws Exception {
        String styles = "<w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/><w:strike/></w:rPr></w:style>";

        assertThat(around7("<w:rStyle w:val='H'/><w:vanish w:val='0'/><w:strike w:val='0'/>", styles))
                .containsExactly("1271");
    }

    @Test
    void theStylesOfParagraphsAndTablesCountForTheirRuns() throws Exception {
        String styles = "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:strike/></w:rPr></w:style>"
                + "<w:style w:type='table' w:styleId='T'><w:rPr><w:vanish/></w:rPr></w:style>";
        String inStyle = "<w:p><w:pPr><w:pStyle w:val='P'/></w:pPr>" + r("7") + "</w:p>";
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr>" + tr(tc("7")) + "</w:tbl>";

        assertThat(shown(styles, inStyle, p(r("8")))).containsExactly("~~7~~", "8");
        assertThat(shown(styles, table, p(r("8")))).last().isEqualTo("8");
        assertThat(shown(styles, table, p(r("8")))).doesNotContain("17");
    }

    @Test
    void aNumberThatIsRaisedAsAWholeIsOneNumber() throws Exception {
        String raised = "<w:rPr><w:position w:val='4'/></w:rPr>";

        assertThat(shown("", p(run(raised, "<w:t>12</w:t>"), run(raised, "<w:t>7</w:t>"))))
                .containsExactly("127");
        assertThat(shown("", p(run(raised, "<w:t>1</w:t>"), r("27")))).containsExactly("1^27");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:color w:val='FFFFFF'/>, 121",
        "<w:color w:val='auto' w:themeColor='background1'/>, 121",
        "<w:color w:val='FFFFFF' w:themeColor='background1' w:themeShade='80'/>, 121",
        "<w:color w:val='7F7F7F' w:themeColor='background1' w:themeShade='80'/>, 1271",
        "<w:color w:val='F2F2F2'/>, 12~~7~~1",
        "<w:color w:val='D9D9D9'/>, 1271",
        "<w:color w:val='auto'/>, 1271",
        "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='4472C4'/>, 1271",
        "<w:color w:val='FFFFFF'/><w:shd w:val='pct10' w:fill='4472C4'/>, 12~~7~~1",
        "<w:color w:val='000000'/><w:shd w:fill='000000'/>, 121",
        "<w:color w:val='auto'/><w:shd w:fill='000000'/>, 1271",
        "<w:color w:val='000000'/><w:highlight w:val='black'/>, 121",
        "<w:color w:val='FFFF00'/><w:highlight w:val='yellow'/>, 121",
        "<w:color w:val='000000'/><w:highlight w:val='yellow'/>, 1271",
        "<w:sz w:val='2'/>, 121",
        "<w:sz w:val='4'/>, 12~~7~~1",
        "<w:sz w:val='9'/>, 1271",
        "<w:w w:val='1'/>, 121",
        "<w:w w:val='5%'/>, 121",
        "<w:w w:val='66'/>, 1271",
        "<w:eastAsianLayout w:combine='1'/>, 12~~7~~1",
        "<w:eastAsianLayout w:vert='1'/>, 1271",
        "<w:spacing w:val='-80'/>, 12~~7~~1",
        "<w:spacing w:val='-20'/>, 1271",
        "<w:spacing w:val='-80'/><w:sz w:val='72'/>, 1271"
    })
    void whatCannotBeSeenIsNotReadAndWhatMayNotBeSeenIsMarked(String properties, String shown) throws Exception {
        assertThat(around7(properties, "")).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({"4472C4, 127", "FFFFFF, 12", "auto, 12"})
    void whiteTextIsSeenInADarkCell(String fill, String shown) throws Exception {
        String white = p(r("12"), run("<w:rPr><w:color w:val='FFFFFF'/></w:rPr>", "<w:t>7</w:t>"));
        String cell = "<w:tc><w:tcPr><w:shd w:val='clear' w:fill='" + fill + "'/></w:tcPr>" + white + "</w:tc>";

        assertThat(shown("", tbl(tr(tc("x"), cell)))).containsExactly("1x|2" + shown);
        assertThat(shown("", tbl(tr(cell, "<w:tc>" + white + "</w:tc>")))).containsExactly("1" + shown + "|212");
    }

    @Test
    void whiteTextInATableWhoseStyleHasColoursOrInABoxIsMarked() throws Exception {
        String styles = "<w:style w:type='table' w:styleId='T'><w:tblStylePr w:type='firstRow'><w:tcPr>"
                + "<w:shd w:val='clear' w:fill='4472C4'/></w:tcPr></w:tblStylePr></w:style>";
        String white = p(run("<w:rPr><w:color w:val='FFFFFF'/></w:rPr>", "<w:t>本年7</w:t>"));
        String table = "<w:tbl><w:tblPr><w:tblStyle w:val='T'/></w:tblPr>" + tr(tc("x"), "<w:tc>" + white + "</w:tc>")
                + "</w:tbl>";
        String box = p(run("<w:pict><v:textbox><w:txbxContent>" + white + "</w:txbxContent></v:textbox></w:pict>"));

        assertThat(shown(styles, table)).containsExactly("1x|2~~本年7~~");
        assertThat(shown(styles, box, p(r("12")))).contains("~~本年7~~");
    }

    @Test
    void digitsInAFontOfPicturesAreLost() throws Exception {
        assertThat(around7("<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>", ""))
                .containsExactly("12\uFFFD1");
        assertThat(around7("<w:rFonts w:eastAsia='Wingdings'/>", "")).containsExactly("1271");
        assertThat(around7("<w:rFonts w:ascii='Wingdings' w:asciiTheme='minorHAnsi'/>", ""))
                .containsExactly("1271");
    }

    @ParameterizedTest
    @CsvSource({"Wingdings, 0037, \uFFFD", "Arial, 0037, 7", "Wingdings, F0FC, \uF0FC", "Symbol, zz, \uFFFD"})
    void aSymbolIsWhatItsFontHasInItsPlace(String font, String code, String shown) throws Exception {
        String symbol = "<w:sym w:font='" + font + "' w:char='" + code + "'/>";

        assertThat(shown("", p(r("2"), run(symbol), r("5")))).containsExactly("2" + shown + "5");
        assertThat(shown(
                        "",
                        p(
                                r("2"),
                                run(
                                        "<w:rPr><w:vertAlign w:val='superscript'/></w:rPr>",
                                        "<w:sym w:font='Arial' w:char='0037'/>"))))
                .containsExactly("2^7");
    }

    /** What is shown of 12, 7 and 1 in runs of their own, the 7 with properties. */
    private static List<String> around7(String properties, String styles) throws Exception {
        return shown(styles, p(r("12"), run("<w:rPr>" + properties + "</w:rPr>", "<w:t>7</w:t>"), r("1")));
    }

    private static List<String> shown(String styles, String... blocks) throws Exception {
        return Shown.of(
                DocxReader.read(body(blocks).with("styles", "styles", styles).bytes()));
    }
}
