package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars and pictures over characters, and characters too faint to be print. The figure 12 stands in a box 60 690 10 10. */
class VeiledTextTest {
    private static final String PICTURE = "BI /W 3 /H 3 /CS /G /BPC 8 ID xxxxxxxxx EI";
    private static final double[] EDGES = {50, 100, 150};

    private static List<String> read(String over) {
        return Read.paragraphs(Read.document(
                DrawnPdf.onePage().text(60, 100, "12").text(60, 140, "收到申请").raw(over)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "55 685 30 20 re f",
                "1 0 0 rg 55 685 30 20 re f",
                "14 w 55 695 m 90 695 l S",
                "q 30 0 0 20 55 685 cm " + PICTURE + " Q",
                "q 30 9 -9 30 55 680 cm " + PICTURE + " Q", // askew
                "50 680 m 100 680 l 50 720 l h f", // a triangle
                "q 50 680 m 51 720 l 100 680 l h W n 50 680 60 40 re f Q", // clipped to one
                "50 685 40 20 re 300 300 9 9 re f", // of several areas
                "55 685 30 5 re f 55 690 30 5 re f 55 695 30 5 re f 55 700 30 5 re f", // strip by strip
                "q 55 685 30 20 re W n /Any sh Q",
                "/Half gs 55 685 30 20 re f", // print does not shine through enough
                "1 g /Half gs 55 685 30 20 re f"
            })
    void aFigureBelowABarOrAPictureIsUnreadable(String over) {
        assertThat(read(over)).containsExactly("\uFFFD\uFFFD", "收到申请");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 g 55 685 30 20 re f", "1 G 14 w 55 695 m 90 695 l S"})
    void whatIsPaintedOverInWhiteIsGone(String over) {
        assertThat(read(over)).containsExactly("收到申请");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q 30 0 0 20 55 685 cm BI /W 8 /H 3 /IM true /BPC 1 ID \u00ff\u00ff\u00ff EI Q", // a stencil without
                // holes
                "/Faint gs 55 685 30 20 re f",
                "/Darker gs 1 g 55 685 30 20 re f",
                "55 685 30 5 re f 55 700 30 5 re f", // strips above and below
                "q 4 0 0 20 55 685 cm " + PICTURE + " Q" // beside the digits
            })
    void aPictureThatHidesNothingLeavesTheFigureThere(String over) {
        assertThat(read(over)).containsExactly("12", "收到申请");
    }

    @Test
    void whatIsPrintedOnTheBarIsRead() {
        assertThat(Read.paragraphs(Read.document(DrawnPdf.onePage()
                        .text(60, 140, "收到申请")
                        .text(60, 100, "12")
                        .raw("0.9 g 55 685 30 20 re f 0 g")
                        .text(60, 100, "13"))))
                .containsExactly("13", "收到申请");
    }

    @Test
    void textBelowThePictureOfThePageIsAScannersGuess() {
        byte[] pdf = DrawnPdf.onePage()
                .text(60, 100, "12")
                .raw("q 600 0 0 800 0 0 cm " + PICTURE + " Q")
                .bytes();

        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PdfReader.read(pdf));

        assertThat(refused.refusal().code()).isEqualTo(Refusal.Code.RECOGNISED_TEXT);
    }

    @Test
    void aFaintFigureOnAPageOfDarkPrintIsUnreadable() {
        assertThat(Read.paragraphs(Read.document(
                        DrawnPdf.onePage().text(60, 140, "收到申请").raw("0.88 g").text(60, 100, "12"))))
                .containsExactly("\uFFFD\uFFFD", "收到申请");
    }

    @Test
    void aPageThatIsPrintedFaintlyIsRead() {
        assertThat(Read.paragraphs(Read.document(
                        DrawnPdf.onePage().raw("0.88 g").text(60, 140, "收到申请").text(60, 100, "12"))))
                .containsExactly("12", "收到申请");
    }

    @Test
    void aPictureAloneInACellMakesItUnreadable() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(EDGES, 100, 30, new String[] {"收到", ""}, new String[] {"答复", "13"})
                .raw("q 12 0 0 10 104 680 cm " + PICTURE + " Q");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | \uFFFD", "答复 | 13");
    }

    @Test
    void aPictureBesideTextOrAcrossCellsLeavesThemAsTheyAre() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(EDGES, 100, 30, new String[] {"收到", ""}, new String[] {"答复", "13"})
                .raw("q 12 0 0 10 130 655 cm " + PICTURE + " Q")
                .raw("q 40 0 0 20 80 672 cm " + PICTURE + " Q");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | ", "答复 | 13");
    }

    @Test
    void aPictureOfOnePixelIsARuling() {
        DrawnPdf pdf = DrawnPdf.onePage()
                .table(EDGES, 100, 60, new String[] {"收到", "12"})
                .text(53, 133, "答复")
                .text(103, 133, "13")
                .raw("q 100 0 0 0.5 50 670 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");

        assertThat(Read.rows(Read.onlyTable(pdf))).containsExactly("收到 | 12", "答复 | 13");
    }
}
