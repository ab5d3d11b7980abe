package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT (a) Tj [ (b) Tj ET",
                "BT [ (a) Tj ET [(b)] TJ",
                "[(a)",
                "[[(a)]",
                "(a \\) Tj",
                "(a (b) Tj",
                "<61 Tj",
                "/P <</MCID 0 BDC",
                "BI /W 1 ID xxxEI Q",
            })
    void whatDoesNotEndIsDamage(String content) {
        assertThatThrownBy(() -> check(content)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BT /F1 12 Tf 1 0 0 1 50 700 Tm [(a) -120.5 (b)] TJ (c) ' ET",
                "(a (b) \\( \\\\) Tj",
                "<6162> Tj <</A [1 true null]/B <61>>> gs",
                "/P <</MCID 0>> BDC EMC",
                "% [ ( <\n1 0 0 RG",
                "BI /W 1 /H 1 ID [(<\u0001EI\u0002 ( EI Q",
                "BI /W 1 ID x EI",
                "] ) >> (a) Tj",
                "[]0 d 12Tj",
            })
    void whatEndsIsWhole(String content) {
        assertThatCode(() -> check(content)).doesNotThrowAnyException();
    }

    private static void check(String content) throws IOException {
        ContentSyntax.check(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}
