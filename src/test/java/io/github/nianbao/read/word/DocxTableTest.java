package io.github.nianbao.read.word;

import static io.github.nianbao.read.word.DocxFile.body;
import static io.github.nianbao.read.word.DocxFile.grid;
import static io.github.nianbao.read.word.DocxFile.p;
import static io.github.nianbao.read.word.DocxFile.r;
import static io.github.nianbao.read.word.DocxFile.tbl;
import static io.github.nianbao.read.word.DocxFile.tc;
import static io.github.nianbao.read.word.DocxFile.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the cells of a table come to their rows, columns and spans. */
class DocxTableTest {
    private static final String SPAN_2 = "<w:gridSpan w:val=\"2\"/>";
    private static final String FIRST = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUED = "<w:vMerge/>";

    @Test
    void spansAndVerticalMergesAreKept() throws Exception {
        assertThat(shown(
                        grid(2000, 1000, 1000),
                        tr(tc(FIRST, "类别"), tc(SPAN_2, "申请人")),
                        tr(tc(CONTINUED, ""), tc("自然人"), tc("法人")),
                        tr(tc("新收"), tc("2"), tc("3"))))
                .containsExactly("1(2x1)类别|2(1x2)申请人\n2自然人|3法人\n1新收|22|33");
    }

    @Test
    void aSecondMergeBeginsBelowTheFirst() throws Exception {
        assertThat(shown(
                        grid(1000, 1000),
                        tr(tc(FIRST, "甲"), tc("1")),
                        tr(tc(CONTINUED, ""), tc("2")),
                        tr(tc(FIRST, "乙"), tc("3")),
                        tr(tc("<w:vMerge w:val=\"continue\"/>", ""), tc("4"))))
                .containsExactly("1(2x1)甲|21\n22\n1(2x1)乙|23\n24");
    }

    @Test
    void theOlderMergeAcrossIsASpanToo() throws Exception {
        assertThat(shown(
                        grid(1000, 1000),
                        tr(tc("<w:hMerge w:val=\"restart\"/>", "题"), tc("<w:hMerge/>", "")),
                        tr(tc("甲"), tc("1"))))
                .containsExactly("1(1x2)题\n1甲|21");
    }

    @Test
    void columnsLeftFreeBeforeARowShiftIt() throws Exception {
        String before = "<w:trPr><w:gridBefore w:val=\"1\"/><w:wBefore w:w=\"1000\" w:type=\"dxa\"/></w:trPr>";

        assertThat(shown(grid(1000, 1000, 1000), tr(tc("甲"), tc("乙"), tc("丙")), tr(before, tc("2"), tc("3"))))
                .containsExactly("1甲|2乙|3丙\n22|33");
    }

    @Test
    void edgesThatARowMissesByAHairAreOneColumn() throws Exception {
        assertThat(shown(
                        grid(1990, 20, 1000, 1000),
                        tr(tc(SPAN_2, "甲"), tc("1"), tc("2")),
                        tr(tc("乙"), tc(SPAN_2, "3"), tc("4"))))
                .containsExactly("1甲|21|32\n1乙|23|34");
    }

    @Test
    void aGridWithoutWidthsIsCounted() throws Exception {
        assertThat(shown(grid(0, 0, 0), tr(tc(SPAN_2, "甲"), tc("1")), tr(tc("乙"), tc("2"), tc("3"))))
                .containsExactly("1(1x2)甲|31\n1乙|22|33");
        assertThat(shown(tr(tc(SPAN_2, "甲"), tc("1")), tr(tc("乙"), tc("2"), tc("3"))))
                .containsExactly("1(1x2)甲|31\n1乙|22|33");
    }

    @Test
    void aGridTooNarrowForItsTextsIsCounted() throws Exception {
        assertThat(shown(grid(5000, 1, 1), tr(tc("甲"), tc("1"), tc("2")))).containsExactly("1甲|21|32");
    }

    @Test
    void widthsOfCellsSayWhatRowsWithoutSpansLeaveOut() throws Exception {
        assertThat(shown(
                        grid(1000, 1000, 1000),
                        tr(tc(width(3000), "第（一）项")),
                        tr(tc(width(1000), "规章"), tc(width(1000), "1"), tc(width(1000), "2")),
                        tr(tc(width(1000), "许可"), tc(width(2000), "3"))))
                .containsExactly("1(1x3)第（一）项\n1规章|21|32\n1许可|2(1x2)3");
    }

    @Test
    void aRowThatEndsEarlyIsNotStretched() throws Exception {
        assertThat(shown(
                        grid(1000, 1000, 1000),
                        tr(tc(width(1000), "甲"), tc(width(1000), "1")),
                        tr(tc(width(1000), "乙"), tc(width(1000), "2"), tc(width(1000), "3"))))
                .containsExactly("1甲|21\n1乙|22|33");
    }

    @Test
    void rowsAndCellsThatARevisionDeletedAreGone() throws Exception {
        assertThat(shown(
                        tr("<w:trPr><w:del/></w:trPr>", tc("删"), tc("9")),
                        tr("<w:trPr><w:ins/></w:trPr>", tc("甲"), tc("1")),
                        tr(tc("<w:cellDel/>", "删"), tc("乙"), tc("2"))))
                .containsExactly("1甲|21\n1乙|22");
    }

    @Test
    void aTableInsideACellFollowsAndAFrameIsNotThere() throws Exception {
        String inner = tbl(tr(tc("内"), tc("9")));

        assertThat(shown(tr(tc("左"), "<w:tc>" + p(r("右")) + inner + p() + "</w:tc>")))
                .containsExactly("1左|2右", "1内|29");
        assertThat(shown(tr("<w:tc>" + p(r("框内标题")) + inner + p(r("说明")) + "</w:tc>")))
                .containsExactly("框内标题", "1内|29", "说明");
    }

    @Test
    void linesOfACellArePartedAndItsEmptyParagraphsPrintNothing() throws Exception {
        assertThat(shown(tr("<w:tc>" + p() + p(r("行政")) + p(r("许可")) + p() + "</w:tc>", tc("1"))))
                .containsExactly("1行政⏎许可|21");
    }

    @Test
    void aTableOfOneCellInsideACellIsABoxAroundItsFigure() throws Exception {
        assertThat(shown(tr(tc("规章"), "<w:tc>" + tbl(tr(tc("7"))) + p() + "</w:tc>")))
                .containsExactly("1规章|27");
    }

    @Test
    void aHiddenRowIsNotPrinted() throws Exception {
        assertThat(shown(
                        tr("<w:trPr><w:hidden/></w:trPr>", tc("藏"), tc("9")),
                        tr("<w:trPr><w:hidden w:val=\"0\"/></w:trPr>", tc("甲"), tc("1"))))
                .containsExactly("1甲|21");
    }

    @Test
    void aBlankCellIsACell() throws Exception {
        assertThat(shown(tr(tc("规章"), tc(""), tc(" ")))).containsExactly("1规章|2|3");
    }

    @Test
    void aParagraphDeletedAtTheEndOfACellDoesNotReachIntoTheNext() throws Exception {
        String deleted = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("1") + "</w:p>";

        assertThat(shown(tr("<w:tc>" + deleted + "</w:tc>", tc("2")))).containsExactly("11|22");
    }

    private static String width(int twips) {
        return "<w:tcW w:w=\"" + twips + "\" w:type=\"dxa\"/>";
    }

    private static List<String> shown(String... rows) throws Exception {
        return Shown.of(DocxReader.read(body(tbl(rows)).bytes()));
    }
}
