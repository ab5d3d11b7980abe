package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "⼀⼆⽉,一二月",
        "⼈⺠政府,人民政府",
        "教育部⻔,教育部门",
        "⻓乐,长乐",
        "２０２１年,2021年",
        "（一）：,(一):",
        "㈠,(一)",
        "桐溪縣信息公開年度報告,桐溪县信息公开年度报告"
    })
    void charactersComeOutInTheirOrdinaryForm(String printed, String expected) {
        assertThat(Folded.of(printed).text()).isEqualTo(expected);
    }

    @Property(seed = "2021", tries = 500)
    void theShortWayToNfkcLeadsToTheSame(
            @ForAll @Chars({'一', '公', '（', '１', 'Ａ', 'a', '(', '、', '“', '㈠', '\u0301', 'ﬁ', '\u3099', '〔', '⼀'})
                    String text) {
        assertThat(Folded.nfkc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Test
    void blanksOfEveryWidthAndInvisibleCharactersAreGone() {
        assertThat(Folded.of("\uFEFF云 湖\u3000市\u00A0教\u200B育\u2003局\n").text()).isEqualTo("云湖市教育局");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Folded.of("民门—、。“”〔2021〕《条例》").text()).isEqualTo("民门—、。“”〔2021〕《条例》");
    }

    @Test
    void aPartOfTheFoldedTextLeadsBackToThePrintedWords() {
        Folded folded = Folded.of("  云 湖 市：㈠ 概 述。");
        assertThat(folded.text()).isEqualTo("云湖市:(一)概述。");
        assertThat(folded.printed(0, 3)).isEqualTo("云 湖 市");
        assertThat(folded.printed(4, 7)).isEqualTo("㈠");
        assertThat(folded.printedFrom(7)).isEqualTo("概 述。");
        assertThat(folded.printed(3, 3)).isEmpty();
    }

    @Property(seed = "2021")
    void shortCutsGiveWhatNfkcGives(@ForAll @CharRange(from = '!', to = '\uFFEF') char character) {
        String expected = Normalizer.normalize(Han.ordinary(String.valueOf(character)), Normalizer.Form.NFKC)
                .codePoints()
                .filter(folded -> !Blanks.isBlank(folded))
                .map(folded -> folded <= 0xFFFF ? Han.simplified((char) folded) : folded)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Folded.of(String.valueOf(character)).text()).isEqualTo(Blanks.isBlank(character) ? "" : expected);
    }

    @Property(seed = "2021")
    void everyPartLeadsBackIntoThePrintedText(@ForAll String printed, @ForAll @IntRange(max = 20) int start) {
        Folded folded = Folded.of(printed);
        int from = Math.min(start, folded.text().length());
        assertThat(printed).contains(folded.printed(from, folded.text().length()));
        assertThat(printed).endsWith(folded.printedFrom(from));
    }
}
