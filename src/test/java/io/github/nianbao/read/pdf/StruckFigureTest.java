package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure 12 stands with its baseline at 691.2 and reaches from 60 to 70. */
class StruckFigureTest {
    private static final double[] EDGES = {50, 100, 150};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "59 694.5 m 71 694.5 l S",
                "60 694 10 0.7 re f",
                "58 690 m 72 698 l S",
                "59 694 m 71 694 l S 59 695.5 m 71 695.5 l S",
                "40 694.5 m 300 694.5 l S",
                "59 694.5 m 61.5 694.5 l S 62.5 694.5 m 66 694.5 l S 67 694.5 m 71 694.5 l S",
                "58 694 m 62 697 66 691 72 695 c S",
                "60.3 694 m 64.8 695.5 l S 65.3 694 m 69.8 695.5 l S"
            })
    void aFigureWithALineThroughItIsUnreadable(String line) {
        assertThat(Read.paragraphs(
                        Read.document(DrawnPdf.onePage().text(60, 100, "12").raw(line))))
                .containsExactly("\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "59 690 m 71 690 l S", // below it
                "59 698.5 m 71 698.5 l S", // above it
                "59 694.5 m 62 694.5 l S", // through a part of a digit
                "30 680 m 58 700 l S", // beside it
                "65 680 m 65 710 l S" // between its digits
            })
    void aLineBesideAFigureLeavesItThere(String line) {
        assertThat(Read.paragraphs(
                        Read.document(DrawnPdf.onePage().text(60, 100, "12").raw(line))))
                .containsExactly("12");
    }

    @Test
    void theLineThroughAFigurePartsNoCells() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(EDGES, 100, 30, new String[] {"收到", "12"}, new String[] {"答复", "13"})
                .line(102, 108.5, 114, 108.5);

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | \uFFFD\uFFFD", "答复 | 13");
    }

    @Test
    void aMarkOverThePageStrikesAFigure() throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage().text(60, 100, "12").text(60, 140, "13");

        assertThat(Read.paragraphs(PdfReader.read(marked(drawn, PDAnnotationTextMarkup.SUB_TYPE_STRIKEOUT))))
                .containsExactly("\uFFFD\uFFFD", "13");
    }

    @Test
    void anUnderliningMarkStrikesNothing() throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage().text(60, 100, "12");

        assertThat(Read.paragraphs(PdfReader.read(marked(drawn, PDAnnotationTextMarkup.SUB_TYPE_UNDERLINE))))
                .containsExactly("12");
    }

    /** A mark over the text at 60, 100 that viewers draw by themselves. */
    private static byte[] marked(DrawnPdf drawn, String kind) throws IOException {
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAnnotationTextMarkup mark = new PDAnnotationTextMarkup(kind);
            mark.setRectangle(new PDRectangle(58, 688, 14, 13));
            mark.setQuadPoints(new float[] {60, 700, 70, 700, 60, 690, 70, 690});
            mark.setColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
            document.getPage(0).setAnnotations(List.of(mark));
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aDashPrintedOverAFigureStrikesIt() {
        DrawnPdf pdf =
                DrawnPdf.onePage().text(60, 140, "收到申请").text(60, 100, "12").text(60, 100, "—");

        assertThat(String.join("", Read.paragraphs(Read.document(pdf)))).doesNotContain("1", "2");
    }

    @Test
    void aSignBeforeAFigureDoesNot() {
        assertThat(Read.paragraphs(
                        Read.document(DrawnPdf.onePage().text(55, 100, "-").text(60, 100, "12"))))
                .containsExactly("-12");
    }
}
