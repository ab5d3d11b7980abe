package io.github.nianbao.read.word;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.util.List;

/** Word 97 to 2003 files to a document. */
public final class WordReader {
    private WordReader() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        throw new RefusedException(
                new Refusal(Refusal.Code.KIND_NOT_READ, FileKind.DOC, List.of(FileKind.DOC.name()), true));
    }
}
