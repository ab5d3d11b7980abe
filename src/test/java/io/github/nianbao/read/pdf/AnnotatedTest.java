package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figure 12 stands at 60, 100 from the upper left corner; what is annotated lies over it. */
class AnnotatedTest {
    private static List<String> read(COSDictionary entries, String drawn, boolean figure) throws Exception {
        DrawnPdf pdf = DrawnPdf.onePage().text(60, 140, "收到申请");
        try (PDDocument document = (figure ? pdf.text(60, 100, "12") : pdf).document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDRectangle place = new PDRectangle(50, 680, 60, 30);
            entries.setItem(COSName.RECT, place.getCOSArray());
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F0", document.getPage(0).getResources().getFont(COSName.getPDFName("Latin")));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            COSStream appearance = document.getDocument().createCOSStream();
            appearance.setItem(COSName.TYPE, COSName.XOBJECT);
            appearance.setItem(COSName.SUBTYPE, COSName.FORM);
            appearance.setItem(COSName.BBOX, new PDRectangle(60, 30).getCOSArray());
            appearance.setItem(COSName.RESOURCES, resources);
            try (OutputStream content = appearance.createOutputStream()) {
                content.write(drawn.getBytes(StandardCharsets.ISO_8859_1));
            }
            COSDictionary appearances = new COSDictionary();
            appearances.setItem(COSName.N, appearance);
            entries.setItem(COSName.AP, appearances);
            document.getPage(0).setAnnotations(List.of(PDAnnotation.createAnnotation(entries)));
            document.save(out);
            return Read.paragraphs(PdfReader.read(out.toByteArray()));
        }
    }

    private static COSDictionary annotation(String kind) throws IOException {
        COSDictionary entries = new COSDictionary();
        entries.setItem(COSName.TYPE, COSName.ANNOT);
        entries.setName(COSName.SUBTYPE, kind);
        return entries;
    }

    private static COSDictionary field(String value) throws IOException {
        COSDictionary field = annotation("Widget");
        field.setItem(COSName.FT, COSName.TX);
        field.setString(COSName.V, value);
        return field;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Highlight", "Underline", "Text", "Link", "Watermark", "Stamp", "Caret"})
    void whateverIsDrawnOverAFigureHidesIt(String kind) throws Exception {
        assertThat(read(annotation(kind), "0 0 60 30 re f", true)).containsExactly("\uFFFD\uFFFD", "收到申请");
        assertThat(read(annotation(kind), "0 0 60 2 re f", true)).containsExactly("12", "收到申请");
    }

    @Test
    void theWindowOfANoteHidesNothing() throws Exception {
        assertThat(read(annotation("Popup"), "0 0 60 30 re f", true)).containsExactly("12", "收到申请");
    }

    @Test
    void aFieldIsReadAsItIsDrawnWhereThatIsItsValue() throws Exception {
        String drawn = "BT /F0 10 Tf 10 12 Td (1,234) Tj ET";

        assertThat(read(field("1234"), drawn, false)).containsExactly("1,234", "收到申请");
    }

    @Test
    void aFieldThatIsDrawnOtherThanItsValueIsUnreadable() throws Exception {
        String drawn = "BT /F0 10 Tf 10 12 Td (1234) Tj ET";

        assertThat(read(field("1235"), drawn, false).get(0)).doesNotContain("1", "2", "3", "4");
        assertThat(read(field(""), drawn, false).get(0)).doesNotContain("1", "2", "3", "4");
    }
}
