package io.github.nianbao.shell;

import io.github.nianbao.desk.ExportDesk;
import io.github.nianbao.desk.ExportDesk.Exported;
import io.github.nianbao.desk.ExportDesk.Exported.File;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.ScreenWording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code export KIND}: reports for other programs; the paths of what lies there now are the data. */
final class ExportVerb extends Verb {
    private static final Operand KIND = new Operand("KIND", Names.FORMAT, Occurs.ONCE);
    private static final Operand REPORTS = new Operand("REPORT", Names.REPORT, Occurs.AT_LEAST_ONCE);
    private static final Option TO = new Option("to", "PATH", Names.PATH, true);
    private static final Option ALLOW_OPEN = Option.flag("allow-open");
    private static final Option BOM = Option.flag("bom");

    /** Of reports with open errors that are named one by one; more would flood the screen. */
    private static final int NAMED = 20;

    ExportVerb(Session session) {
        super(
                session,
                new Syntax("export", "hand-on", List.of(KIND, REPORTS), List.of(TO, ALLOW_OPEN, Syntax.FORCE, BOM)));
    }

    @Override
    int run(Call call, Session session) {
        String kind = call.operand(0);
        if (!ExportDesk.kinds().contains(kind)) {
            throw new UsageException("usage.unknown-format", kind, String.join(", ", ExportDesk.kinds()), syntax());
        }
        Progress progress = new Progress("export.progress", session.screen(), session.say(), session.clock());
        Exported exported = new ExportDesk(session.desk(), ScreenWording.all())
                .export(
                        new ExportDesk.Request(
                                kind,
                                call.operands().subList(1, call.operands().size()),
                                Path.of(call.required(TO.name())),
                                call.has(ALLOW_OPEN.name()),
                                call.has(Syntax.FORCE.name()),
                                call.has(BOM.name())),
                        progress::done);
        exported.files().forEach(file -> session.screen().data(file.path().toString()));
        tellOpen(exported.open(), session);
        long unchanged = exported.files().stream().filter(File::unchanged).count();
        long written = exported.files().size() - unchanged;
        boolean isFolder = exported.files().stream().allMatch(file -> Files.isDirectory(file.path()));
        session.message(isFolder ? "export.summary.folder" : "export.summary", written, unchanged, exported.reports());
        return ExitCode.DONE;
    }

    private static void tellOpen(List<Exported.Open> open, Session session) {
        if (open.isEmpty()) {
            return;
        }
        List<String> named = open.stream()
                .limit(NAMED)
                .map(one -> session.text("export.open.report", one.handle(), one.errors()))
                .toList();
        session.message("export.open", session.sentences().list(named));
        if (open.size() > NAMED) {
            session.message("export.open.more", open.size() - NAMED);
        }
    }
}
