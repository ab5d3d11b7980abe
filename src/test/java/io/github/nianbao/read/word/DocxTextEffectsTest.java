package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters whose filling and outline are set apart from their colour. */
class DocxTextEffectsTest {
    @ParameterizedTest
    @CsvSource({
        "<w:textFill><w:noFill/></w:textFill>, 1",
        "<w:textFill><w:noFill/></w:textFill><w:textOutline><w:noFill/></w:textOutline>, 1",
        "<w:textFill><w:noFill/></w:textFill><w:textOutline><w:solidFill/></w:textOutline>, 17",
        "<w:textFill><w:noFill/></w:textFill><w:textOutline><w:gradFill/></w:textOutline>, 17",
        "<w:textOutline><w:noFill/></w:textOutline>, 17",
        "<w:textFill><w:gradFill/></w:textFill>, 17",
        "<w:textFill><w:solidFill><w:srgbClr w:val='FFFFFF'/></w:solidFill></w:textFill>, 1",
        "<w:textFill><w:solidFill><w:srgbClr w:val='FFFFFF'/></w:solidFill></w:textFill><w:textOutline><w:solidFill/></w:textOutline>, 17",
        "<w:color w:val='FFFFFF'/><w:textFill><w:solidFill><w:srgbClr w:val='000080'/></w:solidFill></w:textFill>, 17",
        "<w:textFill><w:solidFill><w:schemeClr w:val='bg1'/></w:solidFill></w:textFill>, 1",
        "<w:textFill><w:solidFill><w:schemeClr w:val='bg1'><w:lumMod w:val='50000'/></w:schemeClr></w:solidFill></w:textFill>, 17"
    })
    void whatIsNeitherFilledNorOutlinedIsNotSeen(String properties, String shown) throws Exception {
        assertThat(shown(properties)).isEqualTo(shown);
    }

    private static String shown(String properties) throws Exception {
        String seven = run("<w:rPr>" + properties + "</w:rPr>", "<w:t>7</w:t>");
        return Shown.of(DocxReader.read(body(p(r("1"), seven)).bytes())).get(0);
    }
}
