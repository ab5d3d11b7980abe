package io.github.nianbao.read.pdf;

import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.page.TooMuchException;
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

    private static PDDocument open(byte[] bytes) throws RefusedException {
        if (!tail(bytes).contains(END)) {
            throw damaged(Defect.CUT_OFF, "the end marker is missing");
        }
        if (!CrossReference.stands(bytes, tail(bytes))) {
            throw damaged(Defect.CONTRADICTORY, "the cross-reference table is not where the file says");
        }
        try {
            return PDDocument.load(bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly());
        } catch (InvalidPasswordException e) {
            throw new RefusedException(new Refusal(Refusal.Code.ENCRYPTED, FileKind.PDF, List.of(), false));
        } catch (IOException | RuntimeException e) {
            throw damaged(Defect.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** What is done with an open file. */
    interface Use<T> {
        T of(PDDocument file) throws IOException, RefusedException;
    }

    /** Opens the file, uses and closes it; whatever PDFBox meets in it ends as a reason. */
    static <T> T use(byte[] bytes, Use<T> use) throws RefusedException {
        try (PDDocument file = open(bytes)) {
            return use.of(file);
        } catch (TooMuchException e) {
            throw new RefusedException(new Refusal(
                    Refusal.Code.TOO_LARGE,
                    FileKind.PDF,
                    List.of(e.what(), Long.toString(e.found()), Long.toString(e.limit())),
                    false));
        } catch (LimitException beyond) {
            throw beyond;
        } catch (IOException e) {
            throw damaged(Defect.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // PDFBox meets objects of the wrong type in a damaged file with exceptions of all kinds
            throw damaged(Defect.UNREADABLE, e.toString());
        }
    }

    static RefusedException damaged(Defect defect, String finding) {
        return new RefusedException(Refusal.damaged(FileKind.PDF, defect, finding));
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
