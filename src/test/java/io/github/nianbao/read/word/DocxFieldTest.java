package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of fields whose result is not in the file. */
class DocxFieldTest {
    private static final String SEPARATE = "<w:fldChar w:fldCharType='separate'/>";
    private static final String END = "<w:fldChar w:fldCharType='end'/>";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                " EQ \\o(2,6) ; \uFFFD5",
                " eq \\o\\ac(○,5) ; \uFFFD5",
                " EQ \\o\\ad(\\s\\up 7(公开),\\s\\do 3(信息)) ; 5",
                " QUOTE 26 ; \uFFFD5",
                " XE 26 ; 5",
                " EQUALS 26 ; 5",
                " = 20+6 ; \uFFFD5",
                " =SUM(ABOVE) ; \uFFFD5",
                " DOCPROPERTY 件数 ; \uFFFD5",
                " REF bookmark ; \uFFFD5",
                " FORMDROPDOWN ; \uFFFD5",
                " REFERENCES ; 5",
                " HYPERLINK \"a\" ; 5"
            })
    void theFiguresOfAFieldWithoutResultAreLostAndNotLeftOut(String code, String shown) throws Exception {
        assertThat(shown("", code, END)).containsExactly(shown);
        assertThat(shown("", code, SEPARATE + "<w:t></w:t>" + END)).containsExactly(shown);
    }

    @Test
    void aResultIsReadWhereTheFileHasOne() throws Exception {
        assertThat(shown("", "QUOTE 99", SEPARATE + "<w:t>26</w:t>" + END)).containsExactly("265");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:result w:val='1'/>, 7265",
        "'', 65",
        "<w:default w:val='1'/>, 7265",
        "<w:default w:val='1'/><w:result w:val='0'/>, 65",
        "<w:result w:val='9'/>, 5"
    })
    void ofADropDownListTheChosenEntryIsRead(String choice, String shown) throws Exception {
        String list = "<w:ffData><w:ddList>" + choice
                + "<w:listEntry w:val='6'/><w:listEntry w:val='726'/></w:ddList></w:ffData>";

        assertThat(shown(list, "FORMDROPDOWN", END)).containsExactly(shown);
        assertThat(shown(list, "FORMDROPDOWN", SEPARATE + END)).containsExactly(shown);
        assertThat(shown(list, "FORMDROPDOWN", SEPARATE + "<w:t>8</w:t>" + END)).containsExactly("85");
    }

    @ParameterizedTest
    @CsvSource({"w:dirty='1', ~~26~~5", "w:dirty='0', 265", "'', 265"})
    void aResultThatTheFileGivesUpAsOutOfDateIsMarked(String dirty, String shown) throws Exception {
        String complex = run("<w:fldChar w:fldCharType='begin' " + dirty + "/>")
                + run("<w:instrText>=SUM(ABOVE)</w:instrText>")
                + run(SEPARATE)
                + r("26")
                + run(END);
        String simple = "<w:fldSimple w:instr='=SUM(ABOVE)' " + dirty + ">" + r("26") + "</w:fldSimple>";

        assertThat(Shown.of(DocxReader.read(body(p(complex, r("5"))).bytes()))).containsExactly(shown);
        assertThat(Shown.of(DocxReader.read(body(p(simple, r("5"))).bytes()))).containsExactly(shown);
    }

    @Test
    void textWhoseDirectionIsTurnedKeepsTheControlsThatSayIt() throws Exception {
        String turned = "<w:bdo w:val='%s'>" + r("562") + "</w:bdo>";

        assertThat(Shown.of(
                        DocxReader.read(body(p(turned.formatted("rtl"), r("件"))).bytes())))
                .containsExactly("\u202E562\u202C件");
        assertThat(Shown.of(
                        DocxReader.read(body(p(turned.formatted("ltr"), r("件"))).bytes())))
                .containsExactly("562件");
    }

    /** What is shown of a field before a 5. */
    private static List<String> shown(String data, String code, String rest) throws Exception {
        String begin = run("<w:fldChar w:fldCharType='begin'>" + data + "</w:fldChar>");
        String instruction = run("<w:instrText>" + code + "</w:instrText>");
        return Shown.of(
                DocxReader.read(body(p(begin, instruction, run(rest), r("5"))).bytes()));
    }
}
