package io.github.nianbao.export.table;

import io.github.nianbao.check.Coverage;
import io.github.nianbao.check.Finding;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FormCell;
import io.github.nianbao.report.Label;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code cells}.
 *
 * @param form {@code null} where the form knows no such cell
 * @param openError it stands in a failing check that nobody attested
 */
record CellLine(
        ExportedReport exported, Entry entry, @Nullable FormCell form, int coverage, boolean openError) {
    static Table<CellLine> table() {
        return new Table<>(
                "cells",
                "单元格",
                "One line for each cell of the form, those included that the document lacks or leaves blank. A blank is "
                        + "no 0: state says what stands there.",
                columns(),
                List.of(Table.REPORT, "cell"),
                (report, plan) -> lines(report));
    }

    private static List<CellLine> lines(ExportedReport exported) {
        Coverage coverage = exported.coverage();
        Set<CellId> open = new HashSet<>();
        exported.findings().stream().filter(Finding::isOpenError).forEach(finding -> open.addAll(finding.cells()));
        List<CellLine> lines = new ArrayList<>();
        exported.inOrder()
                .forEach((entry, form) -> lines.add(new CellLine(
                        exported, entry, form.orElse(null), coverage.of(entry.id()), open.contains(entry.id()))));
        return lines;
    }

    private static List<Column<CellLine>> columns() {
        Columns<CellLine> columns = new Columns<CellLine>().report(CellLine::exported);
        what(columns);
        figure(columns);
        return columns.place(line -> line.entry.place()).all();
    }

    private static void what(Columns<CellLine> columns) {
        columns.name(
                        "form",
                        "表式",
                        "the form it is printed on",
                        line -> line.exported.report().form())
                .requiredName(
                        "cell",
                        "单元格",
                        "the cell's id, the same in every report of the form",
                        line -> line.id().text())
                .requiredName(
                        "table_id",
                        "表",
                        "the table, first part of the id",
                        line -> line.id().table())
                .text(
                        "row_label",
                        "行",
                        "the row as the form prints it, what it stands under in front",
                        line -> line.label(
                                form -> labels(form.row().groups(), form.row().label())))
                .text(
                        "column_label",
                        "列",
                        "the column as the form prints it",
                        line -> line.label(form ->
                                labels(form.column().groups(), form.column().label())))
                .text(
                        "unit",
                        "单位",
                        "the form's unit",
                        line -> line.label(form -> form.column().unit()));
    }

    private static void figure(Columns<CellLine> columns) {
        columns.number(
                        "value",
                        "数值",
                        "what the report says now: as printed, or as a person fixed it; never a derived figure",
                        line -> line.value().number())
                .code(
                        "state",
                        "状态",
                        "what stands there now; only a number has a value",
                        Value.Kind.class,
                        line -> line.value().kind())
                .number(
                        "printed",
                        "原印数值",
                        "what the print was read as; never changes",
                        line -> line.entry.printed().number())
                .code(
                        "printed_state",
                        "原印状态",
                        "what is printed there",
                        Value.Kind.class,
                        line -> line.entry.printed().kind())
                .text("raw", "原文", "the printed text, untouched", line -> line.entry.raw())
                .number("derived", "推算值", "follows from the checks; offered, printed nowhere", CellLine::derived)
                .code("origin", "来源", "where the value comes from", Entry.Origin.class, line -> line.entry.origin())
                .flag("attested", "已确认", "a person confirmed that it is printed so", line -> line.entry.attested())
                .name(
                        "flags",
                        "标记",
                        "why a person should look at it: codes parted by blanks",
                        line -> Columns.words(line.entry.flags()))
                .count("coverage", "受勾稽数", "how many checks protect it; with 0 nobody would notice a misprint", line ->
                        (long) line.coverage)
                .flag(
                        "open_error",
                        "有未处理错误",
                        "it stands in a failing check that nobody attested",
                        line -> line.openError);
    }

    private CellId id() {
        return entry.id();
    }

    private boolean isDerived() {
        return entry.origin() == Entry.Origin.DERIVED;
    }

    private Value value() {
        return isDerived() ? entry.printed() : entry.value();
    }

    private @Nullable BigDecimal derived() {
        return isDerived() ? entry.value().number() : null;
    }

    private @Nullable String label(Function<FormCell, @Nullable String> label) {
        return form == null ? null : label.apply(form);
    }

    private static String labels(List<Label> groups, Label label) {
        return Stream.concat(groups.stream(), Stream.of(label))
                .map(Label::printed)
                .collect(Collectors.joining(" · "));
    }
}
