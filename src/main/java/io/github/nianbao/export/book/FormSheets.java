package io.github.nianbao.export.book;

import io.github.nianbao.export.ExportedReport;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet for each report, under names that Excel takes and that differ. */
final class FormSheets {
    /** Excel takes no longer one. */
    private static final int LONGEST = 31;

    private final XSSFWorkbook book;
    private final Styles styles;
    private final Set<String> taken = new HashSet<>();

    FormSheets(XSSFWorkbook book, Styles styles) {
        this.book = book;
        this.styles = styles;
    }

    /** @return the sheet's name */
    String add(ExportedReport report) {
        String name = name(report.handle());
        new FormSheet(book.createSheet(name), styles, report).write();
        return name;
    }

    /** A long name loses its middle: agency and year are told by both ends. */
    private String name(String handle) {
        String safe =
                WorkbookUtil.createSafeSheetName(Cells.shown(handle.length() <= LONGEST ? handle : cut(handle)), '_');
        String name = safe;
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            String tail = "~" + copy;
            name = safe.substring(0, Math.min(safe.length(), LONGEST - tail.length())) + tail;
        }
        return name;
    }

    private static String cut(String handle) {
        int tail = Math.min(handle.length() - handle.lastIndexOf('@'), LONGEST / 2);
        return handle.substring(0, LONGEST - tail - 1) + "…" + handle.substring(handle.length() - tail);
    }
}
