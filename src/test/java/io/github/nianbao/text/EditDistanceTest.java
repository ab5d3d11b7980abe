package io.github.nianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
    @Test
    void aLostAWrongAndAStrayCharacterEachCostOne() {
        assertThat(EditDistance.between("不予公开", "不予公开")).isZero();
        assertThat(EditDistance.between("不予公开", "不公开")).isEqualTo(1);
        assertThat(EditDistance.between("不予公开", "予以公开")).isEqualTo(2);
        assertThat(EditDistance.between("不予公开", "1不予公开")).isEqualTo(1);
    }

    @Test
    void nothingIsAsFarFromATextAsItsLength() {
        assertThat(EditDistance.between("", "总计")).isEqualTo(2);
        assertThat(EditDistance.between("", "")).isZero();
    }

    @Test
    void charactersOfTheSameSlotAreToldApart() {
        assertThat(EditDistance.between("一\u4e80", "\u4e80一")).isEqualTo(2);
    }

    @Property(seed = "2021", tries = 500)
    void itIsWhatTheTableSays(@ForAll("labels") String one, @ForAll("labels") String other) {
        int distance = EditDistance.byTable(one, other);

        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.from(one).to(other)).isEqualTo(distance);
        assertThat(EditDistance.from(other).to(one)).isEqualTo(distance);
    }

    /** Few characters, so that much is shared; around 64 of them, where a word of bits is full. */
    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("不予公开总计").ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("一二三\u4e80\u4f00")
                        .ofMinLength(60)
                        .ofMaxLength(68));
    }
}
