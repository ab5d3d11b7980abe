package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Label;
import io.github.nianbao.text.PrintedLabel;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LabelIndexTest {
    private static final LabelIndex INDEX = new LabelIndex(Stream.of("（一）予以公开", "（三）不予公开", "3.不予公开（其他）", "总计")
            .map(printed -> new Label(printed, List.of()))
            .toList());

    @Test
    void aLabelIsAsLikeAsItMustBeOrIsNot() {
        PrintedLabel damaged = PrintedLabel.of("不予公");

        assertThat(INDEX.isLike(damaged, 0.75)).isTrue();
        assertThat(INDEX.isLike(damaged, 0.76)).isFalse();
    }

    @Test
    void theNumberingCountsWhereTheWordsAloneAreTooLittle() {
        assertThat(INDEX.isLike(PrintedLabel.of("（三）不予公"), 0.8)).isTrue();
    }

    @Property(seed = "2021", tries = 500)
    void whatIsLikeEnoughIsAsLikeAsWithoutABound(
            @ForAll("labels") String printed, @ForAll @DoubleRange(min = 0, max = 1) double least) {
        PrintedLabel label = PrintedLabel.of(printed);
        double[] all = INDEX.likeness(label);
        double[] enough = INDEX.likeness(label, least);

        for (int i = 0; i < all.length; i++) {
            if (all[i] >= least) {
                assertThat(enough[i]).isEqualTo(all[i]);
            } else {
                assertThat(enough[i]).isIn(0.0, all[i]);
            }
        }
        assertThat(INDEX.isLike(label, least)).isEqualTo(INDEX.best(label) >= least);
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.strings().withChars("（一三）不予以公开其他总计3.").ofMaxLength(12);
    }
}
