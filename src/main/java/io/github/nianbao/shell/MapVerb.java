package io.github.nianbao.shell;

import io.github.nianbao.desk.Effect;
import io.github.nianbao.desk.TaughtDesk;
import io.github.nianbao.desk.TaughtDesk.Known;
import io.github.nianbao.desk.TeachDesk;
import io.github.nianbao.desk.TeachDesk.Preview;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.LocalTable;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import io.github.nianbao.shell.screen.Times;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Terminal;

/** {@code map}: teaches what a printed label, head or table means. */
final class MapVerb extends Verb {
    private static final Operand PRINTED = new Operand("PRINTED", Names.PRINTED, Occurs.ONCE);
    private static final Operand ROW = new Operand("ROW", Names.ROW, Occurs.ONCE);
    private static final Operand COLUMN = new Operand("COLUMN", Names.COLUMN, Occurs.ONCE);
    private static final Operand TEACHING = new Operand("TEACHING", Names.TEACHING, Occurs.AT_MOST_ONCE);
    private static final Option DRY_RUN = Option.flag("dry-run");
    private static final Option APPLY = Option.flag("apply");
    private static final List<Option> KEEPING = List.of(DRY_RUN, Syntax.FORCE, APPLY);
    private static final Operand TEACHINGS = new Operand("TEACHING", Names.TEACHING, Occurs.ANY);
    private static final Operand FILE = new Operand("FILE", Names.PATH, Occurs.ONCE);
    private static final Option ANSWERS = Option.of("answers", "FILE", Names.PATH);
    private static final Operand NUMBER = new Operand("TABLE", Names.NUMBER, Occurs.ONCE);
    private static final Option NAME = Option.required("name", "NAME");
    private static final Option TITLE = Option.of("title", "TEXT", Names.TEXT);
    private static final Option COLUMNS = Option.of("columns", "NUMBER=NAME,…", Names.TEXT);
    private static final Option ROWS = Option.of("rows", "NUMBER=NAME,…", Names.TEXT);
    private static final Option SUMS = Option.of("sums", "ROW=ROW+ROW;…", Names.TEXT);
    private static final Option RUNNING = Option.of("running", "COLUMN=COLUMN", Names.TEXT);
    private static final Option INSTEAD_OF = Option.of("instead-of", "TABLE", Names.TEXT);

    MapVerb(Session session) {
        super(
                session,
                new Syntax("map", "decide", List.of(Syntax.REPORT), List.of(ANSWERS)),
                way("label", List.of(Syntax.REPORT, PRINTED, ROW), KEEPING),
                way("column", List.of(Syntax.REPORT, PRINTED, COLUMN), KEEPING),
                way("ignore", List.of(Syntax.REPORT, PRINTED), KEEPING),
                way(
                        "new",
                        List.of(Syntax.REPORT, NUMBER),
                        List.of(NAME, TITLE, COLUMNS, ROWS, SUMS, RUNNING, INSTEAD_OF, DRY_RUN, Syntax.FORCE, APPLY)),
                way("list", List.of(), List.of(Syntax.JSON)),
                way("undo", List.of(TEACHING), List.of()),
                way("apply", List.of(Syntax.ANY_REPORTS), List.of()),
                way("export", List.of(FILE, TEACHINGS), List.of()),
                way("import", List.of(FILE), KEEPING));
    }

    private static Syntax way(String word, List<Operand> operands, List<Option> options) {
        return Syntax.way("map", "decide", word, operands, options);
    }

    @Override
    int run(Call call, Session session) {
        TeachDesk desk = new TeachDesk(session.desk());
        TaughtDesk taught = new TaughtDesk(session.desk());
        return switch (call.operand(0)) {
            case "label" -> teach(desk.label(call.operand(1), call.operand(2), call.operand(3)), call, session);
            case "column" -> teach(desk.column(call.operand(1), call.operand(2), call.operand(3)), call, session);
            case "ignore" -> teach(desk.ignore(call.operand(1), call.operand(2)), call, session);
            case "new" -> table(desk, call, session);
            case "list" -> list(taught.list(), call, session);
            case "undo" -> told(List.of(taught.undo(call.operandOrNull(1))), session);
            case "export" -> {
                String file = call.operand(1);
                int teachings = taught.export(
                        Path.of(file),
                        call.operands().subList(2, call.operands().size()));
                session.message("map.exported", file, teachings);
                yield ExitCode.DONE;
            }
            case "import" -> teach(desk.colleagues(Path.of(call.operand(1))), call, session);
            case "apply" -> {
                List<Effect> effects =
                        taught.apply(call.operands().subList(1, call.operands().size()));
                new EffectLines(session).tell(effects);
                session.message("map.applied", effects.size());
                yield ExitCode.DONE;
            }
            default -> guide(call, session);
        };
    }

    private static int table(TeachDesk desk, Call call, Session session) {
        int number = number(call.operand(2));
        LocalTable table = DraftEdits.name(desk.draft(call.operand(1), number).described(), call.required(NAME.name()));
        String title = call.value(TITLE.name());
        table = title == null ? table : table.titled(title);
        table = DraftEdits.columns(table, said(call, COLUMNS));
        table = DraftEdits.rows(table, said(call, ROWS));
        table = DraftEdits.sums(table, said(call, SUMS));
        table = DraftEdits.running(table, said(call, RUNNING));
        table = DraftEdits.insteadOf(table, said(call, INSTEAD_OF));
        DraftLines.tell(table, session);
        return teach(desk.table(call.operand(1), number, table), call, session);
    }

    private static String said(Call call, Option option) {
        String value = call.value(option.name());
        return value == null ? "" : value;
    }

    static int number(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException notOne) {
            throw new UsageException("usage.map-table", typed);
        }
    }

    private static int guide(Call call, Session session) {
        String report = call.operand(0);
        String file = call.value(ANSWERS.name());
        if (file == null && Dialogue.on(session, (here, terminal) -> onTerminal(terminal, report, here))) {
            return ExitCode.DONE;
        }
        String answers = file == null ? Script.STANDARD_INPUT : file;
        return new MapGuide(session, report, WrittenAnswers.named(answers, session)).run();
    }

    private static void onTerminal(Terminal terminal, String report, Session session) {
        new MapGuide(session, report, Answers.typed(terminal, "> ")).run();
    }

    private static int teach(Preview preview, Call call, Session session) {
        if (preview.teachings().isEmpty()) {
            session.message("map.nothing-new");
            return ExitCode.DONE;
        }
        new EffectLines(session).tell(preview.effects());
        if (call.has(DRY_RUN.name())) {
            session.message("map.would", preview.effects().size());
            return ExitCode.DONE;
        }
        TeachDesk desk = new TeachDesk(session.desk());
        told(desk.keep(preview, call.has(Syntax.FORCE.name())), session);
        if (call.has(APPLY.name())) {
            session.message(
                    "map.applied",
                    new TaughtDesk(session.desk()).apply(List.of()).size());
        } else if (!preview.effects().isEmpty()) {
            session.message("map.apply-next", preview.effects().size());
        }
        return ExitCode.DONE;
    }

    private static int told(List<JournalEntry> entries, Session session) {
        entries.forEach(entry -> session.message(
                "decided.archive", entry.number(), session.sentences().decision(entry.decision(), new Labels(null))));
        return ExitCode.DONE;
    }

    private static int list(List<Known> known, Call call, Session session) {
        if (call.json()) {
            session.screen().json(JsonText.of(known.stream().map(MapVerb::json).toList()));
            return ExitCode.DONE;
        }
        if (known.isEmpty()) {
            session.message("map.none");
            return ExitCode.DONE;
        }
        TextTable table = new TextTable(
                List.of(
                        session.text("map.teaching"),
                        session.text("history.number"),
                        session.text("history.at"),
                        session.text("history.who"),
                        session.text("map.what"),
                        session.text("history.state")),
                List.of(Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT));
        for (Known one : known) {
            table.add(List.of(
                    Cell.of(one.teaching().name()),
                    Cell.of(one.entry().number()),
                    Cell.of(Times.shown(one.entry().at())),
                    Cell.of(one.entry().who()),
                    Cell.of(session.sentences().decision(one.teaching(), new Labels(null))),
                    Cell.of(state(one, session))));
        }
        session.screen().table(table);
        return ExitCode.DONE;
    }

    private static String state(Known one, Session session) {
        return one.reason() == null
                ? session.text("map.in-force")
                : session.text(
                        "map.set-aside",
                        session.sentences().setAside(one.reason().code()),
                        one.reason().key());
    }

    private static Map<String, Object> json(Known one) {
        Map<String, Object> json = JsonText.object();
        json.put("teaching", one.teaching().name());
        json.put("entry", one.entry().number());
        json.put("at", one.entry().at().toString());
        json.put("who", one.entry().who());
        json.put("teaches", one.teaching().what());
        json.put("target", one.teaching().target());
        json.put("print", one.teaching().print());
        json.put("set_aside", one.reason() == null ? null : one.reason().code());
        json.put("content", one.teaching().content());
        return json;
    }
}
