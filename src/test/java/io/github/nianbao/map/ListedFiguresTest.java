package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables written as lists of labels with their figures. */
class ListedFiguresTest {
    private static final Mapper MAPPER = new Mapper(Mappings.load(null));
    private static final Block PROACTIVE = Tables.kept(
            "第二十条第（一）项|<|<|<",
            "信息内容|本年制发件数|本年废止件数|现行有效件数",
            "规章|0|0|0",
            "行政规范性文件|1|0|8",
            "第二十条第（五）项|<|<|<",
            "信息内容|本年处理决定数量|<|<",
            "行政许可|40|<|<");

    @Test
    void aRowForEachWayWithItsOutcomesIsATable() {
        Report report = read(
                PROACTIVE,
                Tables.paragraph("行政复议：结果维持1件，结果纠正0件，其他结果0件，尚未审结2件，总计3件。"),
                Tables.paragraph("行政诉讼-未经复议直接起诉：结果维持0件，结果纠正1件，其他结果0件，尚未审结0件，总计1件。"),
                Tables.paragraph("行政诉讼-复议后起诉：结果维持4件，结果纠正0件，其他结果0件，尚未审结0件，总计4件。"));

        assertThat(number(report, "disputes.review.pending")).isEqualTo("2");
        assertThat(number(report, "disputes.litigation_direct.corrected")).isEqualTo("1");
        assertThat(number(report, "disputes.litigation_after_review.total")).isEqualTo("4");
    }

    @Test
    void aSentenceMayHoldSeveralRowsAndRowsMayHaveOtherColumns() {
        Report report = read(
                Tables.paragraph("规章：本年制发件数0件，本年废止件数0件，现行有效件数2件；行政规范性文件：本年制发件数3件，本年废止件数1件，现行有效件数30件。"),
                Tables.paragraph("行政许可：本年处理决定数量3206件。"),
                Tables.paragraph("行政处罚：本年处理决定数量816件。行政强制：本年处理决定数量11件。"),
                Tables.paragraph("行政事业性收费：本年收费金额84.24万元。"));

        assertThat(number(report, "proactive.rules.in_force")).isEqualTo("2");
        assertThat(number(report, "proactive.normative_documents.repealed")).isEqualTo("1");
        assertThat(number(report, "proactive.penalty.decisions")).isEqualTo("816");
        assertThat(number(report, "proactive.fees.amount")).isEqualTo("84.24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s：%s件", "%s %s 件", "%s%s件", "%s: %s", "%s　%s"})
    void oneFigureBehindEachLabelIsTheTotalAndIsLookedAt(String line) {
        Report report = read(requests(line));

        assertThat(number(report, "requests.received.total")).isEqualTo("20");
        assertThat(number(report, "requests.other_other.total")).isEqualTo("3");
        assertThat(number(report, "requests.received.natural_person")).isEqualTo("null");
        assertThat(entry(report, "requests.received.total").flags()).containsExactly(Entry.Flag.UNSURE_PLACE);
    }

    /** Figures of a whole row that ran together are no total. */
    @ParameterizedTest
    @ValueSource(strings = {"%s%s", "%s%s00000", "%s 00000%s"})
    void withoutAMarkWhereTheLabelEndsNothingIsRead(String line) {
        Report report = read(requests(line));

        assertThat(number(report, "requests.received.total")).isEqualTo("null");
        assertThat(number(report, "requests.granted.total")).isEqualTo("null");
    }

    @Test
    void sentencesAboutSomeFiguresAreNoTable() {
        Report report = read(
                PROACTIVE,
                Tables.paragraph("本年新收政府信息公开申请数量20件。"),
                Tables.paragraph("予以公开9件。"),
                Tables.paragraph("部分公开2件。"),
                Tables.paragraph("重复申请3件。"));

        assertThat(number(report, "requests.received.total")).isEqualTo("null");
    }

    @Test
    void besideThePrintedTableAListIsProse() {
        Block[] blocks = requests("%s：%s件");
        List<Block> all = new ArrayList<>(List.of(blocks));
        all.add(Tables.kept(
                "项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计",
                "一、本年新收政府信息公开申请数量|20|1|0|0|0|0|21",
                "（一）予以公开|4|0|0|0|0|0|4",
                "（七）总计|4|0|0|0|0|0|4",
                "四、结转下年度继续办理|16|1|0|0|0|0|17"));
        Report report = read(all.toArray(Block[]::new));

        assertThat(number(report, "requests.received.total")).isEqualTo("21");
        assertThat(entry(report, "requests.received.total").flags()).isEmpty();
    }

    private static Block[] requests(String line) {
        String[] labels = {
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "（一）予以公开",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.属于国家秘密",
            "2.其他法律行政法规禁止公开",
            "3.危及“三安全一稳定”",
            "4.保护第三方合法权益",
            "5.属于三类内部事务信息",
            "6.属于四类过程性信息",
            "7.属于行政执法案卷",
            "8.属于行政查询事项",
            "1.本机关不掌握相关政府信息",
            "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确",
            "1.信访举报投诉类申请",
            "2.重复申请",
            "3.要求提供公开出版物",
            "4.无正当理由大量反复申请",
            "5.要求行政机关确认或重新出具已获取信息",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "3.其他",
            "（七）总计",
            "四、结转下年度继续办理"
        };
        List<Block> blocks = new ArrayList<>(List.of(PROACTIVE));
        for (int i = 0; i < labels.length; i++) {
            String figure = i == 0 ? "20" : i == 2 ? "14" : i == 22 ? "3" : i == 23 ? "17" : i == 24 ? "3" : "0";
            if (i == 4) {
                blocks.add(Tables.paragraph("（三）不予公开"));
            }
            blocks.add(Tables.paragraph(line.formatted(labels[i], figure)));
        }
        return blocks.toArray(Block[]::new);
    }

    private static Report read(Block... tables) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Tables.paragraph("溪川市水务局2022年政府信息公开工作年度报告"));
        blocks.add(Tables.paragraph("一、总体情况"));
        blocks.addAll(List.of(tables));
        Document document = Tables.document(blocks.toArray(Block[]::new));
        return MAPPER.map(document, "x.html").get(0);
    }

    private static Entry entry(Report report, String cell) {
        return Objects.requireNonNull(report.entry(new CellId(cell)));
    }

    private static String number(Report report, String cell) {
        return String.valueOf(entry(report, cell).value().number());
    }
}
