package io.github.nianbao.export.table;

import io.github.nianbao.compare.ComparedReport;
import io.github.nianbao.compare.IndicatorFigure;
import io.github.nianbao.compare.Indicators;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.Plan;
import io.github.nianbao.report.Indicator;
import io.github.nianbao.report.Indicator.Bilingual;
import io.github.nianbao.report.Indicator.Grade;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code indicators}.
 *
 * @param standingName the name under which the report's year stands
 * @param column of the requests table
 */
record IndicatorLine(
        ExportedReport exported,
        @Nullable String standingName,
        Indicator indicator,
        String column,
        IndicatorFigure figure) {
    static Table<IndicatorLine> table() {
        return new Table<>(
                "indicators",
                "指标",
                "One line for each figure that can be followed over the years although the forms changed; by applicant, "
                        + "too, where the form has it. Of several reports of one agency and year take those that count.",
                columns(),
                List.of(Table.REPORT, "indicator", "applicant"),
                IndicatorLine::lines);
    }

    private static List<IndicatorLine> lines(ExportedReport exported, Plan plan) {
        String standingName = plan.agencies().standing(exported);
        Indicators figures =
                new Indicators(new ComparedReport(exported.report(), exported.form(), exported.findings()));
        List<IndicatorLine> lines = new ArrayList<>();
        for (Indicator indicator : plan.crosswalk().indicators()) {
            for (String column : indicator.byApplicant() ? Indicators.COLUMNS : List.of(Indicators.TOTAL)) {
                IndicatorFigure figure = figures.of(indicator, column);
                if (column.equals(Indicators.TOTAL) || !figure.cells().isEmpty()) {
                    lines.add(new IndicatorLine(exported, standingName, indicator, column, figure));
                }
            }
        }
        return lines;
    }

    private static List<Column<IndicatorLine>> columns() {
        return new Columns<IndicatorLine>()
                .report(IndicatorLine::exported)
                .name(
                        "form",
                        "表式",
                        "the form it is printed on",
                        line -> line.exported.report().form())
                .flag(
                        "counts",
                        "采用",
                        "of several reports of one agency and year, this is the one that counts",
                        line -> line.exported.counts())
                .requiredName("indicator", "指标", "the indicator's id", line -> line.indicator.id())
                .text(
                        "label_zh",
                        "指标名称",
                        "its name in Chinese",
                        line -> line.indicator.label().chinese())
                .text(
                        "label_en",
                        "英文名称",
                        "its name in English",
                        line -> line.indicator.label().english())
                .requiredName("applicant", "申请人", "the kind of applicant; total for all", IndicatorLine::column)
                .text("unit", "单位", "as the forms name it", line -> line.indicator.unit())
                .number(
                        "value",
                        "数值",
                        "exact; empty where the report does not tell it, which is no 0",
                        line -> line.figure.value())
                .code(
                        "grade",
                        "可比性",
                        "how far it can be compared with other years",
                        Grade.class,
                        line -> line.figure.grade())
                .text("note_zh", "说明", "where the form differs, in Chinese", line -> chinese(line.figure.note()))
                .text("note_en", "英文说明", "where the form differs, in English", line -> english(line.figure.note()))
                .name(
                        "marks",
                        "标记",
                        "what a reader must know of it (open_error, fixed, blank …): codes parted by blanks",
                        line -> Columns.words(line.figure.marks()))
                .name(
                        "cells",
                        "单元格",
                        "the cells it follows from, parted by blanks",
                        line -> Columns.words(line.figure.cells()))
                .standingName(IndicatorLine::standingName)
                .all();
    }

    private static @Nullable String chinese(@Nullable Bilingual note) {
        return note == null ? null : note.chinese();
    }

    private static @Nullable String english(@Nullable Bilingual note) {
        return note == null ? null : note.english();
    }
}
