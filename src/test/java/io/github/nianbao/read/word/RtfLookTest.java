package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.read.RefusedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits of RTF files that may not be seen, or are pictures. */
class RtfLookTest {
    /** White is the first colour, dark blue the second, black the third. */
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}{\\f1\\fcharset2 Wingdings;}"
            + "{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red255\\green255\\blue255;\\red0\\green0\\blue128;"
            + "\\red0\\green0\\blue0;}";

    @ParameterizedTest
    @CsvSource({
        "2{\\cf1 9}65, 2~~9~~65",
        "2{\\cf2 9}65, 2965",
        "2{\\cf0 9}65, 2965",
        "2\\cf1 9\\plain 65, 2~~9~~65",
        "2{\\cf1\\chcbpat2 9}65, 2965",
        "2{\\cf1\\highlight3 9}65, 2965",
        "2{\\cf3\\highlight3 9}65, 2~~9~~65",
        "2{\\highlight3 9}65, 2~~9~~65",
        "2{\\highlight2 9}65, 2965",
        "\\cbpat2 2{\\cf1 9}65, 2965",
        "{\\cf1 abc}65, abc65",
        "2{\\fs1 9}65, 2~~9~~65",
        "2{\\fs24 9}65, 2965",
        "2{\\charscalex1 9}65, 2~~9~~65",
        "2{\\charscalex80 9}65, 2965",
        "2{\\cf1\\chshdng2500\\chcfpat2\\chcbpat2 9}65, 2~~9~~65",
        "2{\\cf1\\chshdng0\\chcbpat2 9}65, 2965",
        "\\shading5000\\cbpat2 2{\\cf1 9}65, 2~~9~~65",
        "2{\\twoinone1 9}65, 2~~9~~65",
        "2{\\twoinone0 9}65, 2~~9~~65",
        "2{\\expnd-16 9}65, 2~~9~~65",
        "2{\\expnd-2 9}65, 2965",
        "\\sl-20\\slmult0 7, ~~7~~",
        "\\sl-240\\slmult0 7, 7",
        "\\sl20\\slmult0 7, 7",
        "2{\\mvf 9}65, 265",
        "2{\\mvt 9}65, 2965",
        "2{\\up6 9\\nosupersub 6}5, 2^965",
        "2{\\f1 6}5, 2\uFFFD5",
        "2{\\f2 6}5, 265"
    })
    void digitsThatMayNotBeSeenAreMarked(String rtf, String shown) throws RefusedException {
        assertThat(Shown.of(read(rtf + "\\par"))).containsExactly(shown);
    }

    /** The style says the same as the run, more, or less. */
    @ParameterizedTest
    @CsvSource({
        "\\v, \\cs15\\v, 2{9}65, 265",
        "\\v, \\cs15, 2{9}65, 2~~9~~65",
        "\\v, \\cs15\\v0, 2{9}65, 2965",
        "\\strike, \\cs15, 2{9}65, 2~~9~~65",
        "\\super, \\cs15, 2{9}65, 2^~~9~~65",
        "\\super, \\cs15\\super, 2{9}65, 2^965",
        "\\cf1, \\cs15, 2{9}65, 2~~9~~65",
        "\\cf1, \\cs15\\cf2, 2{9}65, 2965",
        "\\b\\cf2, \\cs15, 2{9}65, 2965",
        "\\f1, \\cs15, 2{9}65, 2\uFFFD65",
        "\\v, \\cs16, 2{9}65, 2965",
        "\\v, \\cs15\\plain, 2{9}65, 2965"
    })
    void whereAStyleSaysMoreThanItsTextTheDigitsAreMarked(String style, String run, String text, String shown)
            throws RefusedException {
        String styles = "{\\stylesheet{\\ql Normal;}{\\s1 heading 1;}{\\*\\cs15 \\additive " + style + " Mark;}}";

        assertThat(Shown.of(read(styles + text.replace("{9", "{" + run + " 9") + "\\par")))
                .containsExactly(shown);
    }

    @Test
    void theStyleOfAParagraphCountsLikeThatOfItsCharacters() throws RefusedException {
        String styles = "{\\stylesheet{\\ql Normal;}{\\s5\\strike Gone;}{\\s6\\cf2 Blue;}}";

        assertThat(Shown.of(read(styles + "\\s5 7\\par\\pard\\s6 8\\par\\pard 9\\par")))
                .containsExactly("~~7~~", "8", "9");
    }

    @Test
    void aNumberBeforeTheTextThatIsNotInTheFileMakesItsFirstDigitsUncertain() throws RefusedException {
        assertThat(Shown.of(read("\\ls1 65\\par\\pard 65\\par\\pard\\ls1 a5\\par")))
                .containsExactly("\uFFFD65", "65", "a5");
        assertThat(Shown.of(read("{\\listtext\\pard\\plain 2.\\tab}\\pard\\ls1 65\\par")))
                .containsExactly("2. 65");
    }

    @ParameterizedTest
    @CsvSource({
        "{\\listtext 2\\tab}65, 2 65",
        "{\\listtext 2.\\tab}65, 2. 65",
        "{\\pntext 2)\\tab}65, 2)65",
        "{\\listtext 2.\\tab}{}公开65, 2.公开65",
        "\\ls1{\\listtext 2.\\tab}65, 2. 65"
    })
    void anAutomaticNumberDoesNotRunIntoAFigure(String rtf, String shown) throws RefusedException {
        assertThat(Shown.of(read(rtf.replace("公开", "\\u20844?\\u24320?") + "\\par")))
                .containsExactly(shown);
    }

    @Test
    void aFormulaInACellMayBeADigit() throws RefusedException {
        String row = "\\trowd\\cellx900\\cellx1800\\pard\\intbl x\\cell 2%s5\\cell\\row";

        assertThat(Shown.of(read(row.formatted("{\\mmath{\\*\\moMath{\\mr 6}}}"))))
                .containsExactly("1x|22\uFFFD5");
        assertThat(Shown.of(read(row.formatted("{\\*\\moMathPara{\\*\\moMath{\\mr 6}}}"))))
                .containsExactly("1x|22\uFFFD5");
    }

    @Test
    void aBoxOfTheOlderKindDrawnInACellIsPartOfItAndReadOnce() throws RefusedException {
        String row = "\\trowd\\cellx900\\cellx1800\\pard\\intbl x\\cell 300%s\\cell\\row";
        String old = "{\\*\\do\\dptxbx{\\dptxbxtext\\pard 265\\par}}";

        assertThat(Shown.of(read(row.formatted(old)))).containsExactly("1x|2300⏎265");
        assertThat(Shown.of(
                        read(row.formatted("{\\shp{\\*\\shpinst{\\shptxt\\pard 265\\par}}{\\shprslt" + old + "}}"))))
                .containsExactly("1x|2300⏎265");
    }

    @Test
    void aSmallPictureInACellMayBeADigit() throws RefusedException {
        String row = "\\trowd\\cellx900\\cellx1800\\pard\\intbl x\\cell 2%s5\\cell\\row";
        String picture = "{\\pict\\picwgoal200\\pichgoal200 00}";

        assertThat(Shown.of(read(row.formatted("{\\*\\shppict" + picture + "}{\\nonshppict" + picture + "}"))))
                .containsExactly("1x|22\uFFFD5");
        assertThat(Shown.of(read(row.formatted("{\\pict\\picw200\\pich200 00}"))))
                .containsExactly("1x|22\uFFFD5");
        assertThat(Shown.of(read(row.formatted("{\\pict\\picwgoal0\\pichgoal0 00}"))))
                .containsExactly("1x|225");
    }

    @Test
    void whiteTextIsSeenInARowThatIsDarkThroughout() throws RefusedException {
        String cells = "\\pard\\intbl x\\cell{\\cf1 7}\\cell\\row";

        assertThat(Shown.of(read("\\trowd\\clcbpat2\\cellx900\\clcbpat2\\cellx1800" + cells)))
                .containsExactly("1x|27");
        assertThat(Shown.of(read("\\trowd\\clcbpat2\\cellx900\\cellx1800" + cells)))
                .containsExactly("1x|2~~7~~");
        assertThat(Shown.of(read("\\trowd\\clcbpat2\\cellx900\\clcbpat1\\cellx1800" + cells)))
                .containsExactly("1x|2~~7~~");
    }

    @Test
    void aTextBoxDrawnInACellIsPartOfTheCell() throws RefusedException {
        String box = "{\\shp{\\*\\shpinst{\\shptxt 265\\par}}}";
        String note = "{\\footnote 3\\par}";
        String row = "\\trowd\\cellx900\\cellx1800\\pard\\intbl x\\cell 300%s\\cell\\row\\pard y\\par";

        assertThat(Shown.of(read(row.formatted(box)))).containsExactly("1x|2300⏎265", "y");
        assertThat(Shown.of(read(row.formatted(note)))).containsExactly("1x|2300", "y", "3");
    }

    @Test
    void aTextBoxBetweenCellAndRowIsNotLost() throws RefusedException {
        String box = "{\\shp{\\*\\shpinst{\\shptxt 265\\par}}}";

        assertThat(Shown.of(read("\\trowd\\cellx900\\pard\\intbl x\\cell" + box + "\\row\\pard y\\par")))
                .containsExactly("1x", "y", "265");
    }

    private static Document read(String rtf) throws RefusedException {
        return RtfReader.read((HEAD + "\\pard " + rtf + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
