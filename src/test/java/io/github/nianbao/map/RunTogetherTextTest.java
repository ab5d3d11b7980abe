package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Value;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RunTogetherTextTest {
    private static final FormIndex FORM = form("2021");

    static final String HEADS =
            "三、收到和处理政府信息公开申请情况（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）" + "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他";

    static final String ROWS = "一、本年新收政府信息公开申请数量172001020二、上年结转政府信息公开申请数量1000001"
            + "三、本年度办理结果（一）予以公开810000 9（二）部分公开（区分处理的，只计这一情形，不计其他情形）3000003"
            + "（三）不予公开1.属于国家秘密00000002.其他法律行政法规禁止公开00000003.危及“三安全一稳定”00000004.保护第三方合法权益0000000"
            + "5.属于三类内部事务信息00000006.属于四类过程性信息00000007.属于行政执法案卷00000008.属于行政查询事项0000000"
            + "（四）无法提供1.本机关不掌握相关政府信息51000062.没有现成信息需要另行制作00000003.补正后申请内容仍不明确0000000"
            + "（五）不予处理1.信访举报投诉类申请00000002.重复申请00000003.要求提供公开出版物00000004.无正当理由大量反复申请0000000"
            + "5.要求行政机关确认或重新出具已获取信息0000000（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请0000000"
            + "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请00000003.其他0000101"
            + "（七）总计162001019四、结转下年度继续办理2000002";

    private static final String MATRIX_HEADS =
            "四、政府信息公开行政复议、行政诉讼情况行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉" + "结果维持结果纠正其他结果尚未审结总计结果维持结果纠正其他结果尚未审结总计";

    private static final String PROACTIVE = "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件7 1 30"
            + "第二十条第（五）项信息内容本年处理决定数量行政许可1306第二十条第（六）项信息内容本年处理决定数量行政处罚12行政强制0"
            + "第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费35.021";

    @Test
    void theOnlyReadingThatSatisfiesAllSumsIsRecovered() {
        FormMapping mapping = read(HEADS + ROWS);
        assertThat(row(mapping, "requests.received")).isEqualTo("17 2 0 0 1 0 20");
        assertThat(row(mapping, "requests.granted")).isEqualTo("8 1 0 0 0 0 9");
        assertThat(row(mapping, "requests.unavailable_not_held")).isEqualTo("5 1 0 0 0 0 6");
        assertThat(entry(mapping, "requests.received.total").flags()).containsExactly(Entry.Flag.RECOVERED);
        assertThat(entry(mapping, "requests.received.total").raw()).isEqualTo("172001020");
        assertThat(mapping.gaps()).noneMatch(gap -> "requests".equals(gap.table()));
    }

    @Test
    void aTableThatDoesNotAddUpAsksForTheOriginal() {
        assertThat(requestsGaps(HEADS + ROWS.replace("162001019", "162001018"))).containsExactly("RUN_TOGETHER []");
        assertThat(requestsGaps(HEADS + ROWS.replace("（一）予以公开810000 9", "（一）予以公开910000 9")))
                .containsExactly("RUN_TOGETHER []");
    }

    @Test
    void otherHeadsOrLostLabelsAskForTheOriginal() {
        String otherOrder = HEADS.replace("商业企业科研机构", "科研机构商业企业");
        String totalFirst = HEADS.replace("自然人法人或其他组织总计", "总计自然人法人或其他组织");
        assertThat(requestsGaps(otherOrder + ROWS)).containsExactly("RUN_TOGETHER []");
        assertThat(requestsGaps(totalFirst + ROWS)).containsExactly("RUN_TOGETHER []");
        assertThat(requestsGaps(HEADS + ROWS.replace("2.重复申请", "2.多次申请"))).containsExactly("RUN_TOGETHER []");
        assertThat(requestsGaps(HEADS + ROWS.replace("2.重复申请0000000", ""))).containsExactly("RUN_TOGETHER []");
    }

    @Test
    void digitsBehindTheLastRowAreNotItsOwn() {
        assertThat(requestsGaps(HEADS + ROWS + "1.注：无")).containsExactly("RUN_TOGETHER []");
        assertThat(requestsGaps(HEADS + ROWS + "\n2022年")).containsExactly("RUN_TOGETHER []");
    }

    @Test
    void sentencesWithTheSameWordsAreNoTable() {
        FormMapping mapping = read("全年予以公开3件，部分公开2件，属于国家秘密1件，重复申请4件，结转下年度继续办理5件。");
        assertThat(mapping.gaps()).noneMatch(gap -> gap.kind() == Gap.Kind.RUN_TOGETHER);
    }

    @Test
    void fifteenFiguresOfDisputesAreCutWhereTheTotalsAllowOneWay() {
        FormMapping mapping = read(MATRIX_HEADS + "10203120001200000五、存在的主要问题");
        assertThat(row(mapping, "disputes.review")).isEqualTo("1 0 2 0 3");
        assertThat(row(mapping, "disputes.litigation_direct")).isEqualTo("12 0 0 0 12");
        assertThat(row(mapping, "disputes.litigation_after_review")).isEqualTo("0 0 0 0 0");
    }

    @Test
    void disputesThatCouldBeCutInTwoWaysAskForTheOriginal() {
        // 1 1 1 0 3 or 11 …: the first five are sure, the rest is not; 1 0 0 11 12 or 10 0 1 1 12.
        FormMapping mapping = read(MATRIX_HEADS + "00000000001001112五、存在的主要问题");
        assertThat(mapping.gaps())
                .anyMatch(gap -> gap.kind() == Gap.Kind.RUN_TOGETHER && "disputes".equals(gap.table()));
        assertThat(mapping.entries()
                        .get(new CellId("disputes.litigation_after_review.total"))
                        .value())
                .isEqualTo(Value.MISSING);
    }

    @Test
    void figuresWithoutSumsAreReadOnlyWhereNothingElseIsPossible() {
        FormMapping mapping = read(PROACTIVE);
        assertThat(entry(mapping, "proactive.rules.in_force").value()).isEqualTo(Value.of(0));
        assertThat(entry(mapping, "proactive.normative_documents.in_force").value())
                .isEqualTo(Value.of(30));
        assertThat(entry(mapping, "proactive.licensing.decisions").value()).isEqualTo(Value.of(1306));
        assertThat(entry(mapping, "proactive.fees.amount").value().number()).isEqualByComparingTo("35.021");
        FormMapping unsure = read(PROACTIVE.replace("7 1 30", "7130"));
        assertThat(unsure.gaps())
                .anyMatch(gap -> gap.kind() == Gap.Kind.RUN_TOGETHER
                        && "7130".equals(gap.printed())
                        && gap.cells().size() == 3);
        FormMapping couldBeOneNumber = read(PROACTIVE.replace("7 1 30", "713"));
        assertThat(entry(couldBeOneNumber, "proactive.normative_documents.issued")
                        .value())
                .isEqualTo(Value.MISSING);
    }

    @Test
    void changesAndAmountsWithTheirUnitAreReadInTheFormOf2019() {
        String text = "二、主动公开政府信息情况\n第二十条第（五）项\n信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n140\n-6\n2047\n"
                + "其他对外管理服务事项\n104\n8\n108\n第二十条第（九）项\n信息内容\n采购项目数量\n采购总金额\n政府集中采购\n14\n767.5万元\n三、收到";
        FormMapping mapping = FormMapping.of(form("2019"), Tables.document(Tables.paragraph(text)), List.of());

        assertThat(entry(mapping, "proactive.licensing.change").value()).isEqualTo(Value.of(-6));
        assertThat(entry(mapping, "proactive.other_services.decisions").value()).isEqualTo(Value.of(108));
        assertThat(entry(mapping, "proactive.procurement.items").value()).isEqualTo(Value.of(14));
        assertThat(entry(mapping, "proactive.procurement.amount").value().number())
                .isEqualByComparingTo("7675000");
    }

    @Property(seed = "2021", tries = 150)
    void whatIsRecoveredIsRight(@ForAll long seed) {
        Random random = new Random(seed);
        RunTogetherPrint print = print(random);
        FormMapping mapping = read(print.text(0, random.nextInt(3) * 0.3));
        assertThat(wrong(mapping, print.printed())).as("seed " + seed).isEmpty();
    }

    @Property(seed = "2021", tries = 150)
    void lostCellsAndMisprintsAreNeverCutIntoAnotherTable(@ForAll long seed) {
        Random random = new Random(seed);
        RunTogetherPrint print = print(random);
        if (random.nextBoolean()) {
            print.misprint();
        }
        FormMapping mapping = read(print.text(random.nextInt(3) * 0.3, random.nextInt(2) * 0.3));
        assertThat(wrong(mapping, print.printed())).as("seed " + seed).isEmpty();
    }

    private static RunTogetherPrint print(Random random) {
        TableIndex table = FORM.tables().get(1);
        List<String> skipped = table.mapped().alternatives().get(0).groups().get(random.nextInt(2));
        int[] most = {5, 40, 300, 3000};
        return new RunTogetherPrint(table, skipped, random, most[random.nextInt(most.length)]);
    }

    private static List<String> wrong(FormMapping mapping, Map<CellId, Long> printed) {
        return mapping.entries().entrySet().stream()
                .filter(entry -> entry.getValue().value().isNumber())
                .filter(entry -> !entry.getValue().value().equals(Value.of(printed.getOrDefault(entry.getKey(), -1L))))
                .map(entry -> entry.getKey() + "=" + entry.getValue().value().number())
                .toList();
    }

    private static FormIndex form(String id) {
        return Mappings.load(null).mapped().stream()
                .filter(form -> form.form().id().equals(id))
                .map(FormIndex::of)
                .findFirst()
                .orElseThrow();
    }

    private static FormMapping read(String text) {
        return FormMapping.of(FORM, Tables.document(Tables.paragraph(text)), List.of());
    }

    private static List<String> requestsGaps(String text) {
        return read(text).gaps().stream()
                .filter(gap -> "requests".equals(gap.table()))
                .map(gap -> gap.kind() + " " + gap.cells())
                .toList();
    }

    private static Entry entry(FormMapping mapping, String id) {
        Entry entry = mapping.entries().get(new CellId(id));
        assertThat(entry).as(id).isNotNull();
        return entry;
    }

    private static String row(FormMapping mapping, String row) {
        return mapping.entries().entrySet().stream()
                .filter(entry -> entry.getKey().text().startsWith(row + "."))
                .map(entry -> String.valueOf(entry.getValue().value().number()))
                .collect(Collectors.joining(" "));
    }
}
