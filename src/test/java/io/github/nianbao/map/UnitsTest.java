package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.Paragraph;
import io.github.nianbao.document.Table;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Entry.Flag;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count under 万件 may be meant as printed or ten thousand times that: a person must look. */
class UnitsTest {
    private static final FormIndex FORM = Mappings.load(null).mapped().stream()
            .filter(form -> form.form().id().equals("2021"))
            .map(FormIndex::of)
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "单位：百件, true",
        "（单位：万件）, true",
        "二、主动公开政府信息情况（千件）, true",
        "单位：件、千件, true",
        "单位：件, false",
        "单位：件、万元, false",
        "全年各成员单位千件信息都按时公开。, false",
    })
    void aUnitOverTheTableIsMeantForItsCounts(String line, boolean doubted) {
        assertThat(flags("proactive.licensing.decisions", Tables.paragraph(line), proactive("行政许可", "处理决定数量")))
                .isEqualTo(doubted ? Set.of(Flag.UNSURE_UNIT) : Set.of());
    }

    @ParameterizedTest
    @CsvSource({"行政许可（万件）, true", "行政许可（件）, false"})
    void aUnitInTheLabelOfARowIsMeantForIt(String label, boolean doubted) {
        assertThat(flags("proactive.licensing.decisions", null, proactive(label, "本年处理决定数量")))
                .isEqualTo(doubted ? Set.of(Flag.UNSURE_UNIT) : Set.of());
    }

    @ParameterizedTest
    @CsvSource({"行政复议（百件）, true", "行政复议（件）, false"})
    void aUnitInAHeadOfAMatrixIsMeantForItsCounts(String way, boolean doubted) {
        Table table = Tables.kept(way + "|<|<|<|<", "结果维持|结果纠正|其他结果|尚未审结|总计", "3|1|0|2|6");

        assertThat(flags("disputes.review.upheld", null, table))
                .isEqualTo(doubted ? Set.of(Flag.UNSURE_UNIT) : Set.of());
    }

    @Test
    void anotherUnitOfMoneyOverTheTableThanInItsHeadsIsAContradiction() {
        Table bare = Tables.kept("信息内容|本年收费金额", "行政事业性收费|12");
        Table said = Tables.kept("信息内容|本年收费金额（单位：万元）", "行政事业性收费|12");

        assertThat(flags("proactive.fees.amount", Tables.paragraph("单位：元"), bare))
                .contains(Flag.UNSURE_UNIT);
        assertThat(flags("proactive.fees.amount", Tables.paragraph("单位：元"), said))
                .isEmpty();
        assertThat(flags("proactive.fees.amount", Tables.paragraph("单位：件、万元"), said))
                .isEmpty();
    }

    private static Table proactive(String label, String head) {
        return Tables.kept("信息内容|" + head, label + "|265", "信息内容|" + head, "行政处罚|48", "行政强制|19");
    }

    private static Set<Flag> flags(String cell, @Nullable Paragraph over, Table table) {
        Document document = over == null ? Tables.document(table) : Tables.document(over, table);
        FormMapping mapping = FormMapping.of(FORM, document, RowViews.of(List.of(table)));
        Entry entry = Objects.requireNonNull(mapping.entries().get(new CellId(cell)));
        assertThat(entry.value().isNumber()).isTrue();
        return entry.flags();
    }
}
