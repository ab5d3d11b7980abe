package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.read.RefusedException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown of fields of RTF files. */
class RtfFieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\\field{\\*\\fldinst QUOTE 26}{\\fldrslt 26}}5 ; 265",
                "{\\field{\\*\\fldinst QUOTE 26}}5 ; \uFFFD5",
                "{\\field{\\*\\fldinst { QUOTE 26}}{\\fldrslt }}5 ; \uFFFD5",
                "{\\field{\\*\\fldinst EQ \\\\o(2,6)}{\\fldrslt }}5 ; \uFFFD5",
                "{\\field{\\*\\fldinst =SUM(ABOVE)}}5 ; \uFFFD5",
                "{\\field{\\*\\fldinst HYPERLINK \"a26\"}{\\fldrslt }}5 ; 5",
                "{\\field\\flddirty{\\*\\fldinst =SUM(ABOVE)}{\\fldrslt 26}}5 ; ~~26~~5",
                "{\\field\\fldedit{\\*\\fldinst =SUM(ABOVE)}{\\fldrslt 26}}5 ; 265",
                "{\\field{\\*\\fldinst IF {\\field{\\*\\fldinst A}{\\fldrslt 9}} = 9}{\\fldrslt 26}}5 ; 265",
                "2{\\v{\\field{\\*\\fldinst QUOTE 26}}}5 ; 25",
                "2{\\fldinst QUOTE 9}{\\fldrslt 6}5 ; 265"
            })
    void aResultThatIsNotInTheFileIsLostAndNotLeftOut(String rtf, String shown) throws RefusedException {
        assertThat(shown(rtf)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"\\ffres1, 7265", "\\ffres25\\ffdefres1, 7265", "\\ffres0, 65", "\\ffdefres1\\ffres0, 65"})
    void ofADropDownListTheChosenEntryIsRead(String choice, String shown) throws RefusedException {
        String form = "{\\*\\formfield{\\fftype2" + choice + "{\\*\\ffl 6}{\\*\\ffl 72\\u54?}}}";

        assertThat(shown("{\\field{\\*\\fldinst FORMDROPDOWN " + form + "}}5")).isEqualTo(shown);
        assertThat(shown("{\\field{\\*\\fldinst FORMDROPDOWN " + form + "}{\\fldrslt 8}}5"))
                .isEqualTo("85");
    }

    private static String shown(String rtf) throws RefusedException {
        return Shown.of(RtfReader.read(
                        ("{\\rtf1\\ansi\\ansicpg936 \\pard " + rtf + "\\par}").getBytes(StandardCharsets.ISO_8859_1)))
                .get(0);
    }
}
