package io.github.nianbao.read.pdf;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/** PDF pages to a document. */
public final class PdfReader {
    private PdfReader() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        throw new RefusedException(
                new Refusal(Refusal.Code.KIND_NOT_READ, FileKind.PDF, List.of(FileKind.PDF.name()), true));
    }
}
