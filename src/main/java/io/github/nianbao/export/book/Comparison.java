package io.github.nianbao.export.book;

import io.github.nianbao.compare.ComparedFigure;
import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.export.ExportedAgencies;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.export.book.Styles.Kind;
import io.github.nianbao.export.book.Styles.Mark;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Years beside each other, a row for each agency and indicator; of several reports of one year the one that counts. Reports
 * come agency by agency, so that one agency's figures are held at a time.
 */
final class Comparison {
    static final String NAME = "对比 Comparison";

    private static final int AGENCY = 0;
    private static final int INDICATOR = 1;
    private static final int UNIT = 2;
    /** The column of the first year. */
    static final int FIRST_YEAR = 3;
    /** The row of the heads. */
    static final int HEADS = 2;

    private static final float TWO_LINES = 27;
    private static final int MOST_YEARS = 40;

    private final Sheet sheet;
    private final Cells cells;
    private final Plan plan;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> years;
    private final Map<Integer, Map<Indicator, IndicatorFigure>> told = new TreeMap<>();
    private @Nullable String agency;
    private int next = HEADS + 1;

    /**
     * The rows of one agency.
     *
     * @param row of the first indicator
     * @param figures what stands there, by year and indicator
     */
    record Block(String agency, int row, Map<Integer, Map<Indicator, IndicatorFigure>> figures) {}

    Comparison(Workbook book, Styles styles, Plan plan) {
        this.cells = new Cells(styles);
        this.plan = plan;
        this.years = withoutHoles(plan.years());
        this.sheet = book.createSheet(NAME);
        Paper.set(sheet, HEADS + 1, FIRST_YEAR);
        widths();
        cells.text(sheet.createRow(0), 0, "逐年对比", Kind.TITLE);
        cells.text(
                sheet.createRow(1),
                0,
                "空白即报告未载，不是0；颜色见概览。 Empty is not told, no 0; for the colours see the overview.",
                Kind.NOTE);
        Row heads = sheet.createRow(HEADS);
        cells.text(heads, AGENCY, "机关 Agency", Kind.HEAD);
        cells.text(heads, INDICATOR, "指标 Indicator", Kind.HEAD);
        cells.text(heads, UNIT, "单位 Unit", Kind.HEAD);
        for (int year : years) {
            cells.text(heads, column(year), String.valueOf(year), Kind.HEAD);
        }
        cells.text(heads, notes(), "可比性 Comparability", Kind.HEAD);
    }

    /** A year between two others is shown although nobody reported on it; a year far off, misread, makes no such columns. */
    private static List<Integer> withoutHoles(List<Integer> years) {
        if (years.isEmpty()) {
            return years;
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return last - first > MOST_YEARS
                ? years
                : IntStream.rangeClosed(first, last).boxed().toList();
    }

    private void widths() {
        int[] widths = new int[notes() + 1];
        Arrays.fill(widths, 10);
        widths[AGENCY] = 26;
        widths[INDICATOR] = 30;
        widths[UNIT] = 10;
        widths[notes()] = 60;
        Paper.widths(sheet, widths);
    }

    int column(int year) {
        return FIRST_YEAR + years.indexOf(year);
    }

    private int notes() {
        return FIRST_YEAR + years.size();
    }

    List<Indicator> indicators() {
        return plan.crosswalk().indicators();
    }

    List<Integer> years() {
        return years;
    }

    /** In the order of the rows; only what a workbook of few reports needs is kept. */
    List<Block> blocks() {
        return blocks;
    }

    void add(ExportedReport report) {
        String whose = plan.agencies().standing(report);
        Integer year = report.report().identity().year();
        if (!report.counts() || whose == null || year == null) {
            return;
        }
        if (!whose.equals(agency)) {
            finish();
            agency = whose;
        }
        Indicators indicators = new Indicators(new ComparedReport(report.report(), report.form(), report.findings()));
        Map<Indicator, IndicatorFigure> figures = new LinkedHashMap<>();
        indicators().forEach(indicator -> figures.put(indicator, indicators.of(indicator, Indicators.TOTAL)));
        told.put(year, figures);
    }

    /** Writes the rows of the agency at hand. */
    void finish() {
        if (agency == null) {
            return;
        }
        if (plan.reports() <= BookWriter.MOST_FORMS) {
            blocks.add(new Block(agency, next, new TreeMap<>(told)));
        }
        for (Indicator indicator : indicators()) {
            row(agency, indicator);
        }
        told.clear();
        agency = null;
    }

    private void row(String whose, Indicator indicator) {
        Row row = sheet.createRow(next);
        next++;
        cells.text(row, AGENCY, whose, Kind.LABEL);
        cells.text(
                row,
                INDICATOR,
                indicator.label().chinese() + "\n" + indicator.label().english(),
                Kind.LABEL);
        row.setHeightInPoints(TWO_LINES);
        cells.text(row, UNIT, indicator.unit(), Kind.TEXT);
        Set<String> notes = new LinkedHashSet<>();
        plan.agencies().changesOf(whose).forEach(change -> notes.add(sentence(change)));
        for (int year : years) {
            Map<Indicator, IndicatorFigure> figures = told.get(year);
            IndicatorFigure figure = figures == null ? null : figures.get(indicator);
            if (figure == null) {
                cells.text(row, column(year), null, Kind.TEXT);
            } else {
                figure(row, column(year), figure);
                if (figure.note() != null) {
                    notes.add(figure.note().chinese() + " " + figure.note().english());
                }
            }
        }
        cells.text(row, notes(), String.join("；", notes), Kind.TEXT);
    }

    private static String sentence(ExportedAgencies.Change change) {
        return "自" + change.year() + "年 from " + change.year() + ": " + String.join("、", change.before()) + " → "
                + String.join("、", change.after());
    }

    private void figure(Row row, int column, IndicatorFigure figure) {
        if (figure.value() == null) {
            cells.text(row, column, null, Kind.TEXT, Mark.NOT_TOLD);
        } else {
            cells.number(row, column, figure.value(), mark(figure));
        }
    }

    static Mark mark(IndicatorFigure figure) {
        Set<ComparedFigure.Mark> marks = figure.marks();
        if (marks.contains(ComparedFigure.Mark.OPEN_ERROR)) {
            return Mark.OPEN;
        }
        if (marks.contains(ComparedFigure.Mark.FLAGGED) || marks.contains(ComparedFigure.Mark.DERIVED)) {
            return Mark.DOUBTFUL;
        }
        if (marks.contains(ComparedFigure.Mark.FIXED) || marks.contains(ComparedFigure.Mark.KEYED)) {
            return Mark.FIXED;
        }
        if (marks.contains(ComparedFigure.Mark.ATTESTED)) {
            return Mark.ATTESTED;
        }
        if (figure.grade() == Grade.NOT_COMPARABLE) {
            return Mark.NOT_TOLD;
        }
        boolean careful = figure.grade() == Grade.COMPARABLE || !marks.isEmpty();
        return careful ? Mark.CAREFUL : Mark.NONE;
    }
}
