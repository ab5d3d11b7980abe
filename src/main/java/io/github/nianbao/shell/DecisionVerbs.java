package io.github.nianbao.shell;

import io.github.nianbao.desk.DecisionDesk;
import io.github.nianbao.desk.DecisionDesk.Identified;
import io.github.nianbao.desk.DecisionDesk.Made;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.shell.core.command.Command;

/** The commands that decide something: each is an entry of the journal, and says so. */
final class DecisionVerbs {
    private static final int TOLD_SINGLY = 5;

    private DecisionVerbs() {}

    static List<Command> all(Session session) {
        return List.of(
                new FixVerb(session),
                new Attest(session),
                new SetIdentity(session),
                new Prefer(session),
                new Withdraw(session),
                new Undo(session),
                new Redo(session));
    }

    private static final class Attest extends Verb {
        Attest(Session session) {
            super(
                    session,
                    new Syntax("attest", "decide", List.of(Syntax.REPORT, Syntax.FIGURE), List.of(Syntax.REASON)));
        }

        @Override
        int run(Call call, Session session) {
            return tell(
                    new DecisionDesk(session.desk()).attest(call.operand(0), call.operand(1), reason(call)), session);
        }
    }

    private static final class SetIdentity extends Verb {
        SetIdentity(Session session) {
            super(
                    session,
                    new Syntax("set", "decide", List.of(Syntax.REPORT), List.of(ImportVerb.AGENCY, ImportVerb.YEAR)));
        }

        @Override
        int run(Call call, Session session) {
            String agency = call.value(ImportVerb.AGENCY.name());
            Integer year = ImportVerb.year(call);
            if (agency == null && year == null) {
                throw new UsageException("usage.set-what", syntax());
            }
            Identified set = new DecisionDesk(session.desk()).set(call.operand(0), agency, year);
            set.made().forEach(made -> tell(made, session));
            if (set.sharing() != null) {
                session.message("decided.sharing", set.sharing());
            }
            set.renamed()
                    .forEach(
                            other -> session.message("decided.renamed", other.number(), other.before(), other.after()));
            return ExitCode.DONE;
        }
    }

    private static final class Prefer extends Verb {
        Prefer(Session session) {
            super(session, new Syntax("prefer", "decide", List.of(Syntax.REPORT), List.of()));
        }

        @Override
        int run(Call call, Session session) {
            return tell(new DecisionDesk(session.desk()).prefer(call.operand(0)), session);
        }
    }

    private static final class Withdraw extends Verb {
        Withdraw(Session session) {
            super(session, new Syntax("withdraw", "decide", List.of(Syntax.REPORT), List.of(Syntax.REASON)));
        }

        @Override
        int run(Call call, Session session) {
            return tell(new DecisionDesk(session.desk()).withdraw(call.operand(0), reason(call)), session);
        }
    }

    private static final class Undo extends Verb {
        Undo(Session session) {
            super(session, new Syntax("undo", "decide", List.of(Syntax.MAYBE_REPORT), List.<Option>of()));
        }

        @Override
        int run(Call call, Session session) {
            return tellTurned("decided.undone", new DecisionDesk(session.desk()).undo(call.operandOrNull(0)), session);
        }
    }

    private static final class Redo extends Verb {
        Redo(Session session) {
            super(session, new Syntax("redo", "decide", List.of(Syntax.MAYBE_REPORT), List.<Option>of()));
        }

        @Override
        int run(Call call, Session session) {
            return tellTurned("decided.redone", new DecisionDesk(session.desk()).redo(call.operandOrNull(0)), session);
        }
    }

    private static String reason(Call call) {
        return call.required(Syntax.REASON.name());
    }

    /** A whole table that was keyed in is one decision to the person: it is told in one line. */
    private static int tellTurned(String key, List<Made> turned, Session session) {
        if (turned.size() <= TOLD_SINGLY) {
            turned.forEach(made -> tell(made, session));
            return ExitCode.DONE;
        }
        Made first = turned.get(0);
        Made last = turned.get(turned.size() - 1);
        session.message(key, first.entry().number(), last.entry().number(), turned.size());
        Map<Long, Dossier> reports = new LinkedHashMap<>();
        turned.stream()
                .map(Made::report)
                .filter(Objects::nonNull)
                .forEach(report -> reports.put(report.filed().number(), report));
        reports.values().forEach(report -> tellOpen(report, session));
        return ExitCode.DONE;
    }

    private static void tellOpen(Dossier report, Session session) {
        if (report.filed().withdrawn()) {
            session.message("decided.withdrawn", report.filed().number());
            return;
        }
        session.message(
                "decided.open",
                report.filed().handle(),
                report.failing().size(),
                report.line().attested());
    }

    static int tell(Made made, Session session) {
        Dossier report = made.report();
        Labels labels = new Labels(report == null ? null : report.form());
        String handle = report == null ? "" : report.filed().handle();
        String decided = session.sentences().decision(made.entry().decision(), labels);
        if (made.file() != null) {
            session.message("decided", made.entry().number(), made.file(), decided);
        } else if (report == null) {
            session.message("decided.archive", made.entry().number(), decided);
        } else {
            session.message("decided", made.entry().number(), handle, decided);
        }
        if (made.about() != null) {
            session.message(
                    "decided.about", session.sentences().decision(made.about().decision(), labels));
        }
        if (report != null) {
            tellOpen(report, session);
        }
        return ExitCode.DONE;
    }
}
