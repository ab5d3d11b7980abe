package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-",
                "-3",
                "@SUM(A1)",
                "\t=1",
                "\r",
                "\n-",
                " =1",
                "\u00a0=1",
                "\u3000＝1",
                "\ufeff=1",
                "\u200b@x",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'",
                "'=1",
                "\u0007=1"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(NeutralText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "00",
                "1-2",
                "3/4",
                "2022-12",
                "1:30",
                "1E5",
                "1.50",
                "1,234",
                "５",
                "１2 ",
                "5%",
                "2021年",
                "1234567890123456"
            })
    void whatASpreadsheetWouldTurnIntoAnotherFigureGetsAnApostrophe(String text) {
        assertThat(NeutralText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "—",
                "无",
                "0",
                "12",
                "123456789012345",
                "148条",
                "a=b",
                "a@b",
                "青槐市档案局@2022",
                "p3.12-16",
                "“=”",
                "(1)",
                "年"
            })
    void otherTextStaysAsItIs(String text) {
        assertThat(NeutralText.of(text)).isEqualTo(text);
    }

    @Property(seed = "7")
    void everyTextComesBack(@ForAll @CharRange(from = ' ', to = '@') @StringLength(max = 4) String text) {
        assertThat(NeutralText.back(NeutralText.of(text))).isEqualTo(text);
    }
}
