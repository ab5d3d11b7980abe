package io.github.nianbao.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences speak of a cell, and which only look so. */
class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我局共收到依申请公开政府信息申请3例。|requests.received.total",
                "2023年收到政府信息公开申请7件。|requests.received.total",
                "上年结转政府信息公开申请2件。|requests.carried_in.total",
                "2022年结转政府信息公开申请2件。|requests.carried_in.total",
                "政府信息公开申请结转2024年度2件。|requests.carried_out.total",
                "在答复的申请中，予以公开4件。|requests.granted.total",
                "涉及自然人的政府信息公开申请6件。|requests.received.natural_person",
                "收到公民申请5件。|requests.received.natural_person",
                "收到公民、法人和其他组织提出的政府信息公开申请7件。|requests.received.total",
                "收到申请人提出的依申请公开申请7件。|requests.received.total",
                "未收到申请人提出的依申请公开申请。|requests.received.total",
                "因政府信息公开申请进入行政复议程序2件。|disputes.review.total",
                "收到2个自然人的政府信息公开申请。|requests.received.natural_person",
                "清理并集中公开现行有效规范性文件61件。|proactive.normative_documents.in_force",
                "未收到有关政府信息公开的行政复议申请。|disputes.review.total",
                "现行有效规范性文件61件。|proactive.normative_documents.in_force",
                "依法公开行政处罚决定86件。|proactive.penalty.decisions",
                "因政府信息公开引起的行政复议案件2件。|disputes.review.total",
            })
    void speaksOfACell(String sentence, String cell) {
        assertThat(Prose.facts(sentence).get(0).cell()).hasToString(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收到网上信访申请12件。",
                "收到法律援助申请12件。",
                "收到市长信箱来信50件，办结50件。",
                "发布规范性文件解读3篇。",
                "线上收到申请4件。",
                "依申请公开工作有序开展。全年受理行政复议案件320件。",
                "2022年、2023年分别收到申请5件、7件。",
                "公开行政许可、行政处罚信息86条。",
                "收到申请人5人。",
                "收到申请人来访5件。",
                "收到申请12件，同比增长20%。但收到咨询3件。",
            })
    void otherMattersSpeakOfNoCell(String sentence) {
        List<Fact> facts = Prose.facts(sentence);
        assertThat(facts).isNotEmpty();
        assertThat(facts.get(facts.size() - 1).readings()).isEmpty();
    }

    @Test
    void theSectionsHeadMaySayWhatIsCounted() {
        assertThat(Prose.facts("2021", 2023, "（二）依申请公开。全年未受理申请。", "上年结转0件。")).hasSize(2);
    }

    @Test
    void whatStandsInBracketsIsSaidByTheWay() {
        assertThat(Prose.facts("2021", 2023, "收到政府信息公开申请8件（其中：网上8件，邮寄0件），上年结转3件。"))
                .extracting(fact -> String.valueOf(fact.cell()))
                .containsExactly("requests.received.total", "requests.carried_in.total");
        assertThat(Prose.facts("2021", 2023, "收到申请8件，收到来信8件，上年结转3件。").get(2).readings())
                .isEmpty();
    }

    @Test
    void departmentsAndTownshipsOfAnAreaAreAllOfItTogether() {
        assertThat(Prose.facts("全区各部门、乡镇共公开信息12件。").get(0).scope()).isEqualTo(Fact.Scope.AREA);
        assertThat(Prose.facts("全区各乡镇共公开信息12件。").get(0).scope()).isEqualTo(Fact.Scope.PART);
    }

    @Test
    void namesSayNothingOfWhom() {
        assertThat(Prose.facts("微信“乡镇风采”栏目发布信息12条。").get(0).scope()).isEqualTo(Fact.Scope.AGENCY);
        assertThat(Prose.facts("在市级主流媒体发表文章12篇。").get(0).scope()).isEqualTo(Fact.Scope.AGENCY);
        assertThat(Prose.facts("市级部门发表文章12篇。").get(0).scope()).isEqualTo(Fact.Scope.PART);
    }

    @Test
    void whatWasNotCarriedInIsOfThisYear() {
        for (String sentence : List.of("2022年未结转政府信息公开申请。", "无上年度结转申请。", "本年度未收到上年结转申请。")) {
            Fact zero = Prose.facts(sentence).get(0);
            assertThat(zero.period()).as(sentence).isEqualTo(Fact.Period.THIS_YEAR);
            assertThat(zero.cell()).as(sentence).hasToString("requests.carried_in.total");
        }
        assertThat(Prose.facts("2022年未收到政府信息公开申请。").get(0).period()).isEqualTo(Fact.Period.LAST_YEAR);
    }

    @Test
    void theFormDecidesWhichCellAWordMeans() {
        assertThat(Prose.facts("2014", 2017, "收到申请5件，按时办结4件。"))
                .extracting(fact -> String.valueOf(fact.cell()))
                .containsExactly("stats.requests_received", "stats.requests_completed_on_time");
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        Report report = Prose.report("2021", 2023, "群众来信三封已全部回复，公开信息二百三十条，其中动态200条、公告30条。", "收到申请12件，办结11件，结转下年度1件。");
        Narrator narrator = new Narrator(Prose.LEXICON);
        List<Fact> alone = narrator.read(report).facts();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Fact>>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                tasks.add(() -> narrator.read(report).facts());
            }
            for (Future<List<Fact>> one : threads.invokeAll(tasks)) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
