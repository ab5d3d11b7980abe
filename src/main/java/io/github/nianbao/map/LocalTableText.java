package io.github.nianbao.map;

import io.github.nianbao.report.LocalTable;
import io.github.nianbao.report.LocalTable.Parts;
import io.github.nianbao.report.LocalTable.Row;
import io.github.nianbao.report.LocalTable.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A local table in the language of mapping files. */
final class LocalTableText {
    /** Units whose figures are amounts of money rather than counts. */
    private static final Set<String> MONEY = Set.of("元", "千元", "万元", "百万元", "千万元", "亿元");

    private final LocalTable table;
    private final StringBuilder text = new StringBuilder();

    private LocalTableText(LocalTable table) {
        this.table = table;
    }

    static String of(LocalTable table) {
        LocalTableText written = new LocalTableText(table);
        written.head();
        written.rows(table.rows(), 0, "          ");
        written.sums();
        return written.text.toString();
    }

    private void head() {
        text.append("tables:\n  - id: ").append(table.id()).append('\n');
        text.append("    title: ").append(TeachingText.quoted(table.title())).append('\n');
        if (!table.corner().isEmpty()) {
            text.append("    corner: [").append(quoted(table.corner())).append("]\n");
        }
        if (table.insteadOf() != null) {
            text.append("    instead_of: ").append(table.insteadOf()).append('\n');
        }
        text.append("    blocks:\n      - columns:\n");
        table.columns()
                .forEach(column -> text.append("          - {id: ")
                        .append(column.id())
                        .append(", label: ")
                        .append(TeachingText.quoted(ColumnAligner.anyYear(column.head())))
                        .append(", kind: count}\n"));
        text.append("        rows:\n");
    }

    /** Rows under one label stand together below it. */
    private void rows(List<Row> rows, int depth, String indent) {
        int next = 0;
        while (next < rows.size()) {
            Row row = rows.get(next);
            if (row.groups().size() == depth) {
                row(row, indent);
                next++;
            } else {
                String group = row.groups().get(depth);
                List<Row> together = new ArrayList<>();
                while (next < rows.size()
                        && rows.get(next).groups().size() > depth
                        && rows.get(next).groups().get(depth).equals(group)) {
                    together.add(rows.get(next));
                    next++;
                }
                text.append(indent)
                        .append("- group: ")
                        .append(TeachingText.quoted(group))
                        .append('\n');
                text.append(indent).append("  rows:\n");
                rows(together, depth + 1, indent + "    ");
            }
        }
    }

    private void row(Row row, String indent) {
        text.append(indent).append("- {id: ").append(row.id());
        text.append(", label: ").append(TeachingText.quoted(row.label()));
        if (row.unit() != null) {
            if (MONEY.contains(row.unit())) {
                text.append(", kind: amount");
            }
            text.append(", unit: ").append(TeachingText.quoted(row.unit()));
        }
        text.append("}\n");
    }

    private void sums() {
        text.append(table.sums().isEmpty() ? "" : "sums:\n");
        for (Parts sum : table.sums()) {
            text.append("  - {family: local.parts, id: \"")
                    .append(table.id())
                    .append('.')
                    .append(sum.total())
                    .append(".parts.{column}\", table: ")
                    .append(table.id())
                    .append(", each: column, parts: [")
                    .append(String.join(", ", sum.parts()))
                    .append("], totals: [")
                    .append(sum.total())
                    .append("]}\n");
        }
        Running running = table.running();
        if (running != null) {
            text.append("years:\n  - {family: years.cumulative, id: \"")
                    .append(table.id())
                    .append(".{row}.running\", table: ")
                    .append(table.id())
                    .append(", each: row, now: ")
                    .append(running.total())
                    .append(", before: ")
                    .append(running.total())
                    .append(", added: [")
                    .append(running.added())
                    .append("]}\n");
        }
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(TeachingText::quoted).collect(Collectors.joining(", "));
    }
}
