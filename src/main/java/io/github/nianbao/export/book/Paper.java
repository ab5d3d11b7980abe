package io.github.nianbao.export.book;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet is printed: A4 across, as wide as the page, its head again on every page, pages numbered. */
final class Paper {
    private static final int UNITS_OF_A_CHARACTER = 256;

    private Paper() {}

    /** @param heads how many rows are repeated and stay in sight */
    static void set(Sheet sheet, int heads, int frozenColumns) {
        sheet.createFreezePane(frozenColumns, heads);
        sheet.setRepeatingRows(new CellRangeAddress(0, heads - 1, -1, -1));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * Pages upright, each beginning where the caller breaks it. Not fitted to the page's width: Excel then passes over
     * breaks. So wide as {@code percent} of the sheet has room.
     */
    static void setUpright(Sheet sheet, int heads, int percent) {
        set(sheet, heads, 0);
        sheet.setFitToPage(false);
        sheet.setAutobreaks(false);
        sheet.getPrintSetup().setLandscape(false);
        sheet.getPrintSetup().setScale((short) percent);
    }

    /** In characters; never measured, for that depends on the fonts of a machine. */
    static void widths(Sheet sheet, int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * UNITS_OF_A_CHARACTER);
        }
    }
}
