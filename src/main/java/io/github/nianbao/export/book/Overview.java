package io.github.nianbao.export.book;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.book.Styles.Kind;
import io.github.nianbao.export.book.Styles.Mark;
import io.github.nianbao.report.Identity;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The first sheet: every report with what is open in it, a way to its form, and what the colours say. */
final class Overview {
    static final String NAME = "概览 Overview";

    private static final List<String> HEADS = List.of(
            "报告\nReport",
            "年度\nYear",
            "表式\nForm",
            "采用\nCounts",
            "单元格\nCells",
            "原件有\nPrinted",
            "缺口\nGaps",
            "不平\nFailing",
            "未处理\nOpen",
            "决定\nDecisions",
            "文件\nFile");

    private static final int[] WIDTHS = {34, 8, 8, 8, 9, 9, 8, 9, 9, 11, 46};
    private static final float HEAD_POINTS = 28;
    /** Title, note and heads. */
    private static final int TOP = 3;

    private final Workbook book;
    private final Sheet sheet;
    private final Cells cells;
    private int next = TOP;
    private long open;

    Overview(Workbook book, Styles styles, Plan plan) {
        this.book = book;
        this.cells = new Cells(styles);
        this.sheet = book.createSheet(NAME);
        Paper.widths(sheet, WIDTHS);
        Paper.set(sheet, TOP, 1);
        cells.text(sheet.createRow(0), 0, "政府信息公开工作年度报告 · 概览", Kind.TITLE);
        cells.text(sheet.createRow(1), 0, note(plan), Kind.NOTE);
        Row heads = sheet.createRow(TOP - 1);
        heads.setHeightInPoints(HEAD_POINTS);
        for (int column = 0; column < HEADS.size(); column++) {
            cells.text(heads, column, HEADS.get(column), Kind.HEAD);
        }
    }

    private static String note(Plan plan) {
        String forms = plan.reports() <= BookWriter.MOST_FORMS
                ? "每份报告另有一张工作表。 Each report has a sheet of its own."
                : "超过" + BookWriter.MOST_FORMS + "份，不附各报告的表和图；单元格见 export csv 或 sqlite。 Above " + BookWriter.MOST_FORMS
                        + " reports their forms and the charts are left out: see export csv or sqlite.";
        return "共" + plan.reports() + "份报告 (" + plan.reports() + " reports)。" + forms;
    }

    /** @param form the sheet that shows its form; {@code null} for none */
    void add(ExportedReport report, @Nullable String form) {
        Row row = sheet.createRow(next);
        next++;
        Identity identity = report.report().identity();
        Cell handle = cells.text(row, 0, report.handle(), form == null ? Kind.TEXT : Kind.LINK);
        if (form != null) {
            Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + form.replace("'", "''") + "'!A1");
            handle.setHyperlink(link);
        }
        cells.text(row, 1, identity.year() == null ? "?" : String.valueOf(identity.year()), Kind.TEXT);
        cells.text(
                row, 2, report.report().form() == null ? "?" : report.report().form(), Kind.TEXT);
        cells.text(row, 3, report.counts() ? "✓" : "", Kind.TEXT);
        cells.count(row, 4, report.report().entries().size(), Mark.NONE);
        cells.count(row, 5, report.cellsPrinted(), Mark.NONE);
        int gaps = report.report().gaps().size();
        cells.count(row, 6, gaps, gaps > 0 ? Mark.DOUBTFUL : Mark.NONE);
        cells.count(row, 7, report.failing(), Mark.NONE);
        cells.count(row, 8, report.openErrors(), report.openErrors() > 0 ? Mark.OPEN : Mark.NONE);
        cells.count(row, 9, report.decisions().size(), Mark.NONE);
        cells.text(row, 10, report.source().file(), Kind.TEXT);
        open += report.openErrors();
    }

    void finish() {
        sheet.setAutoFilter(new CellRangeAddress(TOP - 1, Math.max(next - 1, TOP), 0, HEADS.size() - 1));
        next++;
        cells.text(
                sheet.createRow(next),
                0,
                open == 0
                        ? "没有未处理的错误。 No error is open."
                        : "尚有" + open + "处未处理的错误，仍按要求导出。 Exported although " + open + " errors are open.",
                Kind.SECTION);
        next += 2;
        cells.text(sheet.createRow(next), 0, "颜色 Colours", Kind.SECTION);
        for (Mark mark : Mark.values()) {
            if (mark != Mark.NONE) {
                next++;
                Row row = sheet.createRow(next);
                cells.text(row, 0, mark.chinese, Kind.LABEL, mark);
                cells.text(row, 1, mark.english, Kind.NOTE);
            }
        }
    }
}
