package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Box;
import io.github.nianbao.read.page.Colour;
import io.github.nianbao.read.page.Glyph;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;

/** Draws what lies over a page's content. */
final class Annotations {
    private final PageCollector page;
    private final Sheet sheet;

    Annotations(PageCollector page, Sheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    void draw(PDPage drawn) throws IOException {
        for (PDAnnotation annotation : drawn.getAnnotations()) {
            Annotated kind = Annotated.of(annotation);
            if (kind != Annotated.NOTHING
                    && !page.hides(annotation.getCOSObject().getDictionaryObject(COSName.OC))) {
                draw(annotation, kind);
            }
        }
    }

    private void draw(PDAnnotation annotation, Annotated kind) throws IOException {
        boolean drawn = annotation.getNormalAppearanceStream() != null;
        if (!drawn && kind == Annotated.TEXT) {
            int run = sheet.nextRun();
            for (Glyph glyph : TypedText.glyphs(annotation, Annotated.text(annotation), sheet.space(), run)) {
                sheet.print().add(glyph, Colour.BLACK, 1);
            }
            return;
        }
        if (!drawn) {
            annotation.constructAppearances();
        }
        PDRectangle place = annotation.getRectangle();
        Box part = place == null ? sheet.space().whole() : sheet.space().shown(new Matrix(), place);
        Sights sights = sheet.sights();
        int depth = sights.depth();
        sights.begin(part);
        sheet.overlay(kind == Annotated.MARK);
        boolean field = Annotated.isTextField(annotation);
        sheet.beginField();
        page.showAnnotation(annotation);
        sheet.overlay(false);
        List<Glyph> shown = sheet.endField();
        if (field && !digits(Annotated.text(annotation)).equals(digits(shown))) {
            sheet.print().doubt(shown);
        }
        sights.restore(depth);
    }

    private static String digits(List<Glyph> glyphs) {
        return digits(glyphs.stream().map(Glyph::text).collect(Collectors.joining()));
    }

    /** What two ways to write one number have in common, separators left out. */
    private static String digits(String written) {
        return written.replaceAll("[^\\p{Nd}.\uFFFD-]", "");
    }
}
