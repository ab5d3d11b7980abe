package io.github.nianbao.export.book;

import io.github.nianbao.check.Finding;
import io.github.nianbao.document.Place;
import io.github.nianbao.document.SheetPlace;
import io.github.nianbao.export.DecisionFields;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.PlainText;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** What is to be said of a figure: the print, its place, what the checks say, who decided what and why. */
final class Comments {
    private static final int COLUMNS = 4;
    private static final int ROWS = 9;
    private static final String AUTHOR = "nianbao";

    private final XSSFSheet sheet;
    private final ExportedReport exported;
    private @Nullable XSSFDrawing drawing;

    Comments(XSSFSheet sheet, ExportedReport exported) {
        this.sheet = sheet;
        this.exported = exported;
    }

    void add(Cell cell, Entry entry) {
        if (drawing == null) {
            drawing = sheet.createDrawingPatriarch();
        }
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFComment comment =
                drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COLUMNS, row + ROWS));
        comment.setAddress(cell.getAddress());
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(Cells.shown(text(entry))));
    }

    private String text(Entry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(entry.id().text());
        lines.add(entry.raw() == null ? "原件没有这一格 not in the document" : "原印 printed: " + entry.raw());
        if (entry.place() != null) {
            lines.add("位置 place:" + place(entry.place()));
        }
        if (entry.origin() == Entry.Origin.DERIVED && entry.value().number() != null) {
            lines.add("推算 derived: " + PlainText.number(entry.value().number()));
        }
        entry.flags().forEach(flag -> lines.add("标记 flag: " + flag.name().toLowerCase(Locale.ROOT)));
        exported.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.FAIL
                        && finding.cells().contains(entry.id()))
                .forEach(finding -> lines.add("不平 failing: " + finding.id()));
        for (JournalEntry decided : exported.applied()) {
            DecisionFields decision = DecisionFields.of(decided.decision());
            if (entry.id().text().equals(decision.figure())) {
                lines.add((decision.kind().equals("fix") ? "更正 fixed: " : "确认 attested: ") + decided.who() + " "
                        + ExportedReport.time(decided) + " " + decision.reason());
            }
        }
        return String.join("\n", lines);
    }

    static String place(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        SheetPlace sheet = place.sheet();
        return (sheet == null ? "" : " " + sheet.sheet() + (sheet.cell() == null ? "" : "!" + sheet.cell()))
                + part(" 第%d页", place.page())
                + part(" 第%d行", place.line())
                + part(" 表%d", place.table())
                + part(" 行%d", place.row())
                + part(" 列%d", place.column());
    }

    private static String part(String words, @Nullable Integer number) {
        return number == null ? "" : String.format(Locale.ROOT, words, number);
    }
}
