package io.github.nianbao.read;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.html.HtmlReader;
import io.github.nianbao.read.html.MhtmlReader;
import io.github.nianbao.read.pdf.PdfReader;
import io.github.nianbao.read.plain.PlainReader;
import io.github.nianbao.read.sheet.XlsReader;
import io.github.nianbao.read.sheet.XlsxReader;
import io.github.nianbao.read.word.DocxReader;
import io.github.nianbao.read.word.WordReader;
import java.util.List;
import java.util.Map;

/** Bytes to a document; the reader is chosen by what the bytes are. */
public final class Readers {
    /**
     * The largest file that is read, in bytes (100 MB): a scanned report of several hundred pages stays below it, and
     * a file and what is made of it still fit into memory together.
     */
    public static final int MAX_BYTES = 100 * 1024 * 1024;

    /** One line for each kind that is read; every other kind is refused by its name. */
    private static final Map<FileKind, Reader> BY_KIND = Map.of(
            FileKind.TEXT, PlainReader::read,
            FileKind.HTML, HtmlReader::read,
            FileKind.MHTML, MhtmlReader::read,
            FileKind.DOC, WordReader::read,
            FileKind.DOCX, DocxReader::read,
            FileKind.XLSX, XlsxReader::read,
            FileKind.XLS, XlsReader::read,
            FileKind.PDF, PdfReader::read);

    private Readers() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        if (bytes.length == 0) {
            throw new RefusedException(new Refusal(Code.EMPTY, FileKind.UNKNOWN, List.of(), false));
        }
        if (bytes.length > MAX_BYTES) {
            throw new RefusedException(new Refusal(
                    Code.TOO_LARGE,
                    FileKind.UNKNOWN,
                    List.of(Integer.toString(bytes.length), Integer.toString(MAX_BYTES)),
                    false));
        }
        FileKind kind = Sniffer.kindOf(bytes);
        Reader reader = BY_KIND.get(kind);
        if (reader == null) {
            throw new RefusedException(new Refusal(Code.KIND_NOT_READ, kind, List.of(kind.name()), true));
        }
        return reader.read(bytes);
    }

    private interface Reader {
        Document read(byte[] bytes) throws RefusedException;
    }
}
