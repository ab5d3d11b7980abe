package io.github.nianbao.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;

/** Fields and remarks that come without a drawing of their text: viewers set it themselves. */
class FieldTextTest {
    private static final double[] EDGES = {50, 100, 150};

    @Test
    void theValueOfAFieldStandsInItsCell() throws Exception {
        COSDictionary field = field("Widget");
        field.setItem(COSName.FT, COSName.TX);
        field.setString(COSName.V, "12");

        assertThat(rows(field)).containsExactly("收到 | 12", "答复 | 13");
    }

    @Test
    void aFieldHasItsValueFromTheOneThatItBelongsTo() throws Exception {
        COSDictionary parent = new COSDictionary();
        parent.setItem(COSName.FT, COSName.TX);
        parent.setString(COSName.V, "12");
        COSDictionary field = field("Widget");
        field.setItem(COSName.PARENT, parent);

        assertThat(rows(field)).containsExactly("收到 | 12", "答复 | 13");
    }

    @Test
    void aTypewrittenRemarkStandsInItsCell() throws Exception {
        COSDictionary remark = field("FreeText");
        remark.setString(COSName.CONTENTS, "12件");

        assertThat(rows(remark)).containsExactly("收到 | 12件", "答复 | 13");
    }

    @Test
    void aButtonAndANoteShowNoText() throws Exception {
        COSDictionary button = field("Widget");
        button.setItem(COSName.FT, COSName.BTN);
        button.setString(COSName.V, "12");
        COSDictionary note = field("Text");
        note.setString(COSName.CONTENTS, "12");

        assertThat(rows(button)).containsExactly("收到 | ", "答复 | 13");
        assertThat(rows(note)).containsExactly("收到 | ", "答复 | 13");
    }

    private static COSDictionary field(String kind) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setName(COSName.SUBTYPE, kind);
        field.setItem(COSName.RECT, new PDRectangle(102, 680, 40, 16));
        return field;
    }

    private static List<String> rows(COSDictionary field) throws Exception {
        DrawnPdf drawn = DrawnPdf.onePage().table(EDGES, 100, 30, new String[] {"收到", ""}, new String[] {"答复", "13"});
        return Read.rows(PdfReader.read(with(field, drawn)).tables().get(0));
    }

    private static byte[] with(COSDictionary field, DrawnPdf drawn) throws IOException {
        try (PDDocument document = drawn.document();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.getPage(0).setAnnotations(List.of(PDAnnotation.createAnnotation(field)));
            document.save(out);
            return out.toByteArray();
        }
    }
}
