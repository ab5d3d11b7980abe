package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several ways to show a thing is read. */
class DocxAlternativesTest {
    @ParameterizedTest
    @CsvSource({"w14, 5", "wps, 5", "w16cid, 5", "'wps w14', 5", "'', 5", "unheard, 7", "'wps unheard', 7"})
    void theFirstThatTodaysProgramsUnderstandIsRead(String required, String shown) throws Exception {
        String both = "<mc:AlternateContent><mc:Choice Requires='" + required + "'>%s</mc:Choice>"
                + "<mc:Choice Requires='unheard'>%s</mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";

        assertThat(Shown.of(DocxReader.read(
                        body(p(r("1"), both.formatted(r("5"), r("6"), r("7")))).bytes())))
                .containsExactly("1" + shown);
        assertThat(Shown.of(DocxReader.read(
                        body(both.formatted(p(r("5")), p(r("6")), p(r("7")))).bytes())))
                .containsExactly(shown);
    }
}
