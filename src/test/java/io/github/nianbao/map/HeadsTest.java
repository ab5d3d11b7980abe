package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Heads of text tables: columns that are not there, and columns of numbers in front of the labels. */
class HeadsTest {
    private static final FormIndex FORM =
            FormIndex.of(Mappings.load(null).mapped().get(2));

    @Test
    void aColumnLeftOutMovesNoFigure() {
        FormMapping mapping = read(
                Tables.lost("项目|自然人|商业企业|科研机构|社会公益组织|其他|总计", "一、本年新收政府信息公开申请数量|9|1|0|2|0|12", "（一）予以公开|4|0|0|1|0|5"));

        assertThat(number(mapping, "requests.received.social_welfare_organization"))
                .isEqualTo("2");
        assertThat(number(mapping, "requests.received.legal_service_institution"))
                .isEqualTo("null");
        assertThat(number(mapping, "requests.granted.total")).isEqualTo("5");
        assertThat(Objects.requireNonNull(mapping.entries().get(new CellId("requests.granted.total")))
                        .flags())
                .containsExactly(Entry.Flag.UNSURE_PLACE);
    }

    @Test
    void aTableCutInTwoByColumnsIsReadFromBothHalves() {
        FormMapping mapping = read(
                Tables.lost("项目|自然人|商业企业|科研机构", "一、本年新收政府信息公开申请数量|9|1|0", "（一）予以公开|4|0|0"),
                Tables.lost("项目|社会公益组织|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|0|2|0|12", "（一）予以公开|0|1|0|5"));

        assertThat(number(mapping, "requests.received.commercial_enterprise")).isEqualTo("1");
        assertThat(number(mapping, "requests.received.total")).isEqualTo("12");
        assertThat(number(mapping, "requests.granted.legal_service_institution"))
                .isEqualTo("1");
    }

    /** Where a head is garbled beyond recognition, or a row has a cell too few, places say nothing. */
    @Test
    void withoutACertainHeadOverEachFigureNothingIsPlaced() {
        FormMapping garbled =
                read(Tables.lost("项目|自然人|商业企业|科研机构|□□|其他|总计", "一、本年新收政府信息公开申请数量|9|1|0|2|0|12", "（一）予以公开|4|0|0|1|0|5"));
        FormMapping shorter =
                read(Tables.lost("项目|自然人|商业企业|科研机构|社会公益组织|其他|总计", "一、本年新收政府信息公开申请数量|9|1|2|0|12", "（一）予以公开|4|0|1|0|5"));

        for (FormMapping mapping : List.of(garbled, shorter)) {
            assertThat(number(mapping, "requests.received.total")).isEqualTo("null");
            assertThat(mapping.gaps()).anyMatch(gap -> gap.cells().contains(new CellId("requests.received.total")));
        }
    }

    @Test
    void betweenARowsNumberAndItsLabelTheGroupMayBeLeftOut() {
        FormMapping mapping = read(numbered("序号|类别|情形"));

        assertThat(number(mapping, "requests.received.natural_person")).isEqualTo("9");
        assertThat(number(mapping, "requests.denied_state_secret.total")).isEqualTo("2");
    }

    /** Numbers in front of nothing, under no head that says what they are, may be figures. */
    @Test
    void otherNumbersInFrontAreNoRowNumbers() {
        FormMapping mapping = read(numbered("情况|类别|情形"));

        assertThat(number(mapping, "requests.received.natural_person")).isEqualTo("null");
    }

    private static io.github.nianbao.document.Table numbered(String corner) {
        List<String> rows = new ArrayList<>(List.of(corner + "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计"));
        rows.add("1||本年新收政府信息公开申请数量|9|1|0|0|2|0|12");
        rows.add("2||上年结转政府信息公开申请数量|0|0|0|0|0|0|0");
        rows.add("3|本年度办理结果|予以公开|4|0|0|0|1|0|5");
        rows.add("4|本年度办理结果|部分公开|1|0|0|0|0|0|1");
        rows.add("5|本年度办理结果|属于国家秘密|2|0|0|0|0|0|2");
        return Tables.kept(rows.toArray(String[]::new));
    }

    private static FormMapping read(io.github.nianbao.document.Table... tables) {
        var document = Tables.document(tables);
        return FormMapping.of(FORM, document, RowViews.of(document.tables()));
    }

    private static String number(FormMapping mapping, String id) {
        Entry entry = Objects.requireNonNull(mapping.entries().get(new CellId(id)));
        return String.valueOf(entry.value().number());
    }
}
