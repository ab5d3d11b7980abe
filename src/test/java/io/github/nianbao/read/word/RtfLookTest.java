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
        "\\cbpat2 2{\\cf1 9}65, 2965",
        "{\\cf1 abc}65, abc65",
        "2{\\fs1 9}65, 2~~9~~65",
        "2{\\fs24 9}65, 2965",
        "2{\\charscalex1 9}65, 2~~9~~65",
        "2{\\charscalex80 9}65, 2965",
        "2{\\f1 6}5, 2\uFFFD5",
        "2{\\f2 6}5, 265"
    })
    void digitsThatMayNotBeSeenAreMarked(String rtf, String shown) throws RefusedException {
        assertThat(Shown.of(read(rtf + "\\par"))).containsExactly(shown);
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
