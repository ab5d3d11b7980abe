package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.Struck;
import io.github.nianbao.read.sheet.RawSheet.Area;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import io.github.nianbao.read.sheet.RawSheet.RawCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFAnchor;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** One sheet of an XLS file. */
final class XlsSheet {
    /** How many columns and rows a picture covers at least that may hide a table; a seal covers fewer of them. */
    private static final int LEAST_COLUMNS = 3;

    private static final int LEAST_ROWS = 6;
    private static final int LAST_COLUMN = 255;

    private final HSSFSheet sheet;
    private final CellCount count;

    XlsSheet(HSSFSheet sheet, CellCount count) {
        this.sheet = sheet;
        this.count = count;
    }

    RawSheet read() throws RefusedException {
        List<RawCell> cells = new ArrayList<>();
        Set<Integer> hiddenRows = new HashSet<>();
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
            for (Cell cell : row) {
                boolean bordered = isBordered((HSSFCellStyle) cell.getCellStyle());
                String text = text((HSSFCell) cell);
                if (!text.isEmpty() || bordered) {
                    count.cell();
                    cells.add(new RawCell(cell.getRowIndex(), cell.getColumnIndex(), text, bordered));
                }
            }
        }
        cells.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
        return new RawSheet(sheet.getSheetName(), cells, merged(), hiddenRows, hiddenColumns(), beside());
    }

    private List<Area> merged() throws RefusedException {
        List<Area> merged = new ArrayList<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            count.merged();
            merged.add(
                    new Area(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
        }
        return merged;
    }

    private List<Area> hiddenColumns() {
        List<Area> hidden = new ArrayList<>();
        for (int column = 0; column <= LAST_COLUMN; column++) {
            if (sheet.isColumnHidden(column)) {
                hidden.add(Area.ofColumns(column, column));
            }
        }
        return hidden;
    }

    private static boolean isBordered(HSSFCellStyle style) {
        return style.getBorderTop() != BorderStyle.NONE
                || style.getBorderBottom() != BorderStyle.NONE
                || style.getBorderLeft() != BorderStyle.NONE
                || style.getBorderRight() != BorderStyle.NONE;
    }

    private String text(HSSFCell cell) {
        String text = plain(cell);
        boolean struck = cell.getCellStyle().getFont(sheet.getWorkbook()).getStrikeout();
        return struck ? Struck.marked(text) : text;
    }

    private String plain(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> XlsText.of(cell.getRichStringCellValue(), sheet.getWorkbook());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> {
                HSSFCellStyle style = cell.getCellStyle();
                yield ShownValue.of(
                        cell.getNumericCellValue(),
                        style.getDataFormat(),
                        String.valueOf(style.getDataFormatString()),
                        sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing());
            }
            default -> "";
        };
    }

    private List<Beside> beside() {
        List<Beside> beside = new ArrayList<>();
        if (sheet.getDrawingPatriarch() != null) {
            for (HSSFShape shape : sheet.getDrawingPatriarch()) {
                if (shape instanceof HSSFTextbox box && box.getString() != null) {
                    beside.add(new Beside(box.getString().getString()));
                } else if (shape instanceof HSSFPicture && isLarge(shape.getAnchor())) {
                    beside.add(Beside.LARGE_PICTURE);
                }
            }
        }
        return beside;
    }

    private static boolean isLarge(HSSFAnchor anchor) {
        return anchor instanceof HSSFClientAnchor place
                && place.getCol2() - place.getCol1() >= LEAST_COLUMNS
                && place.getRow2() - place.getRow1() >= LEAST_ROWS;
    }
}
