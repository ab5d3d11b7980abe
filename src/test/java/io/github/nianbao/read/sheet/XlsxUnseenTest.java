package io.github.nianbao.read.sheet;

import static io.github.nianbao.read.sheet.XlsxFile.data;
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

    private static List<String> styled(String styles) throws Exception {
        return Shown.of(Readers.read(sheet(data(row(1, text("A1", "规章"), number("B1", "265", 1))))
                .styles(styles)
                .bytes()));
    }

    private static List<String> shown(String... content) throws Exception {
        return Shown.of(Readers.read(sheet(content).bytes()));
    }
}
