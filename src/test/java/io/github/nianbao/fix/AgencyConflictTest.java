package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.fix.Decision.Alias;
import io.github.nianbao.fix.Decision.Succession;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyConflictTest {
    private static final Decision MERGER = merger("甲", "乙", "丙", 2019);

    private static Decision merger(String one, String other, String into, int from) {
        return new Succession(List.of(one, other), List.of(into), from);
    }

    private static Decision split(String of, String one, String other, int from) {
        return new Succession(List.of(of), List.of(one, other), from);
    }

    private static Optional<AgencyConflict> in(Decision... decisions) {
        return AgencyConflict.in(Agencies.of(List.of(decisions)));
    }

    @Test
    void whatEndedCannotEndOnceMore() {
        assertThat(in(MERGER, merger("甲", "丁", "戊", 2021))).contains(new AgencyConflict("甲", 2019, 2021));
        assertThat(in(MERGER, split("甲", "丁", "戊", 2021))).contains(new AgencyConflict("甲", 2019, 2021));
        assertThat(in(merger("甲", "丁", "戊", 2021), MERGER)).contains(new AgencyConflict("甲", 2019, 2021));
    }

    @Test
    void whatIsThereCannotBegin() {
        assertThat(in(MERGER, merger("丁", "戊", "丙", 2021))).contains(new AgencyConflict("丙", 2019, 2021));
    }

    @Test
    void whatIsNotThereYetTakesNoPart() {
        assertThat(in(MERGER, merger("丙", "丁", "丙", 2015))).contains(new AgencyConflict("丙", 2015, 2019));
    }

    @Test
    void oneYearCannotMergeAndSplit() {
        assertThat(in(MERGER, split("丙", "甲", "乙", 2019)).map(AgencyConflict::other))
                .contains(2019);
        assertThat(in(MERGER, MERGER)).isPresent();
    }

    @Test
    void thoseThatMergedCannotBeOneAgencyUnderTwoNames() {
        assertThat(in(MERGER, new Alias("甲", "乙"))).contains(new AgencyConflict("丙", 2019, 2019));
        assertThat(in(split("甲", "乙", "丙", 2020), new Alias("乙", "丙"))).isPresent();
    }

    @Test
    void oneMayTakeUpOthersOneByOneAlsoInOneYear() {
        assertThat(in(merger("甲", "乙", "甲", 2019), merger("甲", "丙", "甲", 2019), merger("甲", "丁", "甲", 2021)))
                .isEmpty();
    }

    @Test
    void whatMergedMayPartAgainAndMergeAnew() {
        assertThat(in(MERGER, split("丙", "甲", "乙", 2021), MERGER_OF_2023)).isEmpty();
        assertThat(in(MERGER_OF_2023, MERGER, split("丙", "甲", "乙", 2021))).isEmpty();
    }

    private static final Decision MERGER_OF_2023 = merger("甲", "乙", "丁", 2023);

    @Test
    void whatEndedMayBeginAnewUnderItsOldName() {
        assertThat(in(merger("丙", "丁", "戊", 2015), MERGER)).isEmpty();
        assertThat(in(split("丙", "甲", "乙", 2015), MERGER)).isEmpty();
    }

    @Test
    void aMergerOfMergersIsPossible() {
        assertThat(in(MERGER, merger("丙", "丁", "戊", 2021))).isEmpty();
    }

    @Test
    void anAgencyThatWasRenamedMayHaveTakenUpAnother() {
        assertThat(in(MERGER, new Alias("甲", "丙"))).isEmpty();
    }
}
