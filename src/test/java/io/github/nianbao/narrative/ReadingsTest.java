package io.github.nianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Period;
import io.github.nianbao.report.Fact.Qualifier;
import io.github.nianbao.report.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The readings that other programs get wrong, and the examples that ship with the words. */
class ReadingsTest {
    @Test
    void readsSeparators() {
        assertThat(Prose.shortly("收到申请1,234件")).containsExactly("收到申请 1234件");
        assertThat(Prose.shortly("收到申请1，234件")).containsExactly("收到申请 1234件");
    }

    @Test
    void readsTenThousandsAndKeepsThePrint() {
        List<Fact> facts = Prose.facts("全年收到申请1.2万件，办结11,980件");
        assertThat(facts).extracting(Prose::shortly).containsExactly("收到申请 12000件", "办结 11980件");
        assertThat(facts.get(0).quote().printed()).isEqualTo("1.2万件");
    }

    @Test
    void readsNumeralsAndLetsTheSubjectCarryOn() {
        List<Fact> facts = Prose.facts("新收申请十二件，上年结转3件");
        assertThat(facts).extracting(Prose::shortly).containsExactly("新收申请 12件", "上年结转 3件");
        assertThat(facts)
                .extracting(fact -> String.valueOf(fact.cell()))
                .allMatch(cell -> cell.contains("received") || cell.contains("carried_in"));
    }

    @Test
    void tellsLastYearFromThis() {
        List<Fact> facts = Prose.facts("2022年收到10件，2023年收到25件");
        assertThat(facts).extracting(Fact::period).containsExactly(Period.LAST_YEAR, Period.THIS_YEAR);
        assertThat(facts).extracting(fact -> fact.value().intValue()).containsExactly(10, 25);
    }

    @Test
    void readsOtherUnitsAndWidths() {
        assertThat(Prose.shortly("复议案件2起")).containsExactly("复议案件 2起");
        assertThat(Prose.shortly("收到申请１２件")).containsExactly("收到申请 12件");
    }

    @Test
    void readsADenialAsAnImpliedZero() {
        Fact zero = Prose.facts("未收到政府信息公开申请").get(0);
        assertThat(zero.implied()).isTrue();
        assertThat(zero.value().signum()).isZero();
        assertThat(zero.cell()).hasToString("requests.received.total");
    }

    @Test
    void tiesAPercentageToNoCount() {
        List<Fact> facts = Prose.facts("收到申请12件，同比增长20%");
        assertThat(facts.get(1).unit()).isEqualTo("%");
        assertThat(facts.get(1).cell()).isNull();
        assertThat(facts.get(1).kind()).isEqualTo(Fact.Kind.CHANGE);
    }

    @Test
    void readsAPartInBrackets() {
        List<Fact> facts = Prose.facts("受理749件（含上年结转36件）");
        assertThat(facts).hasSize(1);
        assertThat(facts.get(0).parts()).extracting(Prose::shortly).containsExactly("上年结转 36件");
    }

    @Test
    void readsABound() {
        Fact fact = Prose.facts("公开信息100余条").get(0);
        assertThat(fact.value().intValue()).isEqualTo(100);
        assertThat(fact.qualifier()).isEqualTo(Qualifier.AT_LEAST);
    }

    @Test
    void keepsTheExamplesOfTheWords() {
        for (Lexicon.Example example : Prose.LEXICON.examples()) {
            List<Fact> found = new ArrayList<>();
            Prose.facts(example.text()).forEach(fact -> {
                found.add(fact);
                found.addAll(fact.parts());
            });
            assertThat(found.stream()
                            .map(fact -> new Lexicon.Expected(fact.metric(), fact.value(), fact.unit(), fact.cell())))
                    .as(example.text())
                    .containsExactlyElementsOf(example.facts());
        }
    }
}
