package io.github.nianbao.read.html;

import io.github.nianbao.document.Block;
import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.document.Picture;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/** A web page to a document. */
public final class HtmlReader {
    private HtmlReader() {}

    /** @throws RefusedException if the bytes are no text in a known encoding, too much, or show nothing */
    public static Document read(byte[] bytes) throws RefusedException {
        PageBlocks blocks = new PageBlocks();
        new Page("", Linked.NOTHING).read(PageCharset.decode(bytes, null), blocks);
        return document(FileKind.HTML, blocks.list());
    }

    /** A page that shows nothing is no report: what its scripts would have fetched is not in the file. */
    static Document document(FileKind kind, List<Block> blocks) throws RefusedException {
        if (blocks.isEmpty()) {
            throw new RefusedException(new Refusal(Code.NO_REPORT, kind, List.of(), false));
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw new RefusedException(new Refusal(Code.NO_TEXT, kind, List.of(), true));
        }
        return new Document(kind, 0, blocks);
    }
}
