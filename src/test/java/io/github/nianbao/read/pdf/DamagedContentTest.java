package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /Latin 10 Tf 60 600 Td (12) Tx ET", // Tj, a bit flipped
                "1 0 0 1 0 0 cn",
                "BT /Latin 10 Tf 60 600 Td (12) TJ ET", // without its array
                "BT /Latin 10 Tf 60 600 Td 12 Tj ET",
                "BX foo EX bar"
            })
    void whatNoReaderKnowsIsDamage(String content) {
        byte[] pdf = DrawnPdf.onePage().text(60, 100, "收到").raw(content).bytes();

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PdfReader.read(pdf));

        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BX /Foo foo EX",
                "BT () Tj Tj ET",
                "/Perceptual ri 1 i 0.5 M 0 J 1 j [] 0 d /Tag MP",
                "/P << /MCID 0 >> BDC EMC /Tag /Name DP"
            })
    void whatAReaderMayLeaveOutIsLeftOut(String content) {
        assertThat(Read.paragraphs(Read.document(DrawnPdf.onePage().raw(content).text(60, 100, "12"))))
                .containsExactly("12");
    }

    @Test
    void anOperatorThatAReaderDoesNotKnowIsNamed() {
        byte[] pdf = DrawnPdf.onePage().text(60, 100, "收到").raw("(12) Tx").bytes();

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PdfReader.read(pdf));

        assertThat(refused.refusal().arguments()).anyMatch(argument -> argument.contains("Tx"));
    }
}
