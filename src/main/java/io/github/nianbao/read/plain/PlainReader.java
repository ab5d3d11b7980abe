package io.github.nianbao.read.plain;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.TextDecoder;
import io.github.nianbao.text.Blanks;
import java.util.List;

/** Text files to a document: decoding, then the ways in which tables are written as plain text. */
public final class PlainReader {
    private PlainReader() {}

    /** @throws RefusedException if the bytes are no text in a known encoding, or nothing but blanks */
    public static Document read(byte[] bytes) throws RefusedException {
        String text = TextDecoder.decode(bytes);
        if (Blanks.isBlank(text)) {
            throw new RefusedException(new Refusal(Code.EMPTY, FileKind.TEXT, List.of(), false));
        }
        return new Document(FileKind.TEXT, 0, DumpParser.parse(Line.of(text)));
    }
}
