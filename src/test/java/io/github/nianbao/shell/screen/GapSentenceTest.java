package io.github.nianbao.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.TestForms;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapSentenceTest {
    private final GapSentence sentence = new GapSentence(Messages.english(), new Labels(TestForms.form2021()));

    @Test
    void aMissingTableIsNamedByItsTitle() {
        assertThat(sentence.of(new Gap(Gap.Kind.TABLE_MISSING, List.of(), "disputes", null, null)))
                .isEqualTo("四、政府信息公开行政复议、行政诉讼情况: no such table was found in the document");
    }

    @Test
    void textThatFoundNoHomeIsQuotedWithItsPlace() {
        Place place = Place.ofCell(4, null, 2, 5, 1, null);

        assertThat(sentence.of(new Gap(Gap.Kind.UNKNOWN_ROW, List.of(), "requests", place, "（八）其他\u001b[2J")))
                .isEqualTo("A row that the form does not have (page 4, table 2, row 5, column 1): （八）其他␛[2J");
    }

    @Test
    void inAWorkbookThePlaceIsNamedAsAPersonFindsItThere() {
        Place place = Place.ofCell(null, null, 2, 5, 1, null).in(new SheetPlace("年报", "D12"));

        assertThat(sentence.of(new Gap(Gap.Kind.UNKNOWN_ROW, List.of(), "requests", place, "（八）其他")))
                .isEqualTo("A row that the form does not have (sheet “年报”, cell D12, table 2, row 5, column 1): （八）其他");
    }

    @Test
    void aWholeRowIsToldAsARow() {
        List<CellId> row = TestForms.COLUMNS.stream()
                .map(column -> CellId.of("requests", "granted", column))
                .toList();

        assertThat(sentence.of(new Gap(Gap.Kind.CELL_MISSING, row, "requests", null, null)))
                .isEqualTo("〔granted〕 (7 cells): not in the document");
    }

    @Test
    void withoutAFormTheIdsSpeak() {
        GapSentence formless = new GapSentence(Messages.english(), new Labels(null));

        assertThat(formless.of(new Gap(
                        Gap.Kind.CELL_MISSING, List.of(new CellId("requests.granted.total")), null, null, null)))
                .startsWith("requests.granted.total");
    }

    @Test
    void withoutAFormTheHeadOfATableSpeaks() {
        GapSentence formless = new GapSentence(Messages.english(), new Labels(null));

        assertThat(formless.of(new Gap(Gap.Kind.TABLE_MISSING, List.of(), "requests", null, "三、依申请公开情况")))
                .isEqualTo("三、依申请公开情况: no such table was found in the document");
    }

    @Test
    void aPictureThatMayBeTheTableIsNamedByItsPage() {
        GapSentence formless = new GapSentence(Messages.english(), new Labels(null));

        assertThat(formless.of(new Gap(Gap.Kind.NO_TABLE, List.of(), null, Place.ofTable(3, null, 1, null), null)))
                .contains("picture", "page 3", "enter");
    }
}
