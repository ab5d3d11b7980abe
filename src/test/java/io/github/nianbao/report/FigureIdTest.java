package io.github.nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"p1.0-2", "p12.130-135", "p3.7-9.2"})
    void aPassageAndASpanNameAFact(String text) {
        assertThat(FigureId.parse(text)).isEqualTo(new FactId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"requests.granted.total", "p1.row.total", "p1.0", "stats.p1"})
    void whatNamesACellNamesNoFact(String text) {
        assertThat(FigureId.parse(text)).isEqualTo(new CellId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p1.0-", "P1.0-2", "p1.0-2.", "p-1.0-2", "p１.0-2", "1.0-2", "p9999999999.0-2", ""})
    void anythingElseNamesNothing(String text) {
        assertThatThrownBy(() -> FigureId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
