package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({"⼀⼆⽉,一二月", "⼈⺠政府,人民政府", "教育部⻔,教育部门", "⻓乐,长乐", "２０２１年,2021年", "（一）：,(一):", "㈠,(一)"})
    void charactersComeOutInTheirOrdinaryForm(String printed, String expected) {
        assertThat(Fold.text(printed)).isEqualTo(expected);
    }

    @Test
    void blanksOfEveryWidthAndInvisibleCharactersAreGone() {
        assertThat(Fold.text("\uFEFF云 湖\u3000市\u00A0教\u200B育\u2003局\n")).isEqualTo("云湖市教育局");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Fold.text("民门—、。“”〔2021〕《条例》")).isEqualTo("民门—、。“”〔2021〕《条例》");
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

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        String once = Fold.text(Normalizer.normalize(text, Normalizer.Form.NFKC));
        assertThat(Fold.text(once)).isEqualTo(once);
    }
}
