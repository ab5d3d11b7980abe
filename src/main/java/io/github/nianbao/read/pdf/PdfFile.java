package io.github.nianbao.read.pdf;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens a file if it is whole. PDFBox mends a file that breaks off and reads what it finds; half a report looks like a
 * report with missing rows, so that such a file is refused before PDFBox sees it.
 */
final class PdfFile {
    /** How far from its end a file's end marker may stand, in bytes, blanks not counted: the bound Acrobat uses. */
    private static final int TAIL = 1024;

    private static final String END = "%%EOF";

    private PdfFile() {}

    static PDDocument open(byte[] bytes) throws RefusedException {
        if (!tail(bytes).contains(END)) {
            throw damaged("the end marker is missing");
        }
        if (!CrossReference.stands(bytes, tail(bytes))) {
            throw damaged("the cross-reference table is not where the file says");
        }
        try {
            return PDDocument.load(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly());
        } catch (InvalidPasswordException e) {
            throw new RefusedException(new Refusal(Refusal.Code.ENCRYPTED, FileKind.PDF, List.of(), false));
        } catch (IOException | RuntimeException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    static RefusedException damaged(String finding) {
        return new RefusedException(new Refusal(Refusal.Code.DAMAGED, FileKind.PDF, List.of(finding), false));
    }

    private static String tail(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
            end--;
        }
        int start = Math.max(0, end - TAIL);
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }
}
