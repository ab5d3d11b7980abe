package io.github.nianbao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsEndAtBlanksTabsAndFullWidthBlanks() {
        assertThat(Words.of("show\t沙洲县档案局@2021　--json")).containsExactly("show", "沙洲县档案局@2021", "--json");
    }

    @Test
    void blanksInQuotesEndNoWord() {
        assertThat(Words.of("import \"a b.pdf\" '年 报.doc'")).containsExactly("import", "a b.pdf", "年 报.doc");
    }

    @Test
    void anEmptyPairOfQuotesIsAnEmptyWord() {
        assertThat(Words.of("set 1 --agency \"\"")).containsExactly("set", "1", "--agency", "");
    }

    @Test
    void quotesInsideAWordJoinWhatTheyHold() {
        assertThat(Words.of("--reason=\"two words\"")).containsExactly("--reason=two words");
    }

    @Test
    void aBackslashTakesQuotesAndBlanksAsTheyAre() {
        assertThat(Words.of("a\\ b \\\"c\\\" \"d\\\"e\"")).containsExactly("a b", "\"c\"", "d\"e");
    }

    @Test
    void aBackslashBeforeALetterIsPartOfAWindowsPath() {
        assertThat(Words.of("import C:\\reports\\2021.doc")).containsExactly("import", "C:\\reports\\2021.doc");
    }

    @Test
    void aQuoteThatIsNotClosedIsWrongUsage() {
        assertThatThrownBy(() -> Words.of("fix 1 x 3 --reason \"so"))
                .isInstanceOfSatisfying(
                        UsageException.class, wrong -> assertThat(wrong.key()).isEqualTo("usage.unclosed-quote"));
    }

    @Property(seed = "2021")
    void anyWordComesBackThroughItsQuotes(@ForAll @NotEmpty String word) {
        String quoted = word.chars()
                .mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));

        assertThat(Words.of(quoted)).containsExactly(word);
    }
}
