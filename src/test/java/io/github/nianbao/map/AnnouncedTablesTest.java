package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Picture;
import io.github.nianbao.document.Place;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedTablesTest {
    private static final Place ON_PAGE_TWO = Place.ofTable(2, null, 1, null);

    private static List<Gap> gaps(Document document) {
        Report report =
                new Mapper(Mappings.load(null)).map(document, "report.txt").get(0);
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

    @Test
    void aPictureBelowAHeadStandsForItsTable() {
        List<Gap> gaps = gaps(Tables.document(
                Tables.paragraph("沙丘县审计局2022年政府信息公开工作年度报告"),
                Tables.paragraph("二、主动公开政府信息情况"),
                Tables.paragraph("三、收到和处理政府信息公开申请情况"),
                new Picture(ON_PAGE_TWO),
                Tables.paragraph("五、存在的主要问题及改进情况"),
                new Picture(ON_PAGE_TWO)));
        assertThat(gaps).extracting(Gap::kind).containsExactly(Gap.Kind.TABLE_MISSING, Gap.Kind.TABLE_IS_PICTURE);
        assertThat(gaps.get(1).place()).isEqualTo(ON_PAGE_TWO);
    }
}
