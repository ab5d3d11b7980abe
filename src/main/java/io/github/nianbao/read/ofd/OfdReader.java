package io.github.nianbao.read.ofd;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Limit;
import io.github.nianbao.read.Limits;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.ZipParts;
import io.github.nianbao.read.page.Pages;
import io.github.nianbao.read.page.TooMuchException;
import java.util.List;

/**
 * OFD files to documents. The parts are read as they stand, in memory: the library for the format unpacks the whole file
 * to disk first. Fonts are not needed, for text is written as characters with their places.
 */
public final class OfdReader {
    /** What an encrypted package lists its keys in (GM/T 0099). */
    private static final String KEYS = "Encryptions.xml";

    private OfdReader() {}

    /** @throws RefusedException if the file is damaged, encrypted, too large, or holds no text */
    public static Document read(byte[] bytes) throws RefusedException {
        ZipParts parts = parts(bytes);
        try {
            return read(parts);
        } catch (TooMuchException beyond) {
            throw refused(beyond);
        }
    }

    static ZipParts parts(byte[] bytes) throws RefusedException {
        ZipParts parts = ZipParts.of(bytes, FileKind.OFD);
        if (parts.has(KEYS)) {
            throw new RefusedException(new Refusal(Code.ENCRYPTED, FileKind.OFD, List.of(), false));
        }
        return parts;
    }

    static RefusedException refused(TooMuchException beyond) {
        return new RefusedException(new Refusal(
                Code.TOO_LARGE,
                FileKind.OFD,
                List.of(beyond.what(), Long.toString(beyond.found()), Long.toString(beyond.limit())),
                false));
    }

    /**
     * Several documents in one file are read one after the other. What texts say of a font's glyphs may contradict what
     * was read before: then everything is read again, with that in mind.
     */
    private static Document read(ZipParts parts) throws RefusedException, TooMuchException {
        List<OfdDocument> documents = OfdDocument.all(parts);
        List<GlyphNumbers> numbers =
                documents.stream().map(document -> new GlyphNumbers()).toList();
        Document document = read(parts, documents, numbers);
        boolean doubted = numbers.stream().anyMatch(known -> known.doubts() > 0);
        return doubted ? read(parts, documents, numbers) : document;
    }

    private static Document read(ZipParts parts, List<OfdDocument> documents, List<GlyphNumbers> numbers)
            throws RefusedException, TooMuchException {
        Pages pages = new Pages();
        boolean recognised = false;
        for (int i = 0; i < documents.size(); i++) {
            OfdPages drawn = new OfdPages(parts, documents.get(i), numbers.get(i));
            for (String page : documents.get(i).pages()) {
                Limits.current().hold(Limit.PAGES, pages.count() + 1L);
                pages.add(drawn.draw(page));
            }
            recognised |= drawn.recognised();
        }
        if (!pages.hasText()) {
            throw new RefusedException(new Refusal(
                    recognised ? Code.RECOGNISED_TEXT : Code.NO_TEXT,
                    FileKind.OFD,
                    List.of(Integer.toString(pages.count())),
                    true));
        }
        return new Document(FileKind.OFD, pages.count(), pages.blocks());
    }
}
