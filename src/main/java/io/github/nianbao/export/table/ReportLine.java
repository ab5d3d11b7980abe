package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.export.ExportedSource;
import io.github.nianbao.report.Form;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code reports}.
 *
 * @param standingName the name under which its year stands
 */
record ReportLine(ExportedReport exported, @Nullable String standingName) {
    static Table<ReportLine> table() {
        return new Table<>(
                Tables.REPORTS,
                "报告",
                "One line for each report.",
                columns(),
                List.of(Table.REPORT),
                (report, plan) -> List.of(new ReportLine(report, plan.agencies().standing(report))));
    }

    private static List<Column<ReportLine>> columns() {
        return new Columns<ReportLine>()
                .report(ReportLine::exported)
                .name(
                        "form",
                        "表式",
                        "the form it is printed on; empty where none was recognised",
                        line -> line.exported.report().form())
                .text("basis", "依据", "the notice that introduced the form", ReportLine::basis)
                .flag(
                        "counts",
                        "采用",
                        "of several reports of one agency and year, the one that counts",
                        line -> line.exported.counts())
                .count("cells", "单元格数", "how many cells the form has for it", line ->
                        (long) line.exported.report().entries().size())
                .count(
                        "cells_printed",
                        "原件有的单元格数",
                        "how many of them the document has",
                        line -> line.exported.cellsPrinted())
                .count("gaps", "缺口数", "what could not be read or found no place in the form", line ->
                        (long) line.exported.report().gaps().size())
                .count(
                        "failing_checks",
                        "不平的勾稽关系数",
                        "checks that fail, attested ones included",
                        line -> line.exported.failing())
                .count(
                        "open_errors",
                        "未处理的错误数",
                        "checks that fail and that nobody attested; above 0 the report was exported with --allow-open",
                        line -> line.exported.openErrors())
                .count("facts", "正文数字数", "numbers of the prose, parts included", line ->
                        (long) line.exported.report().allFacts().size())
                .count(
                        "decisions",
                        "决定数",
                        "decisions that people made about it",
                        line -> (long) line.exported.applied().size()
                                + line.exported.inapplicable().size())
                .text("file", "文件", "the file's name", line -> line.source().file())
                .text(
                        "container",
                        "所在压缩包",
                        "the file that it was in",
                        line -> line.source().container())
                .requiredName(
                        "sha256",
                        "SHA-256",
                        "of the file's bytes",
                        line -> line.source().sha256())
                .count("ordinal", "文件内序号", "which report of the file, from 1", line ->
                        (long) line.source().ordinal())
                .count("size", "字节数", "of the file", line -> line.source().size())
                .requiredName(
                        "kind",
                        "种类",
                        "what the file truly is",
                        line -> line.source().kind().toLowerCase(Locale.ROOT))
                .text(
                        "tags",
                        "标签",
                        "what the archive records about the file: name=value, parted by ;",
                        line -> Columns.tags(line.source().tags()))
                .standingName(ReportLine::standingName)
                .all();
    }

    private ExportedSource source() {
        return exported.source();
    }

    private @Nullable String basis() {
        Form form = exported.form();
        return form == null ? null : form.basis();
    }
}
