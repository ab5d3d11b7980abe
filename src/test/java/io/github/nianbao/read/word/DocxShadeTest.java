package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours below text, seen by what text of one colour is seen on them. */
class DocxShadeTest {
    @ParameterizedTest
    @CsvSource({
        "FFFFFF, <w:shd w:val='nil' w:fill='4472C4'/>, 1",
        "FFFFFF, <w:shd w:val='clear' w:fill='4472C4'/>, 17",
        "FFFFFF, <w:shd w:fill='4472C4'/>, 17",
        "FFFFFF, <w:shd w:val='clear' w:fill='auto'/>, 1",
        "FFFFFF, <w:shd w:val='clear' w:fill='auto' w:themeFill='accent1'/>, 1~~7~~",
        "FFFFFF, <w:shd w:val='solid' w:color='4472C4' w:fill='FFFFFF'/>, 17",
        "000000, <w:shd w:val='solid' w:color='auto'/>, 1",
        "FFFFFF, <w:shd w:val='pct25' w:fill='4472C4'/>, 1~~7~~",
        "00FF00, <w:highlight w:val='green'/>, 1",
        "00FF00, <w:highlight w:val='darkGreen'/>, 17",
        "FFFFFF, <w:highlight w:val='none'/>, 1"
    })
    void whetherTextIsSeenDependsOnTheColourBelowIt(String colour, String ground, String shown) throws Exception {
        assertThat(shown("<w:color w:val='" + colour + "'/>" + ground)).isEqualTo(shown);
    }

    @Test
    void automaticTextTurnsWhiteOnBlackShadingButNobodyKnowsOnABlackHighlight() throws Exception {
        assertThat(shown("<w:shd w:val='clear' w:fill='000000'/>")).isEqualTo("17");
        assertThat(shown("<w:highlight w:val='black'/>")).isEqualTo("1~~7~~");
        assertThat(shown("<w:color w:val='auto'/><w:highlight w:val='black'/>")).isEqualTo("1~~7~~");
        assertThat(shown("<w:color w:val='FFFF00'/><w:highlight w:val='black'/>"))
                .isEqualTo("17");
        assertThat(shown("<w:highlight w:val='yellow'/>")).isEqualTo("17");
    }

    private static String shown(String properties) throws Exception {
        String seven = run("<w:rPr>" + properties + "</w:rPr>", "<w:t>7</w:t>");
        return Shown.of(DocxReader.read(body(p(r("1"), seven)).bytes())).get(0);
    }
}
