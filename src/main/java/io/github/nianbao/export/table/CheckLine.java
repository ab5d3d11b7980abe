package io.github.nianbao.export.table;

import io.github.nianbao.check.Finding;
import io.github.nianbao.check.Finding.Term;
import io.github.nianbao.export.ExportedReport;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of {@code checks}. */
record CheckLine(ExportedReport exported, Finding finding) {
    static Table<CheckLine> table() {
        return new Table<>(
                "checks",
                "勾稽关系",
                "One line for each check of a report, whatever it says.",
                columns(),
                List.of(Table.REPORT, "check_id"),
                (report, plan) -> report.findings().stream()
                        .map(finding -> new CheckLine(report, finding))
                        .toList());
    }

    private static List<Column<CheckLine>> columns() {
        return new Columns<CheckLine>()
                .report(CheckLine::exported)
                .requiredName("check_id", "检查", "the check's id", line -> line.finding.id())
                .requiredName("family", "类别", "the family of rules it belongs to", line -> line.finding.family())
                .code("status", "结果", "what it says", Finding.Status.class, line -> line.finding.status())
                .flag(
                        "attested",
                        "已确认",
                        "it fails, and a person confirmed a figure of it as printed so",
                        line -> line.finding.attested())
                .flag("open_error", "未处理", "it fails, and nobody attested it", line -> line.finding.isOpenError())
                .number("expected", "应为", "what the parts come to, blanks taken for 0", line -> line.finding.expected())
                .number("actual", "实为", "what the totals come to, blanks taken for 0", line -> line.finding.actual())
                .code(
                        "reason",
                        "不能检查的原因",
                        "why it cannot be assessed",
                        Finding.Reason.class,
                        line -> line.finding.reason())
                .text(
                        "equation",
                        "等式",
                        "the cells as they are added; (-1) marks those of the year before",
                        line -> equation(line.finding.terms()))
                .name(
                        "cells",
                        "单元格",
                        "the cells of this report in it, parted by blanks",
                        line -> Columns.words(line.finding.cells()))
                .code(
                        "grade",
                        "正文与表",
                        "how a sentence stands to what it is held against",
                        Finding.Grade.class,
                        line -> line.finding.claim() == null
                                ? null
                                : line.finding.claim().grade())
                .name(
                        "fact",
                        "正文数字",
                        "the fact that the sentence states",
                        line -> line.finding.claim() == null
                                ? null
                                : line.finding.claim().fact().id())
                .text(
                        "quote",
                        "引文",
                        "the sentence",
                        line -> line.finding.claim() == null
                                ? null
                                : line.finding.claim().fact().quote().text())
                .all();
    }

    private static @Nullable String equation(List<Term> terms) {
        return terms.isEmpty() ? null : side(terms, Finding.Side.PARTS) + " = " + side(terms, Finding.Side.TOTALS);
    }

    private static String side(List<Term> terms, Finding.Side side) {
        String sum = terms.stream()
                .filter(term -> term.side() == side)
                .map(term -> (term.sign() < 0 ? "- " : "+ ")
                        + term.cell().text()
                        + (term.yearsBack() == 0 ? "" : "(-" + term.yearsBack() + ")"))
                .collect(Collectors.joining(" "));
        return sum.startsWith("+ ") ? sum.substring(2) : sum;
    }
}
