package io.github.nianbao.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.text.PrintedLabel;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that hold those of their groups name the row that stands below just those groups. */
class LabelPathsTest {
    private static final FormIndex FORM =
            FormIndex.of(Mappings.load(null).mapped().get(2));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "三、本年度办理结果/（一）予以公开; granted",
                "三、本年度办理结果 > （三）不予公开 > 1.属于国家秘密; denied_state_secret",
                "三、本年度办理结果—（二）部分公开; partially_granted",
                "（三）不予公开-8.属于行政查询事项; denied_administrative_inquiry",
                "本年度办理结果/其他处理/其他; other_other",
                "三、本年度办理结果（六）其他处理; other_handling",
                "三、本年度办理结果 （七）合计; resolved_total"
            })
    void aLabelBelowItsGroupsNamesItsRow(String printed, String row) {
        assertThat(named(printed)).isEqualTo(row);
    }

    /** Neither a group of its own, nor a row below a group that is not its own. */
    @ParameterizedTest
    @ValueSource(strings = {"三、本年度办理结果/（三）不予公开", "（四）无法提供/1.属于国家秘密", "上年度办理结果/（一）予以公开"})
    void otherPathsNameNoRow(String printed) {
        double[] likeness = FORM.tables().get(1).rows().likeness(PrintedLabel.of(printed));
        assertThat(likeness[LabelIndex.indexOfMax(likeness)]).isLessThan(0.95);
    }

    @Test
    void wayAndOutcomeInOneLabelNameACellOfAMatrix() {
        String[] rows = {"项目|件数", "行政复议-结果维持|1", "行政复议-总计|1", "行政诉讼-未经复议直接起诉-其他结果|2", "行政诉讼-复议后起诉-总计|3"};
        for (boolean kept : new boolean[] {true, false}) {
            var table = kept ? Tables.kept(rows) : Tables.lost(rows);
            FormMapping mapping = FormMapping.of(
                    FORM,
                    Tables.document(table),
                    RowViews.of(Tables.document(table).tables()));
            assertThat(number(mapping, "disputes.review.upheld")).isEqualTo("1");
            assertThat(number(mapping, "disputes.review.total")).isEqualTo("1");
            assertThat(number(mapping, "disputes.litigation_direct.other")).isEqualTo("2");
            assertThat(number(mapping, "disputes.litigation_after_review.total"))
                    .isEqualTo("3");
            assertThat(number(mapping, "disputes.litigation_direct.total")).isEqualTo("null");
        }
    }

    private static String named(String printed) {
        TableIndex requests = FORM.tables().get(1);
        double[] likeness = requests.rows().likeness(PrintedLabel.of(printed));
        int best = LabelIndex.indexOfMax(likeness);
        assertThat(likeness[best]).isEqualTo(1);
        return requests.targets().get(best).row().id();
    }

    private static String number(FormMapping mapping, String id) {
        var entry = Objects.requireNonNull(mapping.entries().get(new io.github.nianbao.report.CellId(id)));
        return String.valueOf(entry.value().number());
    }
}
