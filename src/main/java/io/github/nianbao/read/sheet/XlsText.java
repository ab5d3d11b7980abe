package io.github.nianbao.read.sheet;

import io.github.nianbao.read.Struck;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Font;

/** Texts of an XLS file. */
final class XlsText {
    private XlsText() {}

    /** A raised digit behind a digit would look like one more digit of the number; it is parted from it. */
    static String of(HSSFRichTextString rich, HSSFWorkbook workbook) {
        String text = rich.getString();
        StringBuilder shown = new StringBuilder(text);
        int end = text.length();
        for (int run = rich.numFormattingRuns() - 1; run >= 0; run--) {
            int start = rich.getIndexOfFormattingRun(run);
            if (start < end
                    && workbook.getFontAt(rich.getFontOfFormattingRun(run)).getStrikeout()) {
                shown.replace(start, end, Struck.marked(text.substring(start, end)));
            }
            end = Math.min(end, start);
            if (start > 0
                    && start < text.length()
                    && Character.isDigit(text.charAt(start - 1))
                    && Character.isDigit(text.charAt(start))) {
                int raised =
                        workbook.getFontAt(rich.getFontOfFormattingRun(run)).getTypeOffset();
                if (raised != Font.SS_NONE) {
                    shown.insert(start, raised == Font.SS_SUPER ? '^' : '_');
                }
            }
        }
        return shown.toString().replace("\r\n", "\n").replace('\r', '\n');
    }
}
