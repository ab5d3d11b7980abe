package io.github.nianbao.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkTest {
    private final List<Glyph> line = new ArrayList<>();

    /** Digits of 10 points, each 5 wide. */
    private ChunkTest digits(String text, double left, double gap, int run, boolean apart) {
        for (int i = 0; i < text.length(); i++) {
            double x = left + i * (5 + gap);
            line.add(
                    new Glyph(text.substring(i, i + 1), new Box(x, 191.2, x + 5, 201.2), 10, 0, apart ? run + i : run));
        }
        return this;
    }

    private List<String> texts() {
        return Chunk.split(line).stream().map(Chunk::text).toList();
    }

    @Test
    void digitsDrawnOneByOneWithALittleSpaceAreNoFiguresOfSeveralColumns() {
        assertThat(digits("35", 100, 3, 1, true).texts()).containsExactly("3 5");
        line.clear();
        assertThat(digits("35", 100, 3, 1, false).texts()).containsExactly("3 5");
    }

    @Test
    void digitsFurtherApartAreFiguresOfSeveralColumns() {
        assertThat(digits("35", 100, 5, 1, true).texts()).containsExactly("3", "5");
    }

    @Test
    void longerNumbersThatTheFileDrawsApartAreTwoHoweverCloselyTheyStand() {
        assertThat(digits("12", 100, 0, 1, false).digits("34", 111, 0, 2, false).texts())
                .containsExactly("12", "34");
    }
}
