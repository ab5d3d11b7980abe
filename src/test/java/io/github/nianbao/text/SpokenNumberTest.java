package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1,234|1234",
                "1.2万|12000",
                "3.5亿|350000000",
                "十|10",
                "十二|12",
                "二十|20",
                "一百零五|105",
                "两千三|2300",
                "两千三百|2300",
                "一万零三十|10030",
                "一亿二千万|120000000",
                "壹拾|10",
                "壹佰贰拾叁|123",
                "廿|20",
                "廿三|23",
                "卅|30",
                "二〇二三|2023",
                "3千5百|3500",
                "1万2千|12000",
                "零|0",
                "2.50|2.5"
            })
    void readsEveryStyle(String text, String value) {
        assertThat(SpokenNumber.read(text)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "12,34", "一二万三", "条", "1.2.3", "3五"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(SpokenNumber.read(text)).isNull();
    }
}
