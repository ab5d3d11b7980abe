package io.github.nianbao.read.sheet;

import static io.github.nianbao.read.sheet.XlsxFile.data;
import static io.github.nianbao.read.sheet.XlsxFile.merged;
import static io.github.nianbao.read.sheet.XlsxFile.number;
import static io.github.nianbao.read.sheet.XlsxFile.row;
import static io.github.nianbao.read.sheet.XlsxFile.sheet;
import static io.github.nianbao.read.sheet.XlsxFile.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that the file holds and nobody sees on the sheet. */
class XlsxUnseenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<color rgb=\"FFFFFFFF\"/># ~~265~~",
                "<color theme=\"0\"/># ~~265~~",
                "<color theme=\"0\" tint=\"-0.5\"/># 265",
                "<color rgb=\"FFFF0000\"/># 265",
                "<sz val=\"1\"/># ~~265~~",
                "<sz val=\"10.5\"/># 265",
                "<name val=\"Wingdings 2\"/># ~~265~~",
                "<name val=\"宋体\"/># 265",
            })
    void aFigureThatItsFontHidesIsNotOne(String font, String shown) throws Exception {
        assertThat(styled("<fonts><font/><font>" + font + "</font></fonts>"
                        + "<cellXfs><xf/><xf fontId=\"1\"/></cellXfs>"))
                .containsExactly("1规章|2" + shown);
    }

    @Test
    void whiteOnAColouredGroundIsSeenAndBlackOnBlackIsNot() throws Exception {
        String ground = "<fills><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF%s\"/></patternFill></fill></fills>";
        String fonts = "<fonts><font/><font><color rgb=\"FFFFFFFF\"/></font></fonts>";

        assertThat(styled(
                        fonts + ground.formatted("4472C4") + "<cellXfs><xf/><xf fontId=\"1\" fillId=\"1\"/></cellXfs>"))
                .containsExactly("1规章|2265");
        assertThat(styled(fonts + ground.formatted("000000") + "<cellXfs><xf/><xf fillId=\"1\"/></cellXfs>"))
                .containsExactly("1规章|2~~265~~");
    }

    @Test
    void rowsAndColumnsTooNarrowToReadAreNotPrinted() throws Exception {
        String rows = "<row r=\"2\" ht=\"%s\">" + text("A2", "文件") + number("B2", "3") + "</row>";
        String first = row(1, text("A1", "规章"), number("B1", "1"), number("C1", "2"));

        assertThat(shown(data(first, rows.formatted("0.5")))).containsExactly("1规章|21|32");
        assertThat(shown(data(first, rows.formatted("9")))).containsExactly("1规章|21|32\n1文件|23|3");
        assertThat(shown("<cols><col min=\"2\" max=\"2\" width=\"0.1\"/></cols>", data(first)))
                .containsExactly("1规章|22");
    }

    @Test
    void aCellThatTheFileHasTwiceIsNoNumber() throws Exception {
        assertThat(shown(data(row(1, text("A1", "规章"), number("B1", "265"), number("B1", "9")))))
                .containsExactly("1规章|2265 | 9");
    }

    @Test
    void aSheetThatShowsNoZerosPrintsThemBlank() throws Exception {
        String first = row(1, text("A1", "规章"), number("B1", "0"), number("C1", "10"), text("D1", "0"))
                + row(2, text("A2", "文件"), number("B2", "1"), number("C2", "2"), number("D2", "3"));

        assertThat(shown("<sheetViews><sheetView showZeros=\"0\"/></sheetViews>", data(first)))
                .containsExactly("1规章|2|310|40\n1文件|21|32|43");
        assertThat(shown("<sheetViews><sheetView/></sheetViews>", data(first)))
                .containsExactly("1规章|20|310|40\n1文件|21|32|43");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "@~ 265",
                "0;0;0~ 265",
                "0;0;0;@~ 265",
                "_(* #,##0_);_(* (#,##0);_(* 0_);_(@_)~ 265",
                "0;0;0;\"9\"~ 265 [0;0;0;\"9\"]",
                "\"约\"@~ 约265",
                ";;;~ ''",
            })
    void aTextShowsAsItsFormatSays(String format, String shown) {
        assertThat(ShownValue.of("265", format)).isEqualTo(shown);
    }

    @Test
    void aNumberInWhiteIsNotOne() {
        assertThat(ShownValue.of(265, 164, "[White]0", false)).isEqualTo("265 [[White]0]");
        assertThat(ShownValue.of(265, 164, "[Red]0", false)).isEqualTo("265");
    }

    @Test
    void aNumberBehindACharacterThatFillsItsCellIsNotOne() {
        assertThat(ShownValue.of(65, 164, "*20", false)).isEqualTo("65 [*20]");
        assertThat(ShownValue.of(65, 164, "* 0", false)).isEqualTo("65");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<color rgb=\"FFFFFFFF\"/># 2~~9~~65",
                "<color rgb=\"FFFF0000\"/># 2965",
                "<rFont val=\"Webdings\"/># 2~~9~~65",
                "<sz val=\"1\"/># 2~~9~~65",
                "<b/># 2965",
                "<vertAlign val=\"superscript\"/># 2^965",
            })
    void aRunThatNobodySeesIsNoPartOfANumber(String font, String shown) throws Exception {
        String runs = "<si><r><t>2</t></r><r><rPr>" + font + "</rPr><t>9</t></r><r><t>65</t></r></si>";
        XlsxFile file = sheet(data(row(1, text("A1", "规章"), "<c r=\"B1\" t=\"s\"><v>0</v></c>")))
                .strings(runs);

        assertThat(Shown.of(Readers.read(file.bytes()))).containsExactly("1规章|2" + shown);
    }

    @Test
    void aWhiteRunIsSeenOnAColouredGround() throws Exception {
        String styles =
                "<fills><fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF4472C4\"/></patternFill>"
                        + "</fill></fills><cellXfs><xf/><xf fillId=\"1\"/></cellXfs>";
        XlsxFile file = sheet(data(row(1, "<c r=\"A1\" s=\"1\" t=\"s\"><v>0</v></c>")))
                .strings("<si><r><rPr><color rgb=\"FFFFFFFF\"/></rPr><t>1.重复申请</t></r></si>")
                .styles(styles);

        assertThat(Shown.of(Readers.read(file.bytes()))).containsExactly("1.重复申请");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<numFmt numFmtId=\"170\" formatCode=\"0.0,\"/># ~~265~~",
                "<font><color rgb=\"FFFFFFFF\"/></font># ~~265~~",
                "<font><strike/></font># ~~265~~",
                "<fill><patternFill><bgColor rgb=\"FF000000\"/></patternFill></fill># ~~265~~",
                "<font><color rgb=\"FF9C0006\"/></font><fill><patternFill><bgColor rgb=\"FFFFC7CE\"/></patternFill></fill># 265",
            })
    void aConditionThatMayHideAFigureOrShowAnotherMakesItUnreadable(String format, String shown) throws Exception {
        String conditions = "<conditionalFormatting sqref=\"D1 B1:C1\"><cfRule type=\"expression\" dxfId=\"0\">"
                + "<formula>TRUE</formula></cfRule></conditionalFormatting>";
        XlsxFile file = sheet(data(row(1, text("A1", "规章1"), number("B1", "265"), number("E1", "7"))), conditions)
                .styles("<dxfs><dxf>" + format + "</dxf></dxfs>");

        assertThat(Shown.of(Readers.read(file.bytes()))).containsExactly("1规章1|2" + shown + "|37");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<dataBar showValue=\"0\"/># ~~265~~",
                "<dataBar/># 265",
                "<iconSet showValue=\"0\"/># ~~265~~",
                "<iconSet iconSet=\"3Arrows\"/># 265",
            })
    void aBarOrIconInPlaceOfAFigureMakesItUnreadable(String rule, String shown) throws Exception {
        String first = row(1, text("A1", "规章"), number("B1", "265"));
        String conditions = "<conditionalFormatting sqref=\"B1\"><cfRule>" + rule + "</cfRule></conditionalFormatting>";
        String later =
                "<extLst><ext><x14:conditionalFormattings xmlns:x14=\"x\"><x14:conditionalFormatting><x14:cfRule>"
                        + rule.replace("<", "<x14:")
                        + "</x14:cfRule><xm:sqref xmlns:xm=\"y\">B1</xm:sqref></x14:conditionalFormatting>"
                        + "</x14:conditionalFormattings></ext></extLst>";

        assertThat(shown(data(first), conditions)).containsExactly("1规章|2" + shown);
        assertThat(shown(data(first), later)).containsExactly("1规章|2" + shown);
    }

    @Test
    void aNumberTooWideForItsColumnShowsAsSigns() throws Exception {
        String columns = "<cols><col min=\"2\" max=\"3\" width=\"2\"/></cols>";
        String first = row(1, text("A1", "规章"), number("B1", "265"), number("C1", "26"));

        assertThat(shown(columns, data(first))).containsExactly("1规章|2~~265~~|326");
        assertThat(shown(columns, data(row(1, text("A1", "规章"), number("B1", "265"))), merged("B1:C1")))
                .containsExactly("1规章|2265");
        XlsxFile shrunk = sheet(columns, data(row(1, text("A1", "规章"), number("B1", "265", 1))))
                .styles("<cellXfs><xf/><xf><alignment shrinkToFit=\"1\"/></xf></cellXfs>");
        assertThat(Shown.of(Readers.read(shrunk.bytes()))).containsExactly("1规章|2265");
    }

    private static List<String> styled(String styles) throws Exception {
        return Shown.of(Readers.read(sheet(data(row(1, text("A1", "规章"), number("B1", "265", 1))))
                .styles(styles)
                .bytes()));
    }

    private static List<String> shown(String... content) throws Exception {
        return Shown.of(Readers.read(sheet(content).bytes()));
    }
}
