package io.github.nianbao.shell;

import io.github.nianbao.desk.ExportDesk;
import io.github.nianbao.desk.ExportDesk.Exported;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import java.nio.file.Path;
import java.util.List;

/** {@code export json}: one file for each report; the files' paths are the data. */
final class ExportVerb extends Verb {
    private static final String JSON = "json";
    private static final Operand FORMAT = new Operand("json", Names.FORMAT, Occurs.ONCE);
    private static final Operand REPORTS = new Operand("REPORT", Names.REPORT, Occurs.AT_LEAST_ONCE);
    private static final Option TO = new Option("to", "DIR", Names.PATH, true);
    private static final Option ALLOW_OPEN = Option.flag("allow-open");

    ExportVerb(Session session) {
        super(
                session,
                new Syntax("export", "hand-on", List.of(FORMAT, REPORTS), List.of(TO, ALLOW_OPEN, Syntax.FORCE)));
    }

    @Override
    int run(Call call, Session session) {
        String format = call.operand(0);
        if (!format.equals(JSON)) {
            throw new UsageException("usage.unknown-format", format, syntax().usage());
        }
        List<String> reports = call.operands().subList(1, call.operands().size());
        List<Exported> written = new ExportDesk(session.desk())
                .json(new ExportDesk.Request(
                        reports,
                        Path.of(call.required(TO.name())),
                        call.has(ALLOW_OPEN.name()),
                        call.has(Syntax.FORCE.name())));
        written.forEach(file -> session.screen().data(file.file().toString()));
        written.stream()
                .filter(file -> file.openErrors() > 0)
                .forEach(file -> session.message("export.open", file.handle(), file.openErrors()));
        long unchanged = written.stream().filter(Exported::unchanged).count();
        session.message("export.summary", written.size() - unchanged, unchanged);
        return ExitCode.DONE;
    }
}
