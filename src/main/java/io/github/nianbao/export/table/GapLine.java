package io.github.nianbao.export.table;

import io.github.nianbao.export.ExportedReport;
import io.github.nianbao.report.Gap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of {@code gaps}.
 *
 * @param number within the report, from 1
 */
record GapLine(ExportedReport exported, int number, Gap gap) {
    static Table<GapLine> table() {
        return new Table<>(
                "gaps",
                "缺口",
                "One line for each thing that could not be read, or that found no place in the form. Nothing is dropped "
                        + "without one.",
                columns(),
                List.of(Table.REPORT, "gap_no"),
                (report, plan) -> lines(report));
    }

    private static List<GapLine> lines(ExportedReport exported) {
        List<Gap> gaps = exported.report().gaps();
        return IntStream.range(0, gaps.size())
                .mapToObj(index -> new GapLine(exported, index + 1, gaps.get(index)))
                .toList();
    }

    private static List<Column<GapLine>> columns() {
        return new Columns<GapLine>()
                .report(GapLine::exported)
                .count("gap_no", "序号", "within the report, from 1", line -> (long) line.number)
                .code("kind", "种类", "what is lacking", Gap.Kind.class, line -> line.gap.kind())
                .name(
                        "cells",
                        "单元格",
                        "the cells concerned, or those it might be, best first; parted by blanks",
                        line -> Columns.words(line.gap.cells()))
                .name("table_id", "表", "the form's table", line -> line.gap.table())
                .text("raw", "原文", "the printed text that found no home", line -> line.gap.printed())
                .place(line -> line.gap.place())
                .all();
    }
}
