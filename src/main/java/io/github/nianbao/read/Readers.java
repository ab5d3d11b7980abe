package io.github.nianbao.read;

import static java.util.Map.entry;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.html.HtmlReader;
import io.github.nianbao.read.html.MhtmlReader;
import io.github.nianbao.read.ofd.OfdReader;
import io.github.nianbao.read.pdf.PdfReader;
import io.github.nianbao.read.plain.PlainReader;
import io.github.nianbao.read.sheet.SheetXmlReader;
import io.github.nianbao.read.sheet.XlsReader;
import io.github.nianbao.read.sheet.XlsxReader;
import io.github.nianbao.read.word.DocxReader;
import io.github.nianbao.read.word.RtfReader;
import io.github.nianbao.read.word.WordReader;
import java.util.List;
import java.util.Map;

/** Bytes to a document; the reader is chosen by what the bytes are. */
public final class Readers {
    /** One line for each kind that is read; every other kind is refused by its name. */
    private static final Map<FileKind, Reader> BY_KIND = Map.ofEntries(
            entry(FileKind.TEXT, PlainReader::read),
            entry(FileKind.HTML, HtmlReader::read),
            entry(FileKind.MHTML, MhtmlReader::read),
            entry(FileKind.DOC, WordReader::read),
            entry(FileKind.DOCX, DocxReader::read),
            entry(FileKind.XLSX, XlsxReader::read),
            entry(FileKind.XLS, XlsReader::read),
            entry(FileKind.SHEET_XML, SheetXmlReader::read),
            entry(FileKind.RTF, RtfReader::read),
            entry(FileKind.PDF, PdfReader::read),
            entry(FileKind.OFD, OfdReader::read));

    private Readers() {}

    /** Within the usual limits. */
    public static Document read(byte[] bytes) throws RefusedException {
        return read(bytes, Limits.USUAL);
    }

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes, Limits limits) throws RefusedException {
        FileKind kind = FileKind.UNKNOWN;
        try (Limits.Scope scope = limits.inForce()) {
            scope.limits().hold(Limit.FILE_BYTES, bytes.length);
            if (bytes.length == 0) {
                throw new RefusedException(new Refusal(Code.EMPTY, FileKind.UNKNOWN, List.of(), false));
            }
            kind = Sniffer.kindOf(bytes);
            Reader reader = BY_KIND.get(kind);
            if (reader == null) {
                throw new RefusedException(
                        new Refusal(Code.KIND_NOT_READ, kind, List.of(kind.name()), isWorthKeeping(kind)));
            }
            return reader.read(bytes);
        } catch (LimitException beyond) {
            throw new RefusedException(beyond.refusal(kind));
        } catch (StackOverflowError tooDeep) {
            // A library goes into what is nested by calling itself, and has no bound of its own.
            throw new RefusedException(Refusal.tooDeep(kind, limits));
        }
    }

    /** What a later version may read; not what is no document, or of which nobody knows what it is. */
    private static boolean isWorthKeeping(FileKind kind) {
        return kind != FileKind.UNKNOWN && kind != FileKind.DATA;
    }

    private interface Reader {
        Document read(byte[] bytes) throws RefusedException;
    }
}
