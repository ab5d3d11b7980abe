package io.github.nianbao.shell;

import io.github.nianbao.report.LocalTable;
import io.github.nianbao.report.LocalTable.Column;
import io.github.nianbao.report.LocalTable.Parts;
import io.github.nianbao.report.LocalTable.Row;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** A table as the program has described it, for a person to look at. */
final class DraftLines {
    private DraftLines() {}

    static void tell(LocalTable table, Session session) {
        rows(table, session);
        session.screen().data(session.text("draft.columns", columns(table)));
        session.screen().data(session.text("draft.sums", sums(table, session)));
        session.screen().data(session.text("draft.running", running(table, session)));
        String insteadOf = table.insteadOf();
        session.screen()
                .data(session.text("draft.instead-of", insteadOf == null ? session.text("draft.nothing") : insteadOf));
    }

    static void rows(LocalTable table, Session session) {
        TextTable lines = new TextTable(
                List.of(
                        session.text("draft.number"),
                        session.text("draft.name"),
                        session.text("draft.label"),
                        session.text("draft.unit")),
                List.of(Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT));
        int number = 0;
        for (Row row : table.rows()) {
            number++;
            lines.add(List.of(
                    Cell.of(number),
                    Cell.of(row.id()),
                    Cell.of("  ".repeat(row.groups().size()) + row.label()),
                    Cell.of(row.unit() == null ? "" : row.unit())));
        }
        session.screen().table(lines);
    }

    static String columns(LocalTable table) {
        return table.columns().stream().map(DraftLines::column).collect(Collectors.joining(", "));
    }

    private static String column(Column column) {
        return column.place() + "=" + column.id() + " (" + column.head() + ")";
    }

    static String sums(LocalTable table, Session session) {
        return table.sums().isEmpty()
                ? session.text("draft.nothing")
                : table.sums().stream().map(DraftLines::sum).collect(Collectors.joining("; "));
    }

    private static String sum(Parts sum) {
        return sum.total() + "=" + String.join("+", sum.parts());
    }

    static String running(LocalTable table, Session session) {
        LocalTable.Running running = table.running();
        return running == null ? session.text("draft.nothing") : running.total() + "=" + running.added();
    }
}
