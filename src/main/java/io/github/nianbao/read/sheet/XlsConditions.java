package io.github.nianbao.read.sheet;

import io.github.nianbao.read.sheet.RawSheet.Area;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFDataBarFormatting;
import org.apache.poi.hssf.usermodel.HSSFFontFormatting;
import org.apache.poi.hssf.usermodel.HSSFIconMultiStateFormatting;
import org.apache.poi.hssf.usermodel.HSSFPatternFormatting;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Conditional formats of an XLS sheet that may hide a figure; the rules are those of {@link XlsxConditions}. */
final class XlsConditions {
    private XlsConditions() {}

    static void of(HSSFSheet sheet, XlsLooks looks, SheetCells cells) {
        HSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            HSSFConditionalFormatting format = all.getConditionalFormattingAt(i);
            boolean hides = false;
            for (int rule = 0; rule < format.getNumberOfRules(); rule++) {
                hides |= mayHide(format.getRule(rule), looks);
            }
            for (CellRangeAddress range : format.getFormattingRanges()) {
                if (hides) {
                    cells.mayHide(new Area(
                            range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
                }
            }
        }
    }

    private static boolean mayHide(HSSFConditionalFormattingRule rule, XlsLooks looks) {
        HSSFDataBarFormatting bar = rule.getDataBarFormatting();
        HSSFIconMultiStateFormatting icons = rule.getMultiStateFormatting();
        if (bar != null && bar.isIconOnly() || icons != null && icons.isIconOnly()) {
            return true;
        }
        HSSFFontFormatting font = rule.getFontFormatting();
        HSSFPatternFormatting pattern = rule.getPatternFormatting();
        boolean colours = font != null && font.getFontColorIndex() >= 0;
        String colour = colours ? looks.colour(font.getFontColorIndex(), SheetFont.BLACK) : SheetFont.BLACK;
        String ground =
                pattern == null ? SheetFont.WHITE : looks.colour(pattern.getFillBackgroundColor(), SheetFont.WHITE);
        return font != null && font.isStruckout() || colour.equals(ground);
    }
}
