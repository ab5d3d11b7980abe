package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.EnterDesk;
import io.github.nianbao.desk.EnterDesk.Difference;
import io.github.nianbao.desk.EnterDesk.Entered;
import io.github.nianbao.desk.EntrySheet;
import io.github.nianbao.desk.EntryTarget;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Report;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.FindingSentence;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * {@code enter}: keys in a table that no program can read, from a file or row by row on a terminal; where neither is
 * there, it writes the lines to fill in.
 */
final class EnterVerb extends Verb {
    private static final Operand WHAT = new Operand("REPORT|FILE", Names.REPORT, Occurs.ONCE);
    private static final Operand TABLE = new Operand("TABLE", Names.TABLE, Occurs.ONCE);
    private static final Option ANSWERS = Option.of("answers", "FILE", Names.PATH);
    private static final Option DOUBLE = Option.of("double", "FILE", Names.PATH);
    private static final Option REASON = Option.of("reason", "TEXT", Names.TEXT);
    private static final Option FORM = Option.of("form", "FORM", Names.TEXT);

    EnterVerb(Session session) {
        super(
                session,
                new Syntax(
                        "enter",
                        "decide",
                        List.of(WHAT, TABLE),
                        List.of(ImportVerb.AGENCY, ImportVerb.YEAR, FORM, ANSWERS, DOUBLE, REASON)));
    }

    @Override
    int run(Call call, Session session) {
        EntryTarget target = new EntryTarget(call.operand(0), call.operand(1), as(call));
        String answers = call.value(ANSWERS.name());
        String twice = call.value(DOUBLE.name());
        if (answers != null) {
            return record(target, lines(answers, session), twice == null ? null : lines(twice, session), call, session);
        }
        EntrySheet sheet = new EnterDesk(session.desk()).sheet(target);
        if (twice != null && !twice.equals(Script.STANDARD_INPUT)) {
            throw new UsageException("usage.option-missing", "--" + ANSWERS.name(), syntax());
        }
        AtomicInteger code = new AtomicInteger(ExitCode.DONE);
        boolean talked = Dialogue.on(
                session, (here, terminal) -> code.set(guide(target, sheet, twice != null, call, here, terminal)));
        if (!talked) {
            template(sheet, session);
        }
        return code.get();
    }

    /** What makes a report of a file, all three; or the form alone, where a report was read without one. */
    private EntryTarget.@Nullable As as(Call call) {
        String agency = call.value(ImportVerb.AGENCY.name());
        Integer year = ImportVerb.year(call);
        String form = call.value(FORM.name());
        if (agency == null && year == null && form == null) {
            return null;
        }
        if (form == null || (agency == null) != (year == null)) {
            Option lacking = form == null ? FORM : agency == null ? ImportVerb.AGENCY : ImportVerb.YEAR;
            throw new UsageException("usage.option-missing", "--" + lacking.name(), syntax());
        }
        return new EntryTarget.As(agency, year, form);
    }

    private static int guide(
            EntryTarget target, EntrySheet sheet, boolean twice, Call call, Session session, Terminal terminal) {
        Answers typing = Answers.typed(terminal, "> ");
        Map<CellId, String> first = new GuidedEntry(session, sheet, typing).run();
        if (first.isEmpty()) {
            session.message("enter.nothing-typed");
            return ExitCode.DONE;
        }
        List<String> second = null;
        if (twice) {
            session.message("enter.again");
            Map<CellId, String> again = new GuidedEntry(session, sheet, typing).run();
            new SecondLook(session, sheet, typing).settle(first, again);
            second = GuidedEntry.lines(again);
        }
        return record(target, GuidedEntry.lines(first), second, call, session);
    }

    private static int record(
            EntryTarget target, List<String> lines, @Nullable List<String> second, Call call, Session session) {
        String reason = call.value(REASON.name());
        Entered entered = new EnterDesk(session.desk())
                .enter(target, lines, second, reason == null ? session.text("enter.reason") : reason);
        String file = call.value(ANSWERS.name());
        if (file != null && lines.stream().noneMatch(EnterVerb::saysSomething)) {
            throw new UsageException("enter.nothing-filled", file);
        }
        Labels labels = new Labels(entered.sheet().form());
        if (!entered.differences().isEmpty()) {
            entered.differences().forEach(difference -> tell(difference, labels, session));
            session.message("enter.differ", entered.differences().size());
            return ExitCode.NOT_ALL_WELL;
        }
        boolean holds = tell(entered, labels, session);
        String handle = entered.report() == null
                ? entered.sheet().handle()
                : entered.report().filed().handle();
        session.message("enter.summary", entered.keyed(), handle, entered.left());
        return holds ? ExitCode.DONE : ExitCode.NOT_ALL_WELL;
    }

    private static void template(EntrySheet sheet, Session session) {
        Labels labels = new Labels(sheet.form());
        for (CellId cell : sheet.cells()) {
            session.screen().data("# " + labels.of(cell));
            session.screen().data(cell.text() + "=");
        }
        session.message("enter.template", sheet.cells().size());
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
        Report report = entered.report() == null
                ? entered.sheet().content()
                : entered.report().report();
        FindingSentence sentence = new FindingSentence(session.say(), labels, report);
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

    private static List<String> lines(String file, Session session) {
        Answers answers = WrittenAnswers.named(file, session);
        List<String> lines = new ArrayList<>();
        for (String line = answers.next(); line != null; line = answers.next()) {
            lines.add(line);
        }
        return lines;
    }

    /** A line of the template that nobody filled in says nothing, as blank lines and remarks. */
    private static boolean saysSomething(String line) {
        return !line.isEmpty() && !line.startsWith("#") && !line.endsWith("=");
    }
}
