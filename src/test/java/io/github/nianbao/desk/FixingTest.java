package io.github.nianbao.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixingTest {
    @ParameterizedTest
    @CsvSource({"13, 13", "-3, -3", "１３, 13", "0.50, 0.5", "+4, 4"})
    void aPlainNumberIsItsValue(String typed, BigDecimal number) {
        assertThat(Fixing.value(typed)).isEqualTo(Value.of(number));
    }

    @Test
    void blankAndMarksAreNotNumbers() {
        assertThat(Fixing.value("blank")).isEqualTo(Value.BLANK);
        assertThat(Fixing.value("/")).isEqualTo(Value.MARK);
        assertThat(Fixing.value("-")).isEqualTo(Value.MARK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "12件", "1e3", "", "1.2.3", "--1"})
    void whatCouldBeMeantInTwoWaysIsNoValue(String typed) {
        assertThatThrownBy(() -> Fixing.value(typed))
                .isInstanceOfSatisfying(
                        DeskException.class,
                        wrong -> assertThat(wrong.code()).isEqualTo(DeskException.Code.NOT_A_VALUE));
    }
}
