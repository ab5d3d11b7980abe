package io.github.nianbao.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What decides which figure of a DOC file is seen: a 7 between 12 and 5, in a look of its own. */
class WordLooksTest {
    private static List<String> shown = List.of();

    @BeforeAll
    static void read() throws Exception {
        try (InputStream file = WordLooksTest.class.getResourceAsStream("looks.doc")) {
            shown = Shown.of(WordReader.read(file.readAllBytes()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, nothing, 1275",
        "1, struck, 12~~7~~5",
        "2, struck twice, 12~~7~~5",
        "3, hidden, 125",
        "4, superscript, 12^75",
        "5, raised, 12^75",
        "6, lowered, 12_75",
        "7, white, 12~~7~~5",
        "8, blue, 1275",
        "9, one point high, 12~~7~~5",
        "10, twelve points high, 1275",
        "11, squeezed to a twentieth, 12~~7~~5",
        "12, squeezed to four fifths, 1275",
        "13, drawn over each other, 12~~7~~5",
        "14, drawn closer, 1275",
        "15, in Wingdings, 12\uFFFD5",
        "16, in Arial, 1275",
        "17, white on dark shading, 1275",
        "18, on a black highlight, 12~~7~~5",
        "19, on a yellow highlight, 1275",
        "20, two lines in one, 12~~7~~5",
        "21, in a hidden style, 125",
        "22, in a struck style, 12~~7~~5",
        "23, in a style whose parent is struck, 12~~7~~5",
        "24, in a white style, 12~~7~~5",
        "25, in a raised style, 12^75",
        "26, not struck in a struck style, 1275",
        "27, in a struck paragraph style, ~~77~~",
        "28, in lines too low, ~~78~~",
        "29, white in a dark paragraph, 79",
        "30, a field without result, 1\uFFFD5",
        "31, a field with its result, 185"
    })
    void digitsThatMayNotBeSeenAreMarked(int line, String look, String expected) {
        assertThat(shown.get(line)).as(look).isEqualTo(expected);
    }

    @Test
    void whiteTextIsSeenInADarkCellOnly() {
        assertThat(table().get(0)).isEqualTo("12018年|2~~7~~|38");
    }

    @Test
    void aBoxDrawnOverAFigureMakesItUnreadableAndOverWordsDoesNot() {
        assertThat(table().get(1)).isEqualTo("1x|230\uFFFD\uFFFD|3合计");
    }

    @Test
    void digitsInARowTooLowForThemAreLost() {
        assertThat(table().get(2)).isEqualTo("1y|2\uFFFD|3\uFFFD");
    }

    private static List<String> table() {
        return shown.get(32).lines().toList();
    }
}
