package io.github.nianbao.read.sheet;

import io.github.nianbao.read.RefusedException;
import io.github.nianbao.read.sheet.RawSheet.Area;
import io.github.nianbao.read.sheet.RawSheet.Beside;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFAnchor;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPicture;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFTextbox;
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

    /** The file gives widths in parts of a digit's. */
    private static final int OF_A_DIGIT = 256;

    private final HSSFSheet sheet;
    private final XlsLooks looks;
    private final CellCount count;
    private final SheetCells cells = new SheetCells();

    XlsSheet(HSSFSheet sheet, XlsLooks looks, CellCount count) {
        this.sheet = sheet;
        this.looks = looks;
        this.count = count;
    }

    RawSheet read() throws RefusedException {
        Set<Integer> hiddenRows = new HashSet<>();
        if (!sheet.isDisplayZeros()) {
            cells.hideZeros();
        }
        for (Row row : sheet) {
            if (row.getZeroHeight() || row.getHeightInPoints() < SheetCells.LEAST_HEIGHT) {
                hiddenRows.add(row.getRowNum());
            }
            for (Cell cell : row) {
                add((HSSFCell) cell);
            }
        }
        XlsConditions.of(sheet, looks, cells);
        List<Area> hiddenColumns = hiddenColumns();
        List<Area> merged = merged();
        return new RawSheet(sheet.getSheetName(), cells.shown(merged), merged, hiddenRows, hiddenColumns, beside());
    }

    private void add(HSSFCell cell) throws RefusedException {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellLook look = looks.of(cell.getCellStyle());
        String text = text(cell, type, look);
        if (cells.add(cell.getRowIndex(), cell.getColumnIndex(), text, look, type == CellType.NUMERIC)) {
            count.cell();
        }
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
            int width = sheet.getColumnWidth(column);
            double digits = width / (double) OF_A_DIGIT;
            if (width != sheet.getDefaultColumnWidth() * OF_A_DIGIT) {
                cells.width(column, column, digits);
            }
            if (sheet.isColumnHidden(column) || digits < SheetCells.LEAST_WIDTH) {
                hidden.add(Area.ofColumns(column, column));
            }
        }
        return hidden;
    }

    private String text(HSSFCell cell, CellType type, CellLook look) {
        return switch (type) {
            case STRING ->
                ShownValue.of(XlsText.of(cell.getRichStringCellValue(), looks).on(look.ground()), look.format());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> {
                boolean since1904 = sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing();
                yield ShownValue.of(cell.getNumericCellValue(), look.formatIndex(), look.format(), since1904);
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
