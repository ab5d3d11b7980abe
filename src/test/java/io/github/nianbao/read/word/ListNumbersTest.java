package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "2, 65, 2 65",
        "2., 65, 2. 65",
        "２．, 65, ２． 65",
        "一, 65, 一 65",
        "a, 65, a 65",
        "二、, 65, 二、65",
        "（二）, 65, （二）65",
        "2., 公开65件, 2.公开65件",
        "'', 65, 65"
    })
    void anAutomaticNumberDoesNotRunIntoAFigure(String number, String text, String printed) {
        assertThat(ListNumbers.before(text, number)).isEqualTo(printed);
    }
}
