package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenContentTest {
    @Test
    void aLayerThatIsSwitchedOffIsNotRead() throws Exception {
        byte[] pdf = withLayer(
                DrawnPdf.onePage()
                        .text(60, 100, "12")
                        .raw("/OC /L0 BDC")
                        .text(60, 140, "99")
                        .raw("EMC /Span BMC")
                        .text(60, 180, "13")
                        .raw("EMC"),
                true);

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("12", "13");
    }

    @Test
    void aLayerThatIsSwitchedOnIsRead() throws Exception {
        byte[] pdf = withLayer(
                DrawnPdf.onePage().raw("/OC /L0 BDC").text(60, 140, "99").raw("EMC"), false);

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc", "0.98 0.99 1 rg"})
    void whiteCharactersOnWhitePaperAreNotRead(String white) throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .text(60, 100, "12")
                .raw("q " + white)
                .text(60, 140, "99")
                .raw("Q")
                .text(60, 180, "13")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("12", "13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8 g", "0 0 1 rg", "/Separation1 cs 1 scn", "1 0 0 0 k"})
    void colouredCharactersAreRead(String colour) throws Exception {
        byte[] pdf = DrawnPdf.onePage().raw(colour).text(60, 140, "99").bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("99");
    }

    @Test
    void whiteCharactersOnAColouredGroundAreRead() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .raw("0 0 0.5 rg 0 0 600 850 re f 1 g")
                .text(60, 140, "99")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("99");
    }

    @Test
    void aFilledInFieldIsReadAndAStampIsNot() throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage().text(60, 100, "收到");
        String twelve = drawn.hex("12");
        String stamp = drawn.hex("34");
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            annotate(document, new PDAnnotationWidget(), twelve, 640);
            annotate(document, new PDAnnotationRubberStamp(), stamp, 600);
            document.save(out);

            assertThat(Read.paragraphs(PdfReader.read(out.toByteArray()))).containsExactly("收到", "12");
        }
    }

    /** An annotation whose appearance shows a text, its lower edge at a height from below. */
    private static void annotate(PDDocument document, PDAnnotation annotation, String hex, float bottom)
            throws IOException {
        PDAppearanceStream shown = new PDAppearanceStream(document);
        shown.setBBox(new PDRectangle(100, 20));
        shown.setResources(document.getPage(0).getResources());
        try (OutputStream content = shown.getStream().createOutputStream()) {
            content.write(("BT /F0 10 Tf 5 5 Td <" + hex + "> Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(shown);
        annotation.setAppearance(appearance);
        annotation.setRectangle(new PDRectangle(60, bottom, 100, 20));
        List<PDAnnotation> annotations = new ArrayList<>(document.getPage(0).getAnnotations());
        annotations.add(annotation);
        document.getPage(0).setAnnotations(annotations);
    }

    private static byte[] withLayer(DrawnPdf drawn, boolean off) throws IOException {
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
            PDOptionalContentProperties properties = new PDOptionalContentProperties();
            properties.addGroup(layer);
            properties.setGroupEnabled(layer, !off);
            document.getDocumentCatalog().setOCProperties(properties);
            document.getPage(0).getResources().put(COSName.getPDFName("L0"), layer);
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void charactersPaintedOverAreNotRead() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .text(60, 100, "12")
                .raw("1 g")
                .fill(50, 95, 100, 120)
                .raw("0 g")
                .text(60, 100, "7")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("7");
    }

    @Test
    void aGroundPaintedBeforeTheCharactersHidesNone() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .raw("1 g")
                .fill(50, 95, 100, 120)
                .raw("0 g")
                .text(60, 100, "12")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50 680 m 100 680 l 50 698 l h f", // a triangle over its feet
                "50 680 60 40 re S", // a frame
                "60 690 3 12 re f" // a part of the first
            })
    void whatHidesNoCharacterAsAWholeLeavesItThere(String over) throws Exception {
        byte[] pdf = DrawnPdf.onePage().text(60, 100, "12").raw(over).bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 0 0 1", "1 0 0 -1"})
    void mirroredPrintIsNotRead(String mirrored) throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .text(60, 100, "收到")
                .raw("BT /Latin 10 Tf %s 300 600 Tm (12) Tj ET", mirrored)
                .bytes();

        assertThat(String.join("", Read.paragraphs(PdfReader.read(pdf))))
                .contains("收到", "\uFFFD")
                .doesNotContain("1", "2");
    }

    @Test
    void printThatIsTurnedAroundIsRead() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .raw("BT /Latin 10 Tf -1 0 0 -1 300 600 Tm (12) Tj ET")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("12");
    }

    @Test
    void whatAFormDrawsOutsideItsBoxIsNotRead() throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage().text(60, 100, "12").raw("1 0 0 1 70 691.2 cm /Box Do");
        String hex = drawn.hex("34");
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFormXObject form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(-30, -30, 10, 10));
            form.setResources(document.getPage(0).getResources());
            try (OutputStream content = form.getStream().createOutputStream()) {
                content.write(("BT /F0 10 Tf <" + hex + "> Tj ET").getBytes(StandardCharsets.US_ASCII));
            }
            document.getPage(0).getResources().put(COSName.getPDFName("Box"), form);
            document.save(out);

            assertThat(Read.paragraphs(PdfReader.read(out.toByteArray()))).containsExactly("12");
        }
    }

    @Test
    void aFigureThatAClipCutsIsUnreadable() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .raw("q 50 680 20 40 re W n")
                .text(60, 100, "123")
                .raw("Q")
                .text(60, 140, "13")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("1\uFFFD", "13");
    }

    @Test
    void aHiddenFigureBesideAnotherOneLeavesThatAsItIs() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .raw("q 50 680 22 40 re W n")
                .text(60, 100, "12")
                .text(72, 100, "3")
                .raw("Q")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Clear gs", "1 G 1 Tr"})
    void charactersWithoutInkAreNotRead(String state) throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage()
                .text(60, 100, "12")
                .raw("q " + state)
                .text(70, 100, "34")
                .raw("Q");
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDExtendedGraphicsState clear = new PDExtendedGraphicsState();
            clear.setNonStrokingAlphaConstant(0f);
            document.getPage(0).getResources().put(COSName.getPDFName("Clear"), clear);
            document.save(out);

            assertThat(Read.paragraphs(PdfReader.read(out.toByteArray()))).containsExactly("12");
        }
    }

    @Test
    void aFigureBelowAStampInTheColourOfThePaperIsUnreadable() throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage().text(60, 100, "12").text(60, 140, "13");
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAppearanceStream shown = new PDAppearanceStream(document);
            shown.setBBox(new PDRectangle(100, 20));
            try (OutputStream content = shown.getStream().createOutputStream()) {
                content.write("1 g 0 0 100 20 re f".getBytes(StandardCharsets.US_ASCII));
            }
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(shown);
            PDAnnotation stamp = new PDAnnotationRubberStamp();
            stamp.setAppearance(appearance);
            stamp.setRectangle(new PDRectangle(55, 685, 40, 20));
            document.getPage(0).setAnnotations(List.of(stamp));
            document.save(out);

            assertThat(Read.paragraphs(PdfReader.read(out.toByteArray()))).containsExactly("\uFFFD\uFFFD", "13");
        }
    }

    @Test
    void aFigureDrawnDigitByDigitThatAClipCutsIsUnreadable() throws Exception {
        byte[] pdf = DrawnPdf.onePage()
                .raw("q 50 680 20 40 re W n")
                .text(60, 100, "1")
                .text(65, 100, "2")
                .text(70, 100, "3")
                .raw("Q")
                .bytes();

        assertThat(Read.paragraphs(PdfReader.read(pdf))).containsExactly("1\uFFFD");
    }
}
