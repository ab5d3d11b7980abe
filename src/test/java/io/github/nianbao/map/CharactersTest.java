package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.text.LabelSimilarity;
import io.github.nianbao.text.PrintedLabel;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void labelsWithNothingInCommonAreToldApartWithoutComparing() {
        assertThat(most(PrintedLabel.of("自然人"), PrintedLabel.of("商业企业"))).isLessThan(0.3);
    }

    @Property(seed = "2021", tries = 500)
    void theBoundIsNeverBelowTheSimilarity(@ForAll("labels") String one, @ForAll("labels") String other) {
        PrintedLabel label = PrintedLabel.of(one);
        PrintedLabel wording = PrintedLabel.of(other);

        assertThat(most(label, wording)).isGreaterThanOrEqualTo(LabelSimilarity.of(label, wording));
    }

    @Property(seed = "2021", tries = 500)
    void theShortWayTellsWhetherTheBoundIsReached(
            @ForAll("labels") String one,
            @ForAll("labels") String other,
            @ForAll @DoubleRange(min = 0, max = 1) double least) {
        PrintedLabel label = PrintedLabel.of(one);
        PrintedLabel wording = PrintedLabel.of(other);

        assertThat(Characters.of(label).mayBeLike(Characters.of(wording), least))
                .isEqualTo(most(label, wording) >= least);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("（一）不予公开总计,1。").ofMaxLength(16);
    }

    private static double most(PrintedLabel one, PrintedLabel other) {
        return Characters.of(one).mostSimilarity(Characters.of(other));
    }
}
