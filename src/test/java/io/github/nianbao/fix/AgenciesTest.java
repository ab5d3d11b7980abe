package io.github.nianbao.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.fix.Decision.Alias;
import io.github.nianbao.fix.Decision.Succession;
import io.github.nianbao.fix.Decision.TagAgencies;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    private static Agencies of(Decision... decisions) {
        return Standing.of(journal(decisions)).agencies();
    }

    private static Journal journal(Decision... decisions) {
        Journal journal = Journal.EMPTY;
        for (Decision decision : decisions) {
            journal = journal.append(decision, "lin", AT);
        }
        return journal;
    }

    @Test
    void namesGivenUpOneAfterTheOtherAreOneAgency() {
        Agencies agencies = of(new Alias("甲", "乙"), new Alias("乙", "丙"));

        assertThat(agencies.body("甲")).isEqualTo("丙");
        assertThat(agencies.otherNames("丙")).containsExactly("乙", "甲");
        assertThat(agencies.body("丁")).isEqualTo("丁");
    }

    @Test
    void namesThatGoInACircleHaveAnEnd() {
        assertThat(of(new Alias("甲", "乙"), new Alias("乙", "甲")).body("乙")).isEqualTo("乙");
    }

    @Test
    void beforeAMergerItsPartsStandAndFromTheYearOnItAlone() {
        Agencies agencies = of(new Succession(List.of("甲", "乙"), List.of("丙"), 2019));

        assertThat(agencies.parts("丙", 2018)).containsExactly("甲", "乙");
        assertThat(agencies.parts("丙", 2019)).containsExactly("丙");
        assertThat(agencies.parts("甲", 2020)).containsExactly("甲");
    }

    @Test
    void oneThatTookInAnotherStandsBesideIt() {
        Agencies agencies = of(new Succession(List.of("甲", "乙"), List.of("甲"), 2019));

        assertThat(agencies.parts("甲", 2018)).containsExactly("甲", "乙");
        assertThat(agencies.parts("甲", 2019)).containsExactly("甲");
    }

    @Test
    void afterASplitThePartsStandForWhatWasSplit() {
        Agencies agencies = of(new Succession(List.of("甲"), List.of("乙", "丙"), 2020));

        assertThat(agencies.parts("甲", 2019)).containsExactly("甲");
        assertThat(agencies.parts("甲", 2020)).containsExactly("乙", "丙");
        assertThat(agencies.parts("乙", 2019)).containsExactly("乙");
    }

    @Test
    void oneThatTookInOthersOneByOneStandsBesideThoseStillToCome() {
        Agencies agencies = of(
                new Succession(List.of("甲", "乙"), List.of("甲"), 2019),
                new Succession(List.of("甲", "丙"), List.of("甲"), 2021));

        assertThat(agencies.parts("甲", 2018)).containsExactlyInAnyOrder("甲", "乙", "丙");
        assertThat(agencies.parts("甲", 2020)).containsExactlyInAnyOrder("甲", "丙");
    }

    @Test
    void oneThatWasSplitAndMadeAgainStandsForItselfBeforeAndAfter() {
        Agencies agencies = of(
                new Succession(List.of("丙"), List.of("甲", "乙"), 2012),
                new Succession(List.of("甲", "乙"), List.of("丙"), 2019));

        assertThat(agencies.parts("丙", 2011)).containsExactly("丙");
        assertThat(agencies.parts("丙", 2012)).containsExactly("甲", "乙");
        assertThat(agencies.parts("丙", 2018)).containsExactly("甲", "乙");
        assertThat(agencies.parts("丙", 2019)).containsExactly("丙");
    }

    @Test
    void oneThatEndedAndBeganAnewUnderItsNameIsNotTakenForItsLaterParts() {
        Agencies agencies = of(
                new Succession(List.of("丙", "丁"), List.of("戊"), 2015),
                new Succession(List.of("甲", "乙"), List.of("丙"), 2019));

        assertThat(agencies.parts("戊", 2014)).containsExactly("丙", "丁");
        assertThat(agencies.parts("丙", 2016)).containsExactly("甲", "乙");
    }

    @Test
    void mergersOfMergersAreFollowedBack() {
        Agencies agencies = of(
                new Succession(List.of("甲", "乙"), List.of("丙"), 2015),
                new Succession(List.of("丙", "丁"), List.of("戊"), 2019));

        assertThat(agencies.parts("戊", 2014)).containsExactly("甲", "乙", "丁");
        assertThat(agencies.parts("戊", 2016)).containsExactly("丙", "丁");
    }

    @Test
    void mergersKnowAgenciesByTheNamesTheyBearNow() {
        Agencies agencies =
                of(new Succession(List.of("甲", "乙"), List.of("丙"), 2019), new Alias("甲", "甲局"), new Alias("丙", "丙局"));

        assertThat(agencies.parts("丙局", 2018)).containsExactly("甲局", "乙");
    }

    @Test
    void tagsGoByPatternsOverAllNamesAndTheLaterCounts() {
        Agencies agencies = of(
                new Alias("平川县水利局", "水务局"),
                new TagAgencies("平*", tags("level", "县", "region", "福建")),
                new TagAgencies("水?局", tags("level", "部门")),
                new TagAgencies("*局", tags("region", "")));

        assertThat(agencies.tags("水务局")).isEqualTo(tags("level", "部门"));
        assertThat(agencies.tags("太平县")).isEmpty();
        assertThat(agencies.tags("平潭.县")).isEqualTo(tags("level", "县", "region", "福建"));
    }

    @Test
    void whatIsTakenBackIsNotSo() {
        Journal journal = journal(new Alias("甲", "乙")).append(new Decision.Undo(null, 1), "lin", AT);

        assertThat(Standing.of(journal).agencies().body("甲")).isEqualTo("甲");
        Journal again = journal.append(new Decision.Redo(null, 1), "lin", AT);
        assertThat(Standing.of(again).agencies().body("甲")).isEqualTo("乙");
    }

    @Test
    void twoJournalsAgreeOrContradictEachOtherAboutTheSameName() {
        Journal ours = journal(new Alias("甲", "乙"), new Succession(List.of("丁"), List.of("戊", "己"), 2019));
        Journal theirs = journal(
                new Alias("甲", "丙"),
                new Alias("庚", "丙"),
                new Succession(List.of("丁"), List.of("戊", "己"), 2019),
                new Succession(List.of("丙", "庚"), List.of("辛"), 2020));

        Merge merge = Merge.of(ours, theirs);

        assertThat(merge.contradictions()).hasSize(1);
        assertThat(merge.folded()).isEqualTo(1);
        assertThat(merge.taken().stream().map(JournalEntry::decision))
                .containsExactly(new Alias("庚", "丙"), new Succession(List.of("丙", "庚"), List.of("辛"), 2020));
    }

    private static TreeMap<String, String> tags(String... pairs) {
        TreeMap<String, String> tags = new TreeMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            tags.putAll(Map.of(pairs[index], pairs[index + 1]));
        }
        return tags;
    }
}
