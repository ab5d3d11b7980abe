package io.github.nianbao.export.book;

import io.github.nianbao.check.Finding;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.PlainText;
import io.github.nianbao.export.book.Styles.Kind;
import io.github.nianbao.export.book.Styles.Mark;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Form;
import io.github.nianbao.report.FormBlock;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.FormRow;
import io.github.nianbao.report.FormTable;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** A report as its form prints it, with what is the matter in colours and comments, and what is open below. */
final class FormSheet {
    private static final int LABEL_WIDTH = 26;
    static final int VALUE_WIDTH = 13;
    private static final int WIDEST = 7;
    /** Title and source, which stay in sight. */
    private static final int TOP = 2;

    private static final float LINE_POINTS = 14;

    private final XSSFSheet sheet;
    private final Cells cells;
    private final ExportedReport exported;
    private final Comments comments;
    private final Set<CellId> open = new HashSet<>();
    private final int labels;
    private int next = TOP;

    FormSheet(XSSFSheet sheet, Styles styles, ExportedReport exported) {
        this.sheet = sheet;
        this.cells = new Cells(styles);
        this.exported = exported;
        this.comments = new Comments(sheet, exported);
        this.labels = rows().mapToInt(row -> row.groups().size()).max().orElse(0) + 1;
        exported.findings().stream().filter(Finding::isOpenError).forEach(finding -> open.addAll(finding.cells()));
    }

    private Stream<FormRow> rows() {
        Form form = exported.form();
        return form == null
                ? Stream.empty()
                : form.tables().stream()
                        .flatMap(table -> table.blocks().stream())
                        .flatMap(block -> block.rows().stream());
    }

    void write() {
        int[] widths = new int[labels + WIDEST];
        Arrays.fill(widths, 0, labels, LABEL_WIDTH);
        Arrays.fill(widths, labels, widths.length, VALUE_WIDTH);
        Paper.widths(sheet, widths);
        Paper.set(sheet, TOP, labels);
        cells.text(sheet.createRow(0), 0, exported.handle(), Kind.TITLE);
        cells.text(
                sheet.createRow(1),
                0,
                exported.source().file() + " · SHA-256 " + exported.source().sha256(),
                Kind.NOTE);
        Form form = exported.form();
        if (form == null) {
            cells.text(sheet.createRow(next), 0, "未识别表式。 No form was recognised.", Kind.SECTION);
            next += 2;
        } else {
            form.tables().forEach(this::table);
        }
        findings();
        gaps();
    }

    private void table(FormTable table) {
        if (table.cells().stream().allMatch(cell -> exported.report().entry(cell.id()) == null)) {
            return;
        }
        cells.text(sheet.createRow(next), 0, table.title().printed(), Kind.SECTION);
        next++;
        table.blocks().forEach(this::block);
        next++;
    }

    private void block(FormBlock block) {
        Map<String, FormCell> byPlace = new HashMap<>();
        block.cells()
                .forEach(cell -> byPlace.put(place(cell.row(), cell.column().id()), cell));
        List<FormRow> rows = block.rows().stream()
                .filter(row -> block.columns().stream()
                        .map(column -> byPlace.get(place(row, column.id())))
                        .anyMatch(cell -> cell != null && exported.report().entry(cell.id()) != null))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        boolean ownUnits = block.columns().stream().allMatch(column -> column.unit() == null);
        int first = labels + (ownUnits ? 1 : 0);
        Heads heads = new Heads(sheet, cells, labels, ownUnits);
        next = heads.columns(block, next);
        heads.rows(rows, next);
        for (FormRow row : rows) {
            XSSFRow line = sheet.getRow(next);
            line.setHeightInPoints(height(row));
            for (int index = 0; index < block.columns().size(); index++) {
                FormCell cell =
                        byPlace.get(place(row, block.columns().get(index).id()));
                if (ownUnits && cell != null) {
                    cells.text(line, labels, cell.column().unit(), Kind.TEXT);
                }
                figure(
                        line,
                        first + index,
                        cell == null ? null : exported.report().entry(cell.id()));
            }
            next++;
        }
    }

    private static String place(FormRow row, String column) {
        return row.id() + "." + column;
    }

    private float height(FormRow row) {
        int room = (labels - row.groups().size()) * LABEL_WIDTH / 2 - 1;
        return height(row.label().printed().length(), room);
    }

    /**
     * Enough for a text, which is not measured, for that depends on the fonts of a machine.
     *
     * @param length in characters
     * @param room how many stand on a line
     */
    static float height(int length, int room) {
        return LINE_POINTS * (1 + Math.max(length - 1, 0) / room) + 2;
    }

    private void figure(XSSFRow line, int column, @Nullable Entry entry) {
        if (entry == null) {
            cells.text(line, column, null, Kind.TEXT);
            return;
        }
        Mark mark = mark(entry);
        boolean derived = entry.origin() == Entry.Origin.DERIVED;
        Value value = derived ? entry.printed() : entry.value();
        Cell cell = value.number() != null
                ? cells.number(line, column, value.number(), mark)
                : cells.text(
                        line, column, entry.raw() == null ? null : entry.raw().strip(), Kind.TEXT, mark);
        if (mark != Mark.NONE) {
            comments.add(cell, entry);
        }
    }

    private Mark mark(Entry entry) {
        if (open.contains(entry.id())) {
            return Mark.OPEN;
        }
        if (!entry.flags().isEmpty()
                || entry.origin() == Entry.Origin.DERIVED
                || entry.value().kind() == Value.Kind.MISSING
                || entry.value().kind() == Value.Kind.UNREADABLE) {
            return Mark.DOUBTFUL;
        }
        if (entry.origin() != Entry.Origin.PRINTED) {
            return Mark.FIXED;
        }
        return entry.attested() ? Mark.ATTESTED : Mark.NONE;
    }

    private void findings() {
        List<Finding> failing = exported.findings().stream()
                .filter(finding -> finding.status() == Finding.Status.FAIL)
                .toList();
        if (failing.isEmpty()) {
            return;
        }
        list("不平的勾稽关系 Failing checks");
        for (Finding finding : failing) {
            line(
                    finding.id()
                            + "：应为 " + number(finding.expected())
                            + "，实为 " + number(finding.actual())
                            + (finding.claim() == null
                                    ? ""
                                    : "；" + finding.claim().fact().quote().text())
                            + (finding.attested() ? "（已确认原件如此 attested）" : ""),
                    finding.attested() ? Mark.ATTESTED : Mark.OPEN);
        }
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "?" : PlainText.number(number);
    }

    private void gaps() {
        if (exported.report().gaps().isEmpty()) {
            return;
        }
        list("缺口 Gaps");
        for (Gap gap : exported.report().gaps()) {
            String about = gap.cells().isEmpty()
                    ? Objects.requireNonNullElse(gap.table(), "")
                    : String.join(" ", gap.cells().stream().map(CellId::text).toList());
            line(
                    gap.kind().name().toLowerCase(Locale.ROOT) + "：" + about
                            + (gap.printed() == null ? "" : "；" + gap.printed())
                            + Comments.place(gap.place()),
                    Mark.DOUBTFUL);
        }
    }

    private void list(String title) {
        next++;
        cells.text(sheet.createRow(next), 0, title, Kind.SECTION);
        next++;
    }

    private void line(String text, Mark mark) {
        XSSFRow row = sheet.createRow(next);
        for (int column = 0; column < labels + WIDEST; column++) {
            cells.text(row, column, column == 0 ? text : null, Kind.TEXT, mark);
        }
        sheet.addMergedRegionUnsafe(new CellRangeAddress(next, next, 0, labels + WIDEST - 1));
        next++;
    }
}
