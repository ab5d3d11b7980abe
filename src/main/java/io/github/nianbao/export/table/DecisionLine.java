package io.github.nianbao.export.table;

import io.github.nianbao.export.DecisionFields;
import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of {@code decisions}. */
record DecisionLine(ExportedReport exported, JournalEntry entry, DecisionFields decision) {
    static Table<DecisionLine> table() {
        return new Table<>(
                "decisions",
                "决定",
                "One line for each standing decision about a report: corrections, attestations, that it is keyed in, agency and year.",
                columns(),
                List.of("journal_number"),
                (report, plan) -> report.decisions().stream()
                        .map(entry -> new DecisionLine(report, entry, DecisionFields.of(entry.decision())))
                        .toList());
    }

    private static List<Column<DecisionLine>> columns() {
        return new Columns<DecisionLine>()
                .report(DecisionLine::exported)
                .count("journal_number", "序号", "the entry of the journal", line -> line.entry.number())
                .requiredName(
                        "kind",
                        "种类",
                        "fix, attest, key_in (the report is keyed in over its form), set_agency or set_year",
                        line -> line.decision.kind())
                .name(
                        "figure",
                        "数字",
                        "the cell or the fact of the prose that it is about",
                        line -> line.decision.figure())
                .flag(
                        "applies",
                        "有效",
                        "the print it was made on reads so in the present reading",
                        line -> line.exported.applied().contains(line.entry))
                .text("raw", "原文", "the print that it was made on", line -> line.decision.raw())
                .number(
                        "before",
                        "原值",
                        "the number before; of set_year the year",
                        line -> number(line.decision.before()))
                .code(
                        "before_state",
                        "原状态",
                        "what stood there before",
                        Value.Kind.class,
                        line -> kind(line.decision.before()))
                .number(
                        "after",
                        "新值",
                        "the number decided; of attest the printed one",
                        line -> number(line.decision.after()))
                .code("after_state", "新状态", "what was decided", Value.Kind.class, line -> kind(line.decision.after()))
                .text("agency_before", "原机关", "of set_agency", line -> line.decision.agencyBefore())
                .text("agency_after", "新机关", "of set_agency", line -> line.decision.agencyAfter())
                .text("reason", "理由", "why, in the words of who decided", line -> line.decision.reason())
                .name(
                        "rule",
                        "规则",
                        "the rule that decided where nobody looked at the page",
                        line -> line.decision.rule())
                .time("decided_at", "时间", "when", line -> ExportedReport.time(line.entry))
                .text("decided_by", "决定人", "who", line -> line.entry.who())
                .requiredName("hash", "哈希值", "of the journal's entry", line -> line.entry.hash())
                .all();
    }

    private static @Nullable BigDecimal number(@Nullable Value value) {
        return value == null ? null : value.number();
    }

    private static Value.@Nullable Kind kind(@Nullable Value value) {
        return value == null ? null : value.kind();
    }
}
