package io.github.nianbao.shell;

import io.github.nianbao.desk.HistoryDesk;
import io.github.nianbao.desk.HistoryDesk.Line;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import io.github.nianbao.shell.screen.Times;
import java.util.List;
import java.util.Map;

/** {@code history}: the journal, oldest first. */
final class HistoryVerb extends Verb {
    private static final Option CELL = Option.of("cell", "CELL", Names.CELL);
    private static final Option KIND = Option.of("kind", "KIND", Names.TEXT);
    private static final Option ALL = Option.flag("all");
    private static final Option WHO = Option.of("who", "NAME", Names.TEXT);

    /** In characters; a figure's labels and a usual reason are shorter. */
    private static final int MOST_SHOWN = 200;

    HistoryVerb(Session session) {
        super(
                session,
                new Syntax(
                        "history", "decide", List.of(Syntax.MAYBE_REPORT), List.of(CELL, KIND, WHO, ALL, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        String kind = call.value(KIND.name());
        if (kind != null && !Decision.kinds().contains(kind)) {
            throw new UsageException("usage.unknown-kind", kind, String.join(", ", Decision.kinds()));
        }
        List<Line> lines = new HistoryDesk(session.desk())
                .history(call.operandOrNull(0)).stream()
                        .filter(line -> isWanted(line, call))
                        .toList();
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(lines.stream().map(HistoryVerb::json).toList()));
        } else if (lines.isEmpty()) {
            boolean isWhole =
                    call.operands().isEmpty() && kind == null && !call.has(CELL.name()) && !call.has(WHO.name());
            session.message(isWhole ? "history.none" : "history.none-such");
        } else {
            show(lines, call.has(ALL.name()), session);
        }
        return ExitCode.DONE;
    }

    /** An undo and a redo are about the cell of the decision that they turned. */
    private static boolean isWanted(Line line, Call call) {
        String cell = call.value(CELL.name());
        String kind = call.value(KIND.name());
        String who = call.value(WHO.name());
        return (cell == null || cell.equals(line.cell()))
                && (kind == null || kind.equals(line.entry().decision().kind()))
                && (who == null || who.equals(line.entry().who()));
    }

    /** What one command made of many figures takes a line, unless all are asked for. */
    private static void show(List<Line> lines, boolean all, Session session) {
        List<HistoryRun> runs =
                all ? lines.stream().map(line -> new HistoryRun(List.of(line))).toList() : HistoryRun.of(lines);
        session.screen().table(table(runs, session));
        if (runs.size() < lines.size()) {
            session.message("history.runs");
        }
    }

    private static TextTable table(List<HistoryRun> runs, Session session) {
        TextTable table = new TextTable(
                List.of(
                        session.text("history.number"),
                        session.text("history.at"),
                        session.text("history.who"),
                        session.text("history.report"),
                        session.text("history.decision"),
                        session.text("history.state")),
                List.of(Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        for (HistoryRun run : runs) {
            Line first = run.first();
            JournalEntry entry = first.entry();
            table.add(List.of(
                    Cell.of(
                            run.isOne()
                                    ? entry.number()
                                    : entry.number() + "–" + run.last().entry().number()),
                    Cell.of(Times.shown(entry.at())),
                    Cell.of(entry.who()),
                    Cell.of(about(run, session)),
                    Cell.of(decided(run, session)),
                    Cell.of(session.text("history.state." + first.state()))));
        }
        return table;
    }

    private static String about(HistoryRun run, Session session) {
        String handle = run.first().handle();
        if (run.reports() > 1) {
            return session.text("history.reports", run.reports());
        }
        return handle == null ? "" : handle;
    }

    private static String decided(HistoryRun run, Session session) {
        String first = decided(run.first(), session);
        return run.isOne() ? first : session.text("history.run", run.lines().size(), first);
    }

    /** A long reason goes on in {@code --json}: one would make the table wider than any screen. */
    private static String decided(Line line, Session session) {
        String decided = session.sentences().decision(line.entry().decision(), new Labels(line.form()));
        return decided.length() > MOST_SHOWN ? decided.substring(0, cutAt(decided)) + "…" : decided;
    }

    /** Not within a character. */
    private static int cutAt(String text) {
        return Character.isHighSurrogate(text.charAt(MOST_SHOWN - 1)) ? MOST_SHOWN - 1 : MOST_SHOWN;
    }

    private static Map<String, Object> json(Line line) {
        JournalEntry entry = line.entry();
        Map<String, Object> json = JsonText.object();
        json.put("number", entry.number());
        json.put("at", entry.at().toString());
        json.put("who", entry.who());
        json.put("report", line.handle());
        json.put("state", DossierJson.lower(line.state()));
        json.putAll(DecisionData.of(entry.decision()));
        json.put("hash", entry.hash());
        if (entry.group() != null) {
            json.put("group", entry.group());
        }
        JournalEntry.Origin origin = entry.origin();
        if (origin != null) {
            json.put("origin_at", origin.at().toString());
            json.put("origin_hash", origin.hash());
        }
        return json;
    }
}
