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

/** Pictures that stand in a line like characters. */
class InlinePicturesTest {
    private static final String SMALL = "<w:drawing><wp:inline><wp:extent cx='200000' cy='200000'/><a:graphic>"
            + "<pic:pic/></a:graphic></wp:inline></w:drawing>";
    private static final String SEAL = SMALL.replace("wp:inline", "wp:anchor");
    private static final String LETTERING =
            "<w:pict><v:shape style='width:30pt;height:12pt'><v:textpath string='265'/></v:shape></w:pict>";

    @ParameterizedTest
    @CsvSource({"2, 5, 2\uFFFD5", "26, '', 26\uFFFD", "'', '', \uFFFD", "合计, '', 合计"})
    void aPictureThatMayBeAFigureMakesTheCellUnreadable(String before, String after, String shown) throws Exception {
        for (String picture : List.of(SMALL, LETTERING)) {
            assertThat(shown(row(r(before), run(picture), r(after)))).containsExactly("1x|2" + shown);
        }
        assertThat(shown(row(r(before), run(SEAL), r(after)))).containsExactly("1x|2" + before + after);
    }

    @Test
    void inAParagraphItIsAnOrnament() throws Exception {
        assertThat(shown(p(r("2"), run(SMALL), r("5")))).containsExactly("25");
    }

    @Test
    void aPieceOfAnotherFormatInACellIsNotABlank() throws Exception {
        assertThat(shown(tbl(tr(tc("x"), "<w:tc><w:altChunk/></w:tc>")))).containsExactly("1x|2\uFFFD", "[picture]");
    }

    private static String row(String... runs) {
        return tbl(tr(tc("x"), "<w:tc>" + p(runs) + "</w:tc>"));
    }

    private static List<String> shown(String... blocks) throws Exception {
        return Shown.of(DocxReader.read(body(blocks).bytes()));
    }
}
