package io.github.nianbao.export.sqlite;

import io.github.nianbao.report.Crosswalk;
import io.github.nianbao.report.Crosswalk.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A question that is asked often, as a view of the database.
 *
 * @param title in Chinese, for people
 * @param query without a semicolon
 */
record View(String name, String title, String description, String query) {
    private static final View FIGURES = new View(
            "figures",
            "各机关各年度指标",
            "One line for each agency, year and indicator, of the report that counts; agency is the name under which its years "
                    + "stand, grade says how far it can be compared, marks what must be known of it",
            """
            SELECT standing_name AS agency, year, indicator, label_zh, label_en, value, unit, grade, note_zh, note_en, marks,
                form, report
            FROM indicators WHERE counts AND applicant = 'total' AND standing_name IS NOT NULL AND year IS NOT NULL""");

    private static final View LATEST = new View(
            "latest_figures",
            "各机关最近年度指标",
            "Of each agency and indicator the figure of the latest year that tells it",
            """
            SELECT * FROM figures AS late WHERE value IS NOT NULL AND year = (
                SELECT max(year) FROM indicators AS any
                WHERE any.standing_name = late.agency AND any.indicator = late.indicator AND any.applicant = 'total'
                AND any.counts AND any.value IS NOT NULL)""");

    private static final View CHANGES = new View(
            "yearly_changes",
            "较上年增减",
            "Each figure beside that of the year before, where both are told and can be compared; marks of both",
            """
            SELECT now.agency, now.year, now.indicator, now.label_zh, now.label_en, now.unit, before.value AS value_before,
                now.value, now.value - before.value AS change,
                CASE WHEN before.value > 0 THEN round(100.0 * (now.value - before.value) / before.value, 1) END AS percent,
                trim(coalesce(before.marks, '') || ' ' || coalesce(now.marks, '')) AS marks
            FROM figures AS now JOIN figures AS before
            ON before.agency = now.agency AND before.indicator = now.indicator AND before.year = now.year - 1
            WHERE now.value IS NOT NULL AND before.value IS NOT NULL
            AND now.grade <> 'not_comparable' AND before.grade <> 'not_comparable'""");

    private static final View APPLICANTS =
            new View("figures_by_applicant", "分申请人指标", "The same by kind of applicant, where the form has it", """
            SELECT standing_name AS agency, year, indicator, label_zh, label_en, applicant, value, unit, grade, marks, form,
                report
            FROM indicators WHERE counts AND applicant <> 'total' AND standing_name IS NOT NULL AND year IS NOT NULL""");

    private static final View OPEN = new View(
            "open_errors",
            "未处理的错误",
            "Checks that fail and that nobody attested: a figure was misread, or the report itself is wrong",
            """
            SELECT checks.report, checks.agency, checks.year, check_id, equation, expected, actual, quote, checks.cells, reports.file
            FROM checks JOIN reports USING (report) WHERE open_error""");

    private static final View UNPROTECTED = new View(
            "unprotected_figures",
            "无勾稽关系保护的数字",
            "Printed numbers that no check protects: a misprint or misreading would go unnoticed",
            """
            SELECT report, agency, year, cell, row_label, column_label, value, unit, flags, page, table_no, row_no, column_no
            FROM cells WHERE coverage = 0 AND state = 'number'""");

    private static final View CORRECTED = new View(
            "corrected_figures",
            "更正过的数字",
            "Figures that are not as printed, with who decided, when and why; the print stays beside them",
            """
            SELECT cells.report, cells.agency, cells.year, cell, row_label, column_label, printed, cells.raw, value, unit, origin,
                decided_by, decided_at, reason, rule
            FROM cells LEFT JOIN decisions
            ON decisions.report = cells.report AND figure = cell AND applies AND decisions.kind = 'fix'
            WHERE origin IN ('fixed', 'keyed')""");

    static List<View> all(Crosswalk crosswalk) {
        List<View> views = new ArrayList<>(List.of(FIGURES, LATEST, CHANGES, APPLICANTS, OPEN, UNPROTECTED, CORRECTED));
        if (!crosswalk.ratios().isEmpty()) {
            views.add(shares(crosswalk));
        }
        return views;
    }

    /** A sum of which a part is not told is not told; one divided by 0 is none. */
    private static View shares(Crosswalk crosswalk) {
        String ratios = crosswalk.ratios().stream().map(View::share).collect(Collectors.joining(" UNION ALL\n"));
        return new View(
                "shares",
                "比率",
                "Ratios of the crosswalk, with what is divided by what; a ratio of small numbers says little",
                "SELECT *, CASE WHEN denominator > 0 THEN round(1.0 * numerator / denominator, 4) END AS share FROM (\n"
                        + ratios + ")");
    }

    private static String share(Ratio ratio) {
        String parts = ratio.of().stream().map(View::quoted).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                """
            SELECT whole.agency, whole.year, %s AS ratio, %s AS label_zh, %s AS label_en,
                (SELECT CASE WHEN count(value) = %d THEN sum(value) END FROM figures AS part
                 WHERE part.report = whole.report AND part.indicator IN (%s)) AS numerator, whole.value AS denominator,
                (SELECT group_concat(marks, ' ') FROM figures AS any
                 WHERE any.report = whole.report AND any.indicator IN (%s, %s) AND any.marks IS NOT NULL) AS marks, whole.report
            FROM figures AS whole WHERE whole.indicator = %s""",
                quoted(ratio.id()),
                quoted(ratio.label().chinese()),
                quoted(ratio.label().english()),
                ratio.of().size(),
                parts,
                parts,
                quoted(ratio.to()),
                quoted(ratio.to()));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** With the description as a comment, which the database keeps. */
    String definition() {
        return "CREATE VIEW " + name + " AS /* " + description + " */\n" + query;
    }
}
