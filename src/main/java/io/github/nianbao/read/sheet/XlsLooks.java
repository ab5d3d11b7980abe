package io.github.nianbao.read.sheet;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;

/** How the cells of an XLS file show their values. */
final class XlsLooks {
    private final HSSFWorkbook workbook;
    private final Map<Short, CellLook> known = new HashMap<>();

    XlsLooks(HSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    CellLook of(HSSFCellStyle style) {
        return known.computeIfAbsent(style.getIndex(), index -> look(style));
    }

    private CellLook look(HSSFCellStyle style) {
        return new CellLook(
                style.getDataFormat(),
                String.valueOf(style.getDataFormatString()),
                isBordered(style),
                font(style.getFont(workbook)),
                ground(style),
                style.getShrinkToFit());
    }

    SheetFont font(int number) {
        return font(workbook.getFontAt(number));
    }

    private SheetFont font(HSSFFont font) {
        String raised = switch (font.getTypeOffset()) {
            case Font.SS_SUPER -> "^";
            case Font.SS_SUB -> "_";
            default -> "";
        };
        boolean tiny = font.getFontHeight() <= SheetFont.TINY * Font.TWIPS_PER_POINT;
        boolean unreadable = tiny || SheetFont.drawsPictures(String.valueOf(font.getFontName()));
        return new SheetFont(font.getStrikeout(), colour(font.getColor(), SheetFont.BLACK), unreadable, raised);
    }

    private String ground(HSSFCellStyle style) {
        FillPatternType pattern = style.getFillPattern();
        return switch (pattern) {
            case NO_FILL -> SheetFont.WHITE;
            case SOLID_FOREGROUND -> colour(style.getFillForegroundColor(), SheetFont.WHITE);
            default -> pattern.name();
        };
    }

    /** A colour of the file's palette by its number. */
    String colour(short number, String automatic) {
        HSSFColor colour = number == IndexedColors.AUTOMATIC.getIndex()
                ? null
                : workbook.getCustomPalette().getColor(number);
        if (colour == null) {
            return automatic;
        }
        StringBuilder hex = new StringBuilder();
        for (short part : colour.getTriplet()) {
            hex.append(HexFormat.of().withUpperCase().toHexDigits((byte) part));
        }
        return hex.toString();
    }

    private static boolean isBordered(HSSFCellStyle style) {
        return style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE;
    }
}
