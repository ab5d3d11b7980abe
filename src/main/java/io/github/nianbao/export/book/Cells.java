package io.github.nianbao.export.book;

import io.github.nianbao.export.PlainText;
import io.github.nianbao.export.book.Styles.Kind;
import io.github.nianbao.export.book.Styles.Mark;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Puts values into cells: text always as text, a number as a number where the program at the other end keeps it exactly. */
final class Cells {
    /** Excel keeps no more significant digits. */
    private static final int DIGITS = 15;

    private static final String FORMULA = "=+-@＝＋－＠";
    /** Excel takes it for a character by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4}_)");

    private final Styles styles;

    Cells(Styles styles) {
        this.styles = styles;
    }

    Cell text(Row row, int column, @Nullable String text, Kind kind) {
        return text(row, column, text, kind, Mark.NONE);
    }

    Cell text(Row row, int column, @Nullable String text, Kind kind, Mark mark) {
        String shown = text == null ? "" : shown(text);
        boolean likeFormula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(kind, mark, likeFormula));
        if (!shown.isEmpty()) {
            cell.setCellValue(shown);
        }
        return cell;
    }

    Cell number(Row row, int column, BigDecimal number, Mark mark) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() > DIGITS) {
            return text(row, column, PlainText.number(number), Kind.TEXT, mark);
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.of(plain.scale() > 0 ? Kind.DECIMAL : Kind.WHOLE, mark));
        cell.setCellValue(number.doubleValue());
        return cell;
    }

    Cell count(Row row, int column, long number, Mark mark) {
        return number(row, column, BigDecimal.valueOf(number), mark);
    }

    /** One cell over several, framed all round. */
    void merged(Sheet sheet, CellRangeAddress area, String text, Kind kind) {
        for (int line = area.getFirstRow(); line <= area.getLastRow(); line++) {
            Row row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                boolean first = line == area.getFirstRow() && column == area.getFirstColumn();
                text(row, column, first ? text : null, kind);
            }
        }
        if (area.getNumberOfCells() > 1) {
            sheet.addMergedRegionUnsafe(area);
        }
    }

    static String shown(String text) {
        String plain = ESCAPE.matcher(PlainText.of(text)).replaceAll("_x005F_x$1");
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return plain.length() <= most ? plain : plain.substring(0, most - 1) + "…";
    }
}
