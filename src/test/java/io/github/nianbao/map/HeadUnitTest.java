package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that heads print over figures. */
class HeadUnitTest {
    @ParameterizedTest
    @CsvSource({
        "本年处理决定数量（万件）,万件",
        "本年处理决定数量（单位：千件）,千件",
        "本年处理决定数量（单位：件）,",
        "本年处理决定数量（件）,",
        "处理万件以上,",
    })
    void unitsOfCountsAreToldIfTheyAreMoreThanOne(String head, String unit) {
        assertThat(CountUnits.of(head)).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"本年收费金额（单位：万元）,万元", "本年收费金额（元）,元", "金额（万?元）,金额（万?元）"})
    void aUnitWithALostCharacterIsNoneThatIsKnown(String head, String unit) {
        assertThat(FigureReader.unitOf(head)).isEqualTo(unit);
    }
}
