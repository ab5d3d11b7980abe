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

/** Content controls that wait to be filled in. */
class DocxControlTest {
    private static final String PROMPT = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";
    private static final String FILLED = "<w:sdtPr><w:showingPlcHdr w:val='0'/></w:sdtPr>";

    @Test
    void figuresOfAPromptAreMarkedWhereverTheControlStands() throws Exception {
        assertThat(shown(p(control(PROMPT, r("7")), r("1")))).containsExactly("~~7~~1");
        assertThat(shown(control(PROMPT, p(r("7"))), p(r("1")))).containsExactly("~~7~~", "1");
        assertThat(shown(tbl(tr(tc("x"), control(PROMPT, tc("7")), tc("1"))))).containsExactly("1x|2~~7~~|31");
        assertThat(shown(p(control(PROMPT, r("请填写")), r("1")))).containsExactly("请填写1");
    }

    @Test
    void figuresThatWereFilledInAreRead() throws Exception {
        assertThat(shown(p(control(FILLED, r("7")), r("1")))).containsExactly("71");
        assertThat(shown(tbl(tr(tc("x"), control("", tc("7")))))).containsExactly("1x|27");
        assertThat(shown(p(run("<w:t>1</w:t>"), control(FILLED, r("7"))))).containsExactly("17");
    }

    private static String control(String properties, String content) {
        return "<w:sdt>" + properties + "<w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static List<String> shown(String... blocks) throws Exception {
        return Shown.of(DocxReader.read(body(blocks).bytes()));
    }
}
