package io.github.nianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures that are seen otherwise than they are stored state nothing, and are told. */
class DisguisesTest {
    private static final Narrator NARRATOR = new Narrator(Prose.LEXICON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到申请\u202E73\u202C件",
                "收到申请\u202D73\u202C件",
                "收到申请\u200F73件",
                "收到申请7\u200D3件",
                "收到申请7\u00AD3件",
                "收到申请7\u03363件",
                "收到申请٣٧件",
                "收到申请37\u2074件",
                "收到申请3\uFFFD7件",
                "收到申请~~37~~件",
            })
    void suchAFigureIsNoFactButAGapWithItsClause(String clause) {
        Report report = read("全年" + clause + "，办结5件。");

        assertThat(report.facts()).extracting(Prose::shortly).containsExactly("办结 5件");
        assertThat(report.gaps())
                .extracting(Gap::kind, Gap::printed, Gap::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Gap.Kind.UNREADABLE_PROSE,
                        "全年" + clause,
                        report.narrative().get(0).place()));
    }

    @Test
    void whatIsDeniedInTurnedWritingIsNoZero() {
        Report report = read("本年\u202E未收到申请3件\u202C。");

        assertThat(report.facts()).isEmpty();
        assertThat(report.gaps()).hasSize(1);
    }

    @Test
    void thePrintAroundItIsQuotedAsItStands() {
        Report report = read("收到申请7\u200B3件，办结5件。");

        assertThat(report.facts().get(0).quote().printed()).isEqualTo("5件");
        assertThat(report.facts().get(0).quote().text()).isEqualTo("收到申请7\u200B3件，办结5件。");
    }

    @Test
    void readingTwiceTellsOnce() {
        Report once = read("收到申请7\u200B3件。");

        assertThat(NARRATOR.read(once)).isEqualTo(once);
    }

    @Test
    void ordinaryProseHasNoGap() {
        assertThat(read("①收到申请37件；②办结\u200B37件。").gaps()).isEqualTo(List.of());
    }

    private static Report read(String text) {
        return NARRATOR.read(Prose.report("2021", 2023, text));
    }
}
