package io.github.nianbao.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.read.Refusal.Code;
import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT = "云岭市档案局2021年\r\n一、总体情况\r\n\t7\u00A0\r\n收费３.５万元，〇件。\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkDecidesAndIsNoPartOfTheText(String charset) throws RefusedException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode(bytes)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void withoutAMarkTheBytesThemselvesTellTheCharset(String charset) throws RefusedException {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void asciiOfEvenLengthIsNotTakenForUtf16() throws RefusedException {
        assertThat(TextDecoder.decode("no zero byte".getBytes(UTF_8))).isEqualTo("no zero byte");
    }

    @Test
    void ideographsWithAZeroByteDoNotTurnTheByteOrderAround() throws RefusedException {
        String text = "一\u3000一\u3000一、一\n";

        assertThat(TextDecoder.decode(text.getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(TextDecoder.decode(text.getBytes(UTF_16BE))).isEqualTo(text);
    }

    @Test
    void aBrokenByteInUtf8IsReportedAndNotReadAsGb18030() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        bytes[4] = 'x';

        assertThat(offset(bytes)).isEqualTo("3");
    }

    @Test
    void textCutOffInsideACharacterIsReported() {
        byte[] bytes = java.util.Arrays.copyOf("局报告".getBytes(UTF_8), 8);

        assertThat(offset(bytes)).isEqualTo("6");
    }

    @Test
    void aControlCharacterIsReportedByItsOffsetInBytes() {
        assertThat(offset("局\u0001报告".getBytes(UTF_8))).isEqualTo("3");
    }

    @Test
    void aTrailingCtrlZOfOldEditorsIsNoPartOfTheText() throws RefusedException {
        assertThat(TextDecoder.decode("报告\n\u001A".getBytes(UTF_8))).isEqualTo("报告\n");
    }

    @Property(seed = "2021")
    void whateverTheBytesItIsDecodedOrRefusedWithAnOffsetInside(@ForAll byte[] bytes) {
        try {
            assertThat(TextDecoder.decode(bytes)).isNotNull();
        } catch (RefusedException e) {
            assertThat(e.refusal().code()).isEqualTo(Code.UNDECODABLE);
            assertThat(Integer.parseInt(e.refusal().arguments().get(0))).isBetween(0, bytes.length);
        }
    }

    private static String offset(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> TextDecoder.decode(bytes))
                .refusal()
                .arguments()
                .get(0);
    }
}
