package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Breakdown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code facts}.
 *
 * @param whole the fact that it is a part of
 * @param list the list of parts in which it stands
 */
record FactLine(
        ExportedReport exported,
        int number,
        Fact fact,
        @Nullable Fact whole,
        @Nullable Breakdown list) {
    static Table<FactLine> table() {
        return new Table<>(
                "facts",
                "正文数字",
                "One line for each number that the prose states, parts after their whole.",
                columns(),
                List.of(Table.REPORT, "fact_no"),
                (report, plan) -> lines(report));
    }

    private static List<FactLine> lines(ExportedReport exported) {
        List<FactLine> lines = new ArrayList<>();
        exported.report().facts().forEach(fact -> add(lines, exported, fact, null, null));
        return lines;
    }

    private static void add(
            List<FactLine> lines, ExportedReport exported, Fact fact, @Nullable Fact whole, @Nullable Breakdown list) {
        lines.add(new FactLine(exported, lines.size() + 1, fact, whole, list));
        for (Breakdown parts : fact.breakdowns()) {
            parts.parts().forEach(part -> add(lines, exported, part, fact, parts));
        }
    }

    private static List<Column<FactLine>> columns() {
        Columns<FactLine> columns = new Columns<FactLine>()
                .report(FactLine::exported)
                .count("fact_no", "序号", "within the report, from 1", line -> (long) line.number)
                .requiredName("fact", "正文数字", "the fact's id, the same for the same text", line -> line.fact.id());
        what(columns);
        whose(columns);
        return columns.text(
                        "printed",
                        "原文",
                        "the number with its unit, as printed",
                        line -> line.fact.quote().printed())
                .text("quote", "引文", "the sentence", line -> line.fact.quote().text())
                .count("quote_start", "起", "offset of the number in the sentence, from 0", line ->
                        (long) line.fact.quote().start())
                .count("quote_end", "止", "offset after its last character", line ->
                        (long) line.fact.quote().end())
                .text(
                        "section",
                        "章节",
                        "the heading it stands under",
                        line -> line.fact.quote().section())
                .count("passage", "段序", "the paragraph of the prose, from 1", line ->
                        (long) line.fact.quote().passage())
                .place(line -> line.fact.quote().place())
                .all();
    }

    private static void what(Columns<FactLine> columns) {
        columns.text("metric", "所计", "the words that say what is counted", line -> line.fact.metric())
                .number(
                        "value",
                        "数值",
                        "as read, or as a person fixed it; a bound where there is a qualifier",
                        line -> line.fact.value())
                .number("up_to", "上限", "the upper end of a range", line -> line.fact.upTo())
                .text("unit", "单位", "as printed", line -> line.fact.unit())
                .number("value_read", "识读值", "what the print was read as; never changes", line -> line.fact.read())
                .flag("fixed", "已更正", "a person decided the value", line -> line.fact.fixed())
                .flag("attested", "已确认", "a person confirmed that it is printed so", line -> line.fact.attested())
                .code("kind", "种类", "a count, a rate or a change", Fact.Kind.class, line -> line.fact.kind())
                .code(
                        "qualifier",
                        "限定",
                        "how the number bounds the quantity",
                        Fact.Qualifier.class,
                        line -> line.fact.qualifier())
                .code(
                        "polarity",
                        "肯否",
                        "whether the sentence denies",
                        Fact.Polarity.class,
                        line -> line.fact.polarity())
                .flag("implied", "隐含", "a zero that no digit states", line -> line.fact.implied());
    }

    private static void whose(Columns<FactLine> columns) {
        columns.code("period", "时期", "of which time it speaks", Fact.Period.class, line -> line.fact.period())
                .code("scope", "范围", "of whom it speaks", Fact.Scope.class, line -> line.fact.scope())
                .text("area", "区域", "the words for whom, where it is not the agency itself", line -> line.fact.area())
                .name(
                        "cell",
                        "单元格",
                        "the one cell it speaks of",
                        line -> line.fact.cell() == null
                                ? null
                                : line.fact.cell().text())
                .name(
                        "part_of",
                        "所属",
                        "the fact that it is a part of",
                        line -> line.whole == null ? null : line.whole.id())
                .text(
                        "introduced_by",
                        "引导词",
                        "the word that opens the list of parts",
                        line -> line.list == null ? null : line.list.word());
    }
}
