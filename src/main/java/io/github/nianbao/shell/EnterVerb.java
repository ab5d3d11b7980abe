package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.EnterDesk;
import io.github.nianbao.desk.EnterDesk.Difference;
import io.github.nianbao.desk.EnterDesk.Entered;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.report.CellId;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.FindingSentence;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code enter}: keys in a table that no program can read; without answers it writes the lines to fill in. */
final class EnterVerb extends Verb {
    private static final Operand TABLE = new Operand("TABLE", Names.TABLE, Occurs.ONCE);
    private static final Option ANSWERS = Option.of("answers", "FILE", Names.PATH);
    private static final Option DOUBLE = Option.of("double", "FILE", Names.PATH);
    private static final Option REASON = Option.of("reason", "TEXT", Names.TEXT);

    EnterVerb(Session session) {
        super(session, new Syntax("enter", "decide", List.of(Syntax.REPORT, TABLE), List.of(ANSWERS, DOUBLE, REASON)));
    }

    @Override
    int run(Call call, Session session) {
        String report = call.operand(0);
        String table = call.operand(1);
        String answers = call.value(ANSWERS.name());
        String twice = call.value(DOUBLE.name());
        if (answers == null) {
            if (twice != null) {
                throw new UsageException("usage.option-missing", "--" + ANSWERS.name(), syntax().usage());
            }
            template(report, table, session);
            return ExitCode.DONE;
        }
        String reason = call.value(REASON.name());
        Entered entered = new EnterDesk(session.desk())
                .enter(
                        report,
                        table,
                        lines(answers),
                        twice == null ? null : lines(twice),
                        reason == null ? session.text("enter.reason") : reason);
        Labels labels = new Labels(entered.report().form());
        if (!entered.differences().isEmpty()) {
            entered.differences().forEach(difference -> tell(difference, labels, session));
            session.message("enter.differ", entered.differences().size());
            return ExitCode.NOT_ALL_WELL;
        }
        boolean holds = tell(entered, labels, session);
        session.message(
                "enter.summary", entered.keyed(), entered.report().filed().handle(), entered.left());
        return holds ? ExitCode.DONE : ExitCode.NOT_ALL_WELL;
    }

    private static void template(String report, String table, Session session) {
        List<CellId> cells = new EnterDesk(session.desk()).cells(report, table);
        Dossier dossier = new ReportDesk(session.desk()).open(report);
        Labels labels = new Labels(dossier.form());
        for (CellId cell : cells) {
            session.screen().data("# " + labels.of(cell));
            session.screen().data(cell.text() + "=");
        }
        session.message("enter.template", cells.size());
    }

    private static void tell(Difference difference, Labels labels, Session session) {
        session.screen()
                .data(
                        Tone.DOUBTFUL,
                        session.text(
                                "enter.difference",
                                difference.cell(),
                                labels.of(difference.cell()),
                                typed(difference.first(), session),
                                typed(difference.second(), session)));
    }

    private static String typed(@Nullable String value, Session session) {
        return value == null ? session.text("enter.nothing") : value;
    }

    private static boolean tell(Entered entered, Labels labels, Session session) {
        FindingSentence sentence =
                new FindingSentence(session.say(), labels, entered.report().report());
        boolean holds = true;
        for (EnterDesk.Row row : entered.rows()) {
            CellId first = row.cells().get(0);
            String key = row.failing().isEmpty() ? "enter.row" : "enter.row.fails";
            session.screen()
                    .data(session.text(key, labels.row(first), row.cells().size()));
            for (Finding finding : row.failing()) {
                holds = false;
                session.screen().data(Tone.BAD, "  " + finding.id() + ": " + sentence.equation(finding));
            }
        }
        return holds;
    }

    private static List<String> lines(String file) {
        Answers answers = file.equals(Script.STANDARD_INPUT) ? Answers.standardInput() : Answers.file(file);
        List<String> lines = new ArrayList<>();
        for (String line = answers.next(); line != null; line = answers.next()) {
            lines.add(line);
        }
        return lines;
    }
}
