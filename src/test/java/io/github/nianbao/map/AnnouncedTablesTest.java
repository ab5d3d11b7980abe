package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedTablesTest {
    private static final Place ON_PAGE_TWO = Place.ofTable(2, null, 1, null);

    private static Report read(Document document) {
        return new Mapper(Mappings.load(null)).map(document, "report.txt").get(0);
    }

    private static List<Gap> gaps(Document document) {
        Report report = read(document);
        assertThat(report.form()).isNull();
        return report.gaps();
    }

    @Test
    void aReportWithoutTablesLacksThoseThatItsHeadsAnnounce() {
        assertThat(gaps(Documents.of(
                        "沙丘县审计局2022年政府信息公开工作年度报告",
                        "一、总体情况",
                        "全年平稳。",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "五、存在的主要问题及改进情况")))
                .extracting(Gap::kind, Gap::table)
                .containsExactly(tuple(Gap.Kind.TABLE_MISSING, "proactive"), tuple(Gap.Kind.TABLE_MISSING, "requests"));
    }

    /** @param year of the report whose requests table is a picture */
    private static Report pictured(String year) {
        return read(Tables.document(
                Tables.paragraph("沙丘县审计局" + year + "政府信息公开工作年度报告"),
                Tables.paragraph("二、主动公开政府信息情况"),
                Tables.paragraph("三、收到和处理政府信息公开申请情况"),
                new Picture(ON_PAGE_TWO),
                Tables.paragraph("五、存在的主要问题及改进情况"),
                new Picture(ON_PAGE_TWO)));
    }

    @Test
    void aPictureBelowAHeadStandsForItsTable() {
        Report report = pictured("");
        assertThat(report.form()).isNull();
        assertThat(report.gaps())
                .extracting(Gap::kind, Gap::printed)
                .containsExactly(
                        tuple(Gap.Kind.TABLE_MISSING, "二、主动公开政府信息情况"),
                        tuple(Gap.Kind.TABLE_IS_PICTURE, "三、收到和处理政府信息公开申请情况"));
        assertThat(report.gaps().get(1).place()).isEqualTo(ON_PAGE_TWO);
    }

    @Test
    void theYearTellsTheFormOfAPicturedTable() {
        Report report = pictured("2022年");
        assertThat(report.form()).isEqualTo("2021");
        assertThat(report.notes()).contains(new Note("form.by_year", List.of("2021", "2022")));
        assertThat(report.entries().values()).allMatch(entry -> entry.raw() == null);
        assertThat(report.gaps())
                .extracting(Gap::kind, Gap::table)
                .containsExactly(
                        tuple(Gap.Kind.TABLE_MISSING, "proactive"),
                        tuple(Gap.Kind.TABLE_IS_PICTURE, "requests"),
                        tuple(Gap.Kind.TABLE_MISSING, "disputes"));
    }

    @Test
    void theYearTellsNoFormThatHasNoSuchTable() {
        assertThat(pictured("2017年").form()).isNull();
    }

    @Test
    void theAnnexOf2014IsKnownByItsTitleAndTheYear() {
        Report report = read(Tables.document(
                Tables.paragraph("沙丘县审计局2016年政府信息公开工作年度报告"),
                Tables.paragraph("一、概述"),
                Tables.paragraph("附表：政府信息公开情况统计表"),
                new Picture(ON_PAGE_TWO)));
        assertThat(report.form()).isEqualTo("2014");
        assertThat(report.gaps())
                .containsExactly(new Gap(Gap.Kind.TABLE_IS_PICTURE, List.of(), "stats", ON_PAGE_TWO, null));
    }

    @Test
    void aReportThatAnnouncesNoTableLacksOne() {
        assertThat(gaps(Documents.of("沙丘县审计局2017年政府信息公开工作年度报告", "一、概述", "全年平稳。")))
                .containsExactly(new Gap(Gap.Kind.NO_TABLE, List.of(), null, null, null));
    }

    @Test
    void aPictureInItMayBeTheTable() {
        assertThat(gaps(Tables.document(
                        Tables.paragraph("沙丘县审计局2017年政府信息公开工作年度报告"),
                        Tables.paragraph("一、概述"),
                        new Picture(ON_PAGE_TWO))))
                .containsExactly(new Gap(Gap.Kind.NO_TABLE, List.of(), null, ON_PAGE_TWO, null));
    }

    @Test
    void beforeTheFirstFormNoTableIsLacking() {
        assertThat(gaps(Documents.of("沙丘县审计局2011年政府信息公开工作年度报告", "一、概述", "全年平稳。")))
                .isEmpty();
    }
}
