package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.text.DisguisedFigures.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguisedFiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到\u202E73件\u202C，办结5件|2|7",
                "收到\u202E申请73件，办结5件|2|13",
                "收到\u206773\u2069件|2|6",
                "收到\u202A十二件\u202C|2|7",
                "收到\u200F73件|2|5",
                "收到7\u200B3件|2|5",
                "收到1,\u200B234件|2|8",
                "收到7\u00AD3件|2|5",
                "收到7\u03363\u0336件|2|6",
                "收到十\u0336二\u0336件|2|6",
                "收到3\uFE0F\u20E3件|2|5",
                "收到٣٧件|2|4",
                "收到37\u2074件|2|5",
                "收到1½件|2|4",
                "收到3\uFFFD7件|2|5",
                "收到3\uE0117件|2|5",
                "收到3□件|2|4",
                "收到3?7件|2|5",
                "收到~~37~~73件|2|10",
                "收到37^2件|2|6",
            })
    void aFigureThatItsCharactersDoNotTellIsFoundAsAWhole(String printed, int start, int end) {
        assertThat(DisguisedFigures.in(printed)).first().isEqualTo(new Span(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到37件，办结３７件，结转1,234件；约1.2万件。",
                "\uFEFF收到37件\u200B，\u200B办结5件",
                "①收到37件；②办结5件；⑴3件",
                "http://example.org/art/2022/1/28/t20220128_123.html?id=3",
                "占99.5%，比上年增加12%～15%",
                "~~删去~~收到37件",
                "\u202E申请\u202C共37件",
                "面积5m²，3家",
                "收到多少？37件",
                "A_1、a^b、2021—2022年",
                "第一\u200E、",
                "カ\u3099ス3件",
            })
    void whatOnlyLooksUnusualIsLeftAlone(String printed) {
        assertThat(DisguisedFigures.in(printed)).isEmpty();
    }

    @Test
    void twoOfThemStandApart() {
        assertThat(DisguisedFigures.in("收到7\u200B3件，办结7\u03365件")).containsExactly(new Span(2, 5), new Span(9, 12));
    }
}
