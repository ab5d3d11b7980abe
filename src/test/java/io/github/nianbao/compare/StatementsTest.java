package io.github.nianbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.check.Checks;
import io.github.nianbao.compare.ComparedFigure.Mark;
import io.github.nianbao.document.Place;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.narrative.Narrator;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Indicators of reports that state them in sentences only. */
class StatementsTest {
    private static final Mappings MAPPINGS = Mappings.load(null);
    private static final Narrator NARRATOR = new Narrator(MAPPINGS.lexicon());
    private static final String BUREAU = "榆川市水务局";

    private static IndicatorFigure figure(String indicator, String agency, String... sentences) {
        return of(indicator, report(null, agency, Map.of(), List.of(), sentences));
    }

    private static IndicatorFigure of(String indicator, Report report) {
        Indicator wanted = MAPPINGS.crosswalk().indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow();
        Report read = NARRATOR.read(report);
        Form form = MAPPINGS.form(report.form()).orElse(null);
        return new Indicators(new ComparedReport(read, form, Checks.prose(read))).of(wanted, Indicators.TOTAL);
    }

    private static Report report(
            String form, String agency, Map<CellId, Entry> entries, List<Gap> gaps, String... sentences) {
        List<Passage> passages = List.of(sentences).stream()
                .map(text -> new Passage(null, text, Place.ofParagraph(null, null, 1, null)))
                .toList();
        return new Report(form, new Identity(agency, 2011, List.of()), entries, gaps, List.of(), passages, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "全年共收到政府信息公开申请一百零五件。, requests_received, 105",
        "2011年收到政府信息公开申请12件，2010年收到8件。, requests_received, 12",
        "全年收到公民、法人和其他组织提出的信息公开申请7件。, requests_received, 7",
        "收到政府信息公开申请12件，均已答复，其中予以公开9件、部分公开3件。, requests_granted, 9",
        "收到申请20件。在答复的申请中，不予公开2件。, requests_denied, 2",
        "因政府信息公开引起的行政复议案件2件。, reviews_total, 2",
        "制发规范性文件31件。, normative_documents_issued, 31",
    })
    void aSentenceServesWhereThereIsNoForm(String sentence, String indicator, String value) {
        IndicatorFigure figure = figure(indicator, BUREAU, sentence);

        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.marks()).containsExactly(Mark.FROM_PROSE);
    }

    @Test
    void aZeroThatADenialImpliesIsMarked() {
        IndicatorFigure figure = figure("requests_received", BUREAU, "本年度未收到有关政府信息公开申请。");

        assertThat(figure.value()).isEqualByComparingTo("0");
        assertThat(figure.marks()).containsExactly(Mark.FROM_PROSE, Mark.IMPLIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到政府信息公开申请100余件。",
                "2010年收到政府信息公开申请12件。",
                "2008年以来累计收到政府信息公开申请12件。",
                "上半年收到政府信息公开申请12件。",
                "全市各级行政机关共收到政府信息公开申请12件。",
                "各乡镇收到政府信息公开申请12件。",
                "收到网上信访12件。",
                "政府信息公开申请较上年增加12件。",
                "受理政府信息公开申请15件（含上年结转3件）。",
                "全市共收到政府信息公开申请20件，其中上年结转3件。",
            })
    void boundsOtherTimesAndOtherAgenciesServeNothing(String sentence) {
        IndicatorFigure figure = figure("requests_received", BUREAU, sentence);

        assertThat(figure.value()).isNull();
        assertThat(figure.marks()).isEmpty();
    }

    @Test
    void aGovernmentsSentenceOfItsAreaIsItsOwn() {
        assertThat(figure("requests_received", "榆川市人民政府", "全市共收到政府信息公开申请12件。").value())
                .isEqualByComparingTo("12");
        assertThat(figure("requests_received", "榆川新区", "全区共收到政府信息公开申请12件。").value())
                .isEqualByComparingTo("12");
    }

    @Test
    void aPartOfOthersServesNothing() {
        assertThat(figure("requests_granted", BUREAU, "全市共答复申请20件，其中予以公开5件。").value())
                .isNull();
    }

    @Test
    void sentencesThatDifferSettleNothingAndSaySo() {
        IndicatorFigure figure = figure("requests_received", BUREAU, "全年收到政府信息公开申请12件。", "共收到政府信息公开申请13件。");

        assertThat(figure.value()).isNull();
        assertThat(figure.marks()).containsExactly(Mark.FROM_PROSE, Mark.UNSETTLED);
    }

    @Test
    void sentencesThatAgreeServe() {
        assertThat(figure("requests_received", BUREAU, "全年收到政府信息公开申请12件。", "共收到政府信息公开申请12件。")
                        .value())
                .isEqualByComparingTo("12");
    }

    @Test
    void whatMayCountTheCarryOverSettlesNothing() {
        IndicatorFigure figure = figure("requests_received", BUREAU, "共受理政府信息公开申请15件，上年结转3件。");

        assertThat(figure.value()).isNull();
        assertThat(figure.marks()).contains(Mark.UNSETTLED);
        assertThat(figure("requests_received", BUREAU, "共受理政府信息公开申请15件，上年结转0件。").value())
                .isEqualByComparingTo("15");
    }

    @Test
    void aSentenceServesWhereTheFiguresOfTheTableRanTogether() {
        Gap gap = new Gap(Gap.Kind.RUN_TOGETHER, List.of(), "requests", null, null);
        IndicatorFigure figure =
                of("requests_received", report("2019", BUREAU, missing("2019"), List.of(gap), "收到政府信息公开申请21件。"));

        assertThat(figure.value()).isEqualByComparingTo("21");
        assertThat(figure.marks()).containsExactly(Mark.NOT_READ, Mark.FROM_PROSE);
    }

    @Test
    void aPicturedTableStaysUnknown() {
        Gap gap = new Gap(Gap.Kind.TABLE_IS_PICTURE, List.of(), "requests", null, null);
        String sentence = "收到政府信息公开申请21件。";

        assertThat(of("requests_received", report("2019", BUREAU, missing("2019"), List.of(gap), sentence))
                        .value())
                .isNull();
        assertThat(of("requests_received", report(null, BUREAU, Map.of(), List.of(gap), sentence))
                        .value())
                .isNull();
    }

    @Test
    void whereThereIsNoTableNothingIsHeldAgainstIt() {
        Report read = NARRATOR.read(report(null, BUREAU, Map.of(), List.of(), "收到政府信息公开申请21件。"));

        assertThat(read.facts().get(0).cell()).hasToString("requests.received.total");
        assertThat(Checks.prose(read)).isEmpty();
    }

    private static Map<CellId, Entry> missing(String form) {
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        MAPPINGS.form(form).orElseThrow().cells().forEach(cell -> entries.put(cell.id(), Entry.missing(cell.id())));
        return entries;
    }

    @Test
    void whatAPicturedTableMayStateIsNotReadRatherThanNotTold() {
        Gap picture = new Gap(Gap.Kind.TABLE_IS_PICTURE, List.of(), "stats", null, null);

        IndicatorFigure pictured =
                of("requests_received", report(null, BUREAU, Map.of(), List.of(picture), "收到申请12件。"));

        assertThat(pictured.value()).isNull();
        assertThat(pictured.marks()).containsExactly(Mark.NOT_READ);
        assertThat(figure("requests_received", BUREAU, "我局高度重视。").marks()).isEmpty();
    }
}
