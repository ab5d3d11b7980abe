package io.github.nianbao.read.html;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;

/** A page saved in one file with all that belongs to it (MHTML, RFC 2557) to a document. */
public final class MhtmlReader {
    private MhtmlReader() {}

    /** @throws RefusedException if there is no page in it, or the page cannot be read */
    public static Document read(byte[] bytes) throws RefusedException {
        SavedPage saved;
        try {
            saved = SavedPage.of(bytes);
        } catch (IOException | MimeException | IllegalArgumentException e) {
            throw new RefusedException(
                    Refusal.damaged(FileKind.MHTML, Defect.UNREADABLE, String.valueOf(e.getMessage())));
        }
        PageBlocks blocks = new PageBlocks();
        new SavedFrames(saved, blocks).read();
        return HtmlReader.document(FileKind.MHTML, blocks.list());
    }
}
