package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of another year beside or above those of the year reported on are never taken for them. */
class OtherYearsTest {
    private static final String HEADS = "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计";
    private static final List<String> THIS_YEAR =
            List.of(HEADS, "一、本年新收政府信息公开申请数量|9|1|0|0|2|0|12", "（一）予以公开|4|0|0|0|1|0|5", "四、结转下年度继续办理|5|1|0|0|1|0|7");
    private static final List<String> YEAR_BEFORE =
            List.of(HEADS, "一、本年新收政府信息公开申请数量|3|0|0|0|0|0|3", "（一）予以公开|1|0|0|0|0|0|1", "四、结转下年度继续办理|2|0|0|0|0|0|2");

    private static final Mapper MAPPER = new Mapper(Mappings.load(null));

    @ParameterizedTest
    @CsvSource({
        "2021年收到和处理政府信息公开申请情况, 2022年收到和处理政府信息公开申请情况",
        "上年同期收到和处理政府信息公开申请情况, 三、收到和处理政府信息公开申请情况",
        "三、收到和处理政府信息公开申请情况（2021年度）, 收到和处理政府信息公开申请情况表（本年）",
    })
    void aTableBelowTheCaptionOfAnotherYearIsSetAsideInWhateverOrder(String other, String reported) {
        Block before = table(YEAR_BEFORE);
        Block now = table(THIS_YEAR);
        for (Report report : List.of(
                read(Tables.paragraph(other), before, Tables.paragraph(reported), now),
                read(Tables.paragraph(reported), now, Tables.paragraph(other), before))) {
            assertThat(value(report, "requests.received.total")).isEqualTo(12);
            assertThat(value(report, "requests.granted.natural_person")).isEqualTo(4);
            assertThat(entry(report, "requests.received.total").flags()).isEmpty();
            assertThat(report.gaps()).anySatisfy(gap -> assertThat(gap.kind()).isEqualTo(Gap.Kind.UNKNOWN_TABLE));
        }
    }

    /** The caption may be left over from the report before: the figures are read, and a person looks at each. */
    @Test
    void theOnlyTableBelowTheCaptionOfAnotherYearIsInDoubt() {
        Report report = read(Tables.paragraph("2021年收到和处理政府信息公开申请情况"), table(THIS_YEAR));

        assertThat(value(report, "requests.received.total")).isEqualTo(12);
        assertThat(entry(report, "requests.received.total").flags()).containsExactly(Entry.Flag.UNSURE_PLACE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "三、收到和处理政府信息公开申请情况",
                "2023年1月18日",
                "与2021年相比，2022年收到的申请有所增加。",
                "上一篇：溪川市水务局2021年政府信息公开工作年度报告",
                "二、上年结转政府信息公开申请数量"
            })
    void whatIsNoCaptionOfAnotherYearCastsNoDoubt(String words) {
        Report report = read(Tables.paragraph(words), table(THIS_YEAR));

        assertThat(entry(report, "requests.received.total").flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"本年, 上年", "2022年, 2021年", "本年度, 上年度", "2022年度, 去年同期", "本年数, 同比增减"})
    void ofTwoColumnsUnderEachHeadTheOneOfTheYearIsRead(String now, String other) {
        for (boolean nowFirst : new boolean[] {true, false}) {
            String pair = nowFirst ? now + "|" + other : other + "|" + now;
            Report report = read(Tables.kept(
                    "项目|自然人|<|商业企业|<|科研机构|<|社会公益组织|<|法律服务机构|<|其他|<|总计|<",
                    "^|" + String.join("|", Collections.nCopies(7, pair)),
                    pairs("一、本年新收政府信息公开申请数量", nowFirst, 9, 1, 0, 0, 2, 0, 12),
                    pairs("（一）予以公开", nowFirst, 4, 0, 0, 0, 1, 0, 5),
                    pairs("四、结转下年度继续办理", nowFirst, 5, 1, 0, 0, 1, 0, 7)));

            assertThat(value(report, "requests.received.total")).as(pair).isEqualTo(12);
            assertThat(value(report, "requests.carried_out.commercial_enterprise"))
                    .as(pair)
                    .isEqualTo(1);
            assertThat(entry(report, "requests.granted.total").flags()).as(pair).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoRowsUnderEachLabelTheOneOfTheYearIsRead(boolean nowFirst) {
        List<String> rows = new ArrayList<>();
        rows.add("项目|<|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计");
        for (int i = 1; i < THIS_YEAR.size(); i++) {
            String[] now = THIS_YEAR.get(i).split("\\|", 2);
            String before = YEAR_BEFORE.get(i).split("\\|", 2)[1];
            rows.add(now[0] + (nowFirst ? "|本年|" + now[1] : "|上年|" + before));
            rows.add("^" + (nowFirst ? "|上年|" + before : "|本年|" + now[1]));
        }
        Report report = read(Tables.kept(rows.toArray(String[]::new)));

        assertThat(value(report, "requests.received.total")).isEqualTo(12);
        assertThat(value(report, "requests.granted.total")).isEqualTo(5);
        assertThat(value(report, "requests.carried_out.total")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoColumnsUnderEachOutcomeTheOneOfTheYearIsRead(boolean nowFirst) {
        String pair = nowFirst ? "本年|上年" : "上年|本年";
        String heads = "项目|<|结果维持|<|结果纠正|<|其他结果|<|尚未审结|<|总计|<";
        Report report = read(Tables.kept(
                heads,
                "^|^|" + String.join("|", Collections.nCopies(5, pair)),
                pairs("行政复议|<", nowFirst, 1, 0, 0, 2, 3),
                pairs("行政诉讼|未经复议直接起诉", nowFirst, 0, 1, 0, 0, 1),
                pairs("^|复议后起诉", nowFirst, 0, 0, 0, 0, 0)));

        assertThat(value(report, "disputes.review.total")).isEqualTo(3);
        assertThat(value(report, "disputes.litigation_direct.corrected")).isEqualTo(1);
        assertThat(value(report, "disputes.litigation_after_review.total")).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTwoYearsBelowEachOtherUnderHeadsPrintedOnceTheOneReportedOnIsRead(boolean nowFirst) {
        List<String> rows = new ArrayList<>(List.of(HEADS));
        rows.add((nowFirst ? "2022年" : "2021年") + "|<".repeat(7));
        rows.addAll((nowFirst ? THIS_YEAR : YEAR_BEFORE).subList(1, 4));
        rows.add((nowFirst ? "2021年" : "2022年") + "|<".repeat(7));
        rows.addAll((nowFirst ? YEAR_BEFORE : THIS_YEAR).subList(1, 4));
        Report report = read(table(rows));

        assertThat(value(report, "requests.received.total")).isEqualTo(12);
        assertThat(value(report, "requests.carried_out.commercial_enterprise")).isEqualTo(1);
        assertThat(entry(report, "requests.received.total").flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%s（本年）, %s（上年）", "2022年%s, 2021年%s", "%s2022年, %s2021年"})
    void theYearMayStandInTheHeadOfEachColumn(String now, String other) {
        for (boolean nowFirst : new boolean[] {true, false}) {
            StringBuilder heads = new StringBuilder("项目");
            for (String head : HEADS.substring(HEADS.indexOf('|') + 1).split("\\|")) {
                heads.append('|').append((nowFirst ? now : other).formatted(head));
                heads.append('|').append((nowFirst ? other : now).formatted(head));
            }
            String[] rows = {
                heads.toString(),
                pairs("一、本年新收政府信息公开申请数量", nowFirst, 9, 1, 0, 0, 2, 0, 12),
                pairs("（一）予以公开", nowFirst, 4, 0, 0, 0, 1, 0, 5),
                pairs("四、结转下年度继续办理", nowFirst, 5, 1, 0, 0, 1, 0, 7)
            };
            for (Block printed : List.of(Tables.kept(rows), Tables.lost(rows))) {
                Report report = read(printed);
                assertThat(value(report, "requests.received.total")).isEqualTo(12);
                assertThat(value(report, "requests.granted.natural_person")).isEqualTo(4);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inATextTheNameOfTwoColumnsStandsOverTheFirst(boolean nowFirst) {
        String pair = nowFirst ? "本年|上年" : "上年|本年";
        Report report = read(Tables.lost(
                "项目|自然人||商业企业||科研机构||社会公益组织||法律服务机构||其他||总计|",
                "|" + String.join("|", Collections.nCopies(7, pair)),
                pairs("一、本年新收政府信息公开申请数量", nowFirst, 9, 1, 0, 0, 2, 0, 12),
                pairs("（一）予以公开", nowFirst, 4, 0, 0, 0, 1, 0, 5),
                pairs("四、结转下年度继续办理", nowFirst, 5, 1, 0, 0, 1, 0, 7)));

        assertThat(value(report, "requests.received.total")).isEqualTo(12);
        assertThat(value(report, "requests.carried_out.commercial_enterprise")).isEqualTo(1);
    }

    /** The heads of a web page without the cell above the labels: figures are counted, and a person looks at each. */
    @Test
    void headsThatLackTheirCornerAreShiftedBackAndInDoubt() {
        List<String> rows = new ArrayList<>(THIS_YEAR);
        rows.set(0, "自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计");
        Report report = read(table(rows));

        assertThat(value(report, "requests.received.natural_person")).isEqualTo(9);
        assertThat(value(report, "requests.received.total")).isEqualTo(12);
        assertThat(entry(report, "requests.received.total").flags()).containsExactly(Entry.Flag.UNSURE_PLACE);
    }

    private static String pairs(String label, boolean nowFirst, int... figures) {
        StringBuilder row = new StringBuilder(label);
        for (int figure : figures) {
            int other = figure + 50;
            row.append('|').append(nowFirst ? figure : other).append('|').append(nowFirst ? other : figure);
        }
        return row.toString();
    }

    private static Block table(List<String> rows) {
        return Tables.kept(rows.toArray(String[]::new));
    }

    private static Report read(Block... tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Tables.paragraph("溪川市水务局2022年政府信息公开工作年度报告"));
        blocks.add(Tables.paragraph("一、总体情况"));
        blocks.add(Tables.kept("第二十条第（一）项|<|<|<", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|1|0|8"));
        blocks.addAll(List.of(tables));
        Document document = Tables.document(blocks.toArray(Block[]::new));
        return MAPPER.map(document, "x.html").get(0);
    }

    private static Entry entry(Report report, String cell) {
        Entry entry = report.entry(new CellId(cell));
        assertThat(entry).isNotNull();
        return entry;
    }

    private static @Nullable Integer value(Report report, String cell) {
        Value value = entry(report, cell).value();
        return value.number() == null ? null : value.number().intValueExact();
    }
}
