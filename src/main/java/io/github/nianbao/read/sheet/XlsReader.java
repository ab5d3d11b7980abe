package io.github.nianbao.read.sheet;

import io.github.nianbao.document.Document;
import io.github.nianbao.document.FileKind;
import io.github.nianbao.read.Defect;
import io.github.nianbao.read.LimitException;
import io.github.nianbao.read.Refusal;
import io.github.nianbao.read.Refusal.Code;
import io.github.nianbao.read.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Spreadsheets of Excel 97 to 2003 (XLS) to a document, with the same rules as for XLSX. */
public final class XlsReader {
    private XlsReader() {}

    /** @throws RefusedException if the bytes cannot be read, with the reason */
    public static Document read(byte[] bytes) throws RefusedException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            CellCount count = new CellCount();
            XlsLooks looks = new XlsLooks(workbook);
            SheetBlocks blocks = new SheetBlocks(count);
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                if (!workbook.isSheetHidden(sheet) && !workbook.isSheetVeryHidden(sheet)) {
                    blocks.add(new XlsSheet(workbook.getSheetAt(sheet), looks, count).read());
                }
            }
            return SheetDocument.of(FileKind.XLS, blocks.list());
        } catch (EncryptedDocumentException e) {
            throw refused(Code.ENCRYPTED, List.of(), false);
        } catch (OldFileFormatException e) {
            throw refused(Code.KIND_NOT_READ, List.of("OLD_XLS"), true);
        } catch (LimitException e) {
            throw new RefusedException(e.refusal(FileKind.XLS));
        } catch (IOException | RuntimeException e) {
            // The library meets damage with exceptions of every kind; nothing else runs in here.
            throw new RefusedException(
                    Refusal.damaged(FileKind.XLS, Defect.UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private static RefusedException refused(Code code, List<String> arguments, boolean unreadableNow) {
        return new RefusedException(new Refusal(code, FileKind.XLS, arguments, unreadableNow));
    }
}
