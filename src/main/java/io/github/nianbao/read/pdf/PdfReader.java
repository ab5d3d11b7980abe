package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.page.Glyph;
import io.github.nianbao.read.page.Pages;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF files to documents: pages, their lines and ruled tables, joined over page breaks. */
public final class PdfReader {
    /** Forms drawn within forms. */
    static final int FORM_DEPTH = 20;

    private PdfReader() {}

    /** @throws RefusedException if the file is damaged, encrypted, too large, or holds no text */
    public static Document read(byte[] bytes) throws RefusedException {
        return PdfFile.use(bytes, PdfReader::read);
    }

    private static Document read(PDDocument file) throws IOException, RefusedException {
        int pages = file.getNumberOfPages();
        Limits.current().hold(Limit.PAGES, pages);
        StreamChecks checks = new StreamChecks();
        checks.checkObjects(file.getDocument());
        for (PDPage page : file.getPages()) {
            checks.check(page);
        }
        GlyphTexts texts = new GlyphTexts();
        Document document = read(file, texts);
        return texts.doubts() > 0 ? read(file, texts) : document;
    }

    private static Document read(PDDocument file, GlyphTexts texts) throws IOException, RefusedException {
        int pages = file.getNumberOfPages();
        Pages read = new Pages();
        Layers layers = Layers.of(file);
        boolean recognised = false;
        long printed = 0;
        long unknown = 0;
        for (PDPage page : file.getPages()) {
            PageCollector.Collected collected = PageCollector.collect(page, texts, layers);
            recognised |= collected.recognised();
            for (Glyph glyph : collected.content().glyphs()) {
                printed += glyph.blank() ? 0 : 1;
                unknown += glyph.text().equals(Glyph.UNREADABLE) ? 1 : 0;
            }
            read.add(collected.content());
        }
        if (read.count() != pages) {
            throw PdfFile.damaged(Defect.PART_MISSING, "pages missing: " + (pages - read.count()));
        }
        if (!read.hasText()) {
            throw unread(recognised ? Refusal.Code.RECOGNISED_TEXT : Refusal.Code.NO_TEXT, pages);
        }
        if (unknown * 2 > printed) {
            throw unread(Refusal.Code.UNEXPLAINED_TEXT, pages);
        }
        return new Document(FileKind.PDF, pages, read.blocks());
    }

    private static RefusedException unread(Refusal.Code code, int pages) {
        return new RefusedException(new Refusal(code, FileKind.PDF, List.of(Integer.toString(pages)), true));
    }
}
