package io.github.nianbao.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "38, 138, DIGIT_DROPPED",
        "118, 18, DIGIT_DOUBLED",
        "128, 18, DIGIT_ADDED",
        "31, 13, DIGITS_SWAPPED",
        "18, 13, DIGIT_MISREAD",
        "16, 19, UPSIDE_DOWN",
        "15, 14, DIGIT_REPLACED",
        "3, -3, SIGN_LOST",
        "15, 1.5, POINT_LOST",
        "15, 42, OTHER",
        "321, 123, OTHER",
        "1, 138, OTHER"
    })
    void aSlipIsNamed(BigDecimal stands, BigDecimal meant, Slip slip) {
        assertThat(Slips.between(stands, meant, stands.toPlainString())).isEqualTo(slip);
    }

    @Test
    void aNumberPrintedInPiecesIsNoDroppedDigit() {
        assertThat(Slips.between(BigDecimal.ONE, new BigDecimal("13"), "1 3")).isEqualTo(Slip.SPLIT);
        assertThat(Slips.between(BigDecimal.ONE, new BigDecimal("13"), "1")).isEqualTo(Slip.DIGIT_DROPPED);
    }

    @Test
    void nothingIsNoSlipOfADigit() {
        assertThat(Slips.between(null, BigDecimal.TEN, "")).isEqualTo(Slip.NOT_PRINTED);
    }

    @ParameterizedTest
    @CsvSource({"'1 3', 13, true", "'１３件', 13, true", "22（其中修订16件）, 16, true", "12, 13, false"})
    void thePrintedTextAllowsWhatItsDigitsSay(String raw, BigDecimal meant, boolean allowed) {
        assertThat(Slips.allows(raw, meant)).isEqualTo(allowed);
    }
}
