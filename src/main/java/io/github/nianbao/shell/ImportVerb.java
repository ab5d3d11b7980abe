package io.github.nianbao.shell;

import io.github.nianbao.desk.ImportDesk;
import io.github.nianbao.desk.Outcome;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code import}: files into the archive; a line for each report, a sentence for each file that was not taken. */
final class ImportVerb extends Verb {
    private static final Operand PATHS = new Operand("PATH", Names.PATH, Occurs.ANY);
    private static final Option AGAIN = Option.flag("again");
    private static final Option TRUSTED = Option.flag("trusted");
    private static final Option FROM = Option.of("from", "LIST", Names.PATH);
    private static final Option REPORT = Option.of("report", "FILE", Names.PATH);
    static final Option TAG = Option.of("tag", "NAME=VALUE,…", Names.TEXT);
    static final Option AGENCY = Option.of("agency", "NAME", Names.TEXT);
    static final Option YEAR = Option.of("year", "YEAR", Names.TEXT);

    ImportVerb(Session session) {
        super(
                session,
                new Syntax(
                        "import",
                        "archive",
                        List.of(PATHS),
                        List.of(FROM, AGENCY, YEAR, TAG, AGAIN, TRUSTED, REPORT, Syntax.JSON)));
    }

    @Override
    boolean stopsWhenAsked() {
        return true;
    }

    @Override
    int run(Call call, Session session) {
        ImportDesk.Request request = new ImportDesk.Request(
                paths(call, session),
                call.value(AGENCY.name()),
                year(call),
                Tags.given(call.value(TAG.name())),
                call.has(AGAIN.name()),
                call.has(TRUSTED.name()));
        List<Outcome> outcomes = imported(request, call.value(REPORT.name()), session);
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(outcomes.stream().map(ImportVerb::json).toList()));
        } else {
            new ImportTelling(session).tell(outcomes);
        }
        return code(outcomes);
    }

    /** Where nothing of what was named is there, it was typed wrongly; one name among others does not stop a script. */
    private static int code(List<Outcome> outcomes) {
        if (outcomes.stream().allMatch(Outcome::isNotThere) && !outcomes.isEmpty()) {
            return ExitCode.USAGE;
        }
        return outcomes.stream().anyMatch(Outcome::isFailure) ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
    }

    private List<String> paths(Call call, Session session) {
        List<String> paths = new ArrayList<>(call.operands());
        String list = call.value(FROM.name());
        if (list != null) {
            paths.addAll(PathList.read(list, session));
        } else if (paths.isEmpty()) {
            throw new UsageException("usage.operand-missing", PATHS, syntax());
        }
        return paths;
    }

    private static List<Outcome> imported(
            ImportDesk.Request request, @org.jspecify.annotations.Nullable String report, Session session) {
        Progress progress = new Progress("import.progress", session.screen(), session.say(), session.clock());
        try (ImportLog log = ImportLog.to(report)) {
            return new ImportDesk(session.desk()).run(request, new ImportDesk.Progress() {
                @Override
                public void done(int files, int of, String file) {
                    progress.done(files, of, file);
                }

                @Override
                public void settled(ImportDesk.Settled file) {
                    log.add(file, session.clock().instant());
                }
            });
        }
    }

    static @org.jspecify.annotations.Nullable Integer year(Call call) {
        String year = call.value(YEAR.name());
        if (year == null) {
            return null;
        }
        try {
            return Integer.valueOf(year.strip());
        } catch (NumberFormatException noNumber) {
            throw new UsageException("usage.not-a-year", year);
        }
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = JsonText.object();
        json.put("file", outcome.file());
        json.put("outcome", outcome.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.put("reason", ReportTable.json(outcome.reason()));
        json.put("reports", outcome.reports().stream().map(ReportTable::json).toList());
        json.put("decided", outcome.decided().stream().map(DecisionData::of).toList());
        return json;
    }
}
