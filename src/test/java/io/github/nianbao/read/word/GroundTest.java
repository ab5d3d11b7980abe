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

/** What text stands on: its colours, and how it looks where it says nothing itself. */
class GroundTest {
    private static final String WHITE = "<w:rPr><w:color w:val='FFFFFF'/></w:rPr>";

    @Test
    void aStyleFurtherInCountsBeforeOneFurtherOut() {
        Ground struck =
                Ground.PAPER.styled(new TextLookBuilder().struck(true).size(3).build());
        Ground plain = struck.styled(new TextLookBuilder().struck(false).build());

        assertThat(plain.look().struck()).isFalse();
        assertThat(plain.look().size()).isEqualTo(3);
        assertThat(struck.shaded(null)).isEqualTo(struck);
        assertThat(struck.shaded("000000").fill()).isEqualTo("000000");
        assertThat(struck.doubted(false)).isEqualTo(struck);
        assertThat(struck.doubted(true).look().contrast(Contrast.PAPER)).isEqualTo(Contrast.DOUBTFUL);
    }

    @ParameterizedTest
    @CsvSource({
        "<w:vanish/>, ''",
        "<w:strike/>, ~~7~~",
        "<w:color w:val='FFFFFF'/>, ''",
        "<w:color w:val='auto'/>, 7",
        "<w:sz w:val='21'/>, 7"
    })
    void theFilesDefaultsCountWhereNothingElseIsSaid(String property, String shown) throws Exception {
        String defaults = "<w:docDefaults><w:rPrDefault><w:rPr>" + property + "</w:rPr></w:rPrDefault></w:docDefaults>";
        String seen = run(
                "<w:rPr><w:vanish w:val='0'/><w:strike w:val='0'/><w:color w:val='0000FF'/></w:rPr>", "<w:t>1</w:t>");

        assertThat(shown(defaults, p(seen), p(r("7"))))
                .containsExactlyElementsOf(shown.isEmpty() ? List.of("1") : List.of("1", shown));
    }

    @ParameterizedTest
    @CsvSource({"FF0000, ~~7~~", "FFFFFF, ''", "auto, ''"})
    void whiteTextOnAColouredPageIsMarkedSincePaperHasNoSuchColour(String colour, String shown) throws Exception {
        String file = p(r("1")) + p(run(WHITE, "<w:t>7</w:t>"));

        assertThat(Shown.of(DocxReader.read(body(file).onPage(colour).bytes())))
                .containsExactlyElementsOf(shown.isEmpty() ? List.of("1") : List.of("1", shown));
    }

    @Test
    void aRowMayStandOnAnotherColourThanItsTable() throws Exception {
        String exception = "<w:tblPrEx><w:shd w:val='clear' w:fill='4472C4'/></w:tblPrEx>";
        String cell = "<w:tc>" + p(run(WHITE, "<w:t>7</w:t>")) + "</w:tc>";

        assertThat(shown("", tbl(tr(exception, tc("x"), cell), tr(tc("y"), cell))))
                .containsExactly("1x|27\n1y|2");
    }

    @ParameterizedTest
    @CsvSource({
        "<w:strike/>, '', ~~7~~",
        "<w:vanish/>, '', ~~7~~",
        "<w:b/>, '', 7",
        "<w:color w:val='FFFFFF'/>, '', ~~7~~",
        "<w:color w:val='FFFFFF'/>, 4472C4, 7",
        "<w:color w:val='000080'/>, '', 7"
    })
    void aPartOfATableStyleThatHidesDigitsPutsThoseOfTheTableInDoubt(String property, String fill, String shown)
            throws Exception {
        String shade = fill.isEmpty() ? "" : "<w:tcPr><w:shd w:val='clear' w:fill='" + fill + "'/></w:tcPr>";
        String style = "<w:style w:type='table' w:styleId='T'><w:tblStylePr w:type='lastRow'><w:rPr>" + property
                + "</w:rPr>" + shade + "</w:tblStylePr></w:style>";

        assertThat(shown(style, tbl("<w:tblPr><w:tblStyle w:val='T'/></w:tblPr>", tr(tc("x"), tc("7")))))
                .containsExactly("1x|2" + shown);
    }

    @ParameterizedTest
    @CsvSource({"20, exact, ~~7~~", "240, exact, 7", "20, atLeast, 7", "20, auto, 7"})
    void digitsInLinesThatAreTooLowForThemAreMarked(String line, String rule, String shown) throws Exception {
        String low = "<w:pPr><w:spacing w:line='" + line + "' w:lineRule='" + rule + "'/></w:pPr>";

        assertThat(shown("", p(low, r("7")))).containsExactly(shown);
    }

    @ParameterizedTest
    @CsvSource({"80, exact, \uFFFD", "300, exact, 7", "80, atLeast, 7"})
    void digitsInRowsThatAreTooLowForThemAreLost(String height, String rule, String shown) throws Exception {
        String low = "<w:trPr><w:trHeight w:val='" + height + "' w:hRule='" + rule + "'/></w:trPr>";

        assertThat(shown("", tbl(tr(low, tc("x"), tc("7"))))).containsExactly("1x|2" + shown);
    }

    private static List<String> shown(String styles, String... blocks) throws Exception {
        return Shown.of(
                DocxReader.read(body(blocks).with("styles", "styles", styles).bytes()));
    }
}
