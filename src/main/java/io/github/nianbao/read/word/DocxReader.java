package io.github.nianbao.read.word;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Picture;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Relations;
import io.github.nianbao.read.XmlCursor;
import io.github.nianbao.read.ZipParts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Word files since 2007 (DOCX, with macros or as a template, too) to a document. The library's own view of them loses
 * the order of what stands in content controls, boxes and revisions, so that the parts are read as they stand; only
 * those that are needed are. Headers and footers are not read: they hold page numbers and repeated titles.
 */
public final class DocxReader {
    private final ZipParts parts;
    private final Relations relations;

    private DocxReader(ZipParts parts, Relations relations) {
        this.parts = parts;
        this.relations = relations;
    }

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        ZipParts parts = ZipParts.of(bytes, FileKind.DOCX);
        String main = Relations.ofFile(parts).ofType("officeDocument").orElse("word/document.xml");
        return new DocxReader(parts, Relations.ofPart(parts, main)).document(main);
    }

    private Document document(String main) throws RefusedException {
        List<Block> blocks = blocks(main);
        if (blocks.isEmpty()) {
            throw refused(Code.EMPTY, false);
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw refused(Code.NO_TEXT, true);
        }
        return new Document(FileKind.DOCX, 0, blocks);
    }

    /** The body first, with its text boxes, then footnotes and endnotes. */
    private List<Block> blocks(String main) throws RefusedException {
        WordBlocks blocks = new WordBlocks();
        DocxFlow flow = new DocxFlow(blocks);
        DocxStyles styles = styles();
        DocxBody body = new DocxBody(styles, lists(), styles.page());
        XmlCursor xml = parts.xml(main);
        for (int here = xml.depth(); xml.nextChild(here); ) {
            switch (xml.name()) {
                case "background" -> body.standOn(styles.page().shaded(background(xml)));
                case "body" -> flow.read(body.blocks(xml));
                default -> {}
            }
        }
        notes("footnotes", body, flow);
        notes("endnotes", body, flow);
        return blocks.list();
    }

    /** A colour of the pages is seen on the screen only, so that white text is seen there and not on paper. */
    private static @Nullable String background(XmlCursor xml) {
        String colour = xml.attribute("color", "auto");
        return colour.equals("auto") || colour.equals(Contrast.PAPER) ? null : Contrast.UNKNOWN;
    }

    private DocxStyles styles() throws RefusedException {
        Optional<XmlCursor> xml = related("styles");
        return xml.isPresent() ? DocxStyles.of(xml.get()) : DocxStyles.NONE;
    }

    private DocxLists lists() throws RefusedException {
        Optional<XmlCursor> xml = related("numbering");
        return xml.isPresent() ? DocxLists.of(xml.get()) : DocxLists.NONE;
    }

    /** Those with a type are the lines that part notes from the text. */
    private void notes(String type, DocxBody body, DocxFlow flow) throws RefusedException {
        Optional<XmlCursor> part = related(type);
        if (part.isEmpty()) {
            return;
        }
        XmlCursor xml = part.get();
        for (int here = xml.depth(); xml.nextChild(here); ) {
            if (xml.attribute("type", "normal").equals("normal")) {
                flow.read(body.blocks(xml));
            }
        }
    }

    private Optional<XmlCursor> related(String type) throws RefusedException {
        Optional<String> name = relations.ofType(type).filter(parts::has);
        return name.isPresent() ? Optional.of(parts.xml(name.get())) : Optional.empty();
    }

    private static RefusedException refused(Code code, boolean unreadableNow) {
        return new RefusedException(new Refusal(code, FileKind.DOCX, List.of(), unreadableNow));
    }
}
