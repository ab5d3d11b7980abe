package io.github.nianbao.shell;

import io.github.nianbao.desk.AgencyDesk;
import io.github.nianbao.desk.ImportDesk;
import io.github.nianbao.desk.Outcome;
import io.github.nianbao.desk.ReportLine;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Occurs;
import io.github.nianbao.shell.Syntax.Operand;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
            tell(outcomes, session);
        }
        boolean failed = outcomes.stream().anyMatch(Outcome::isFailure);
        return failed ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
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

    private static void tell(List<Outcome> outcomes, Session session) {
        List<ReportLine> lines =
                outcomes.stream().flatMap(outcome -> outcome.reports().stream()).toList();
        if (!lines.isEmpty()) {
            session.screen().table(ReportTable.of(lines, session));
        }
        for (Outcome outcome : outcomes) {
            if (outcome.reason() != null) {
                String reason = session.sentences().refusal(outcome.reason());
                session.screen()
                        .message(
                                outcome.isFailure() ? Tone.BAD : Tone.FAINT,
                                session.text("import." + outcome.kind(), outcome.file(), reason));
            }
        }
        outcomes.stream()
                .filter(Outcome::isNew)
                .flatMap(outcome -> outcome.reports().stream())
                .forEach(line -> ReportTable.notes(line, session));
        summarise(outcomes, session);
        AgencyVerb.tell(new AgencyDesk(session.desk()).alike(newAgencies(outcomes)), session);
        suggest(lines, session);
    }

    private static Set<String> newAgencies(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome::isNew)
                .flatMap(outcome -> outcome.reports().stream())
                .map(line -> String.valueOf(line.filed().agency()))
                .collect(Collectors.toSet());
    }

    private static void summarise(List<Outcome> outcomes, Session session) {
        List<String> counts = new ArrayList<>();
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            long count =
                    outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
            if (count > 0 || kind == Outcome.Kind.IMPORTED) {
                counts.add(session.text("import.count." + kind, count));
            }
        }
        session.message("import.summary", session.sentences().list(counts));
    }

    /** Names the next commands that are of use: what is open first, then looking, then handing on. */
    private static void suggest(List<ReportLine> lines, Session session) {
        if (lines.isEmpty()) {
            return;
        }
        ReportLine example = lines.stream()
                .filter(line -> line.failing() > line.attested() || line.filed().agency() == null)
                .findFirst()
                .orElse(lines.get(0));
        String handle = Quoting.quoted(example.filed().handle());
        session.message("import.next");
        if (example.filed().agency() == null || example.filed().year() == null) {
            String option = example.filed().agency() == null ? "--agency" : "--year";
            session.message("import.next.line", "set " + handle + " " + option + " …", session.text("import.next.set"));
        } else {
            session.message("import.next.line", "show " + handle, session.text("import.next.show"));
        }
        session.message("import.next.line", "check", session.text("import.next.check"));
        session.message("import.next.line", "export json all --to export", session.text("import.next.export"));
    }

    private static Map<String, Object> json(Outcome outcome) {
        Map<String, Object> json = JsonText.object();
        json.put("file", outcome.file());
        json.put("outcome", outcome.kind().name().toLowerCase(java.util.Locale.ROOT));
        json.put("reason", ReportTable.json(outcome.reason()));
        json.put("reports", outcome.reports().stream().map(ReportTable::json).toList());
        return json;
    }
}
