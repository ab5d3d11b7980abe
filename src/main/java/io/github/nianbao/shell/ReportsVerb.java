package io.github.nianbao.shell;

import io.github.nianbao.desk.Page;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.ReportFilter;
import io.github.nianbao.desk.ReportLine;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import io.github.nianbao.shell.screen.Times;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code reports}: what is in the archive, page by page for people, as a whole for programs. */
final class ReportsVerb extends Verb {
    private static final Option UNREAD = Option.flag("unread");
    private static final Option OPEN = Option.flag("open");
    private static final Option AGENCY = Option.of("agency", "NAME", Names.AGENCY);
    private static final Option YEAR = Option.of("year", "FROM..TO", Names.TEXT);

    /** Asks for reports of which it is not known. */
    private static final String UNKNOWN = "?";

    private static final Option FORM = Option.of("form", "FORM", Names.TEXT);
    private static final List<Option> OF_REPORTS = List.of(OPEN, AGENCY, YEAR, FORM);

    /** Of why a file is not read: the first words say it, and {@code --json} all of them. */
    private static final int WIDEST_REASON = 60;

    /** Of a file's name, which may be as long as a system allows. */
    private static final int WIDEST_FILE = 60;

    ReportsVerb(Session session) {
        super(
                session,
                new Syntax(
                        "reports",
                        "look",
                        List.of(),
                        Stream.of(
                                        List.of(AGENCY, YEAR, FORM, ImportVerb.TAG, OPEN, UNREAD),
                                        Paging.OPTIONS,
                                        List.of(Syntax.JSON))
                                .flatMap(List::stream)
                                .toList()));
    }

    @Override
    int run(Call call, Session session) {
        Paging paging = Paging.of(call, session.screen().isWatched());
        ReportDesk desk = new ReportDesk(session.desk());
        if (call.has(UNREAD.name())) {
            OF_REPORTS.stream()
                    .filter(option -> call.has(option.name()))
                    .findFirst()
                    .ifPresent(option -> {
                        throw new UsageException("usage.unread", "--" + option.name());
                    });
            unread(desk.unread(Tags.of(call.value(ImportVerb.TAG.name())), paging.page()), call, session);
        } else {
            list(desk.list(filter(call), paging.page()), call, session);
        }
        return ExitCode.DONE;
    }

    private static ReportFilter filter(Call call) {
        String year = call.value(YEAR.name());
        boolean isUnknown = UNKNOWN.equals(year);
        return new ReportFilter(
                Tags.of(call.value(ImportVerb.TAG.name())),
                call.value(AGENCY.name()),
                year == null || isUnknown ? null : SeriesVerbs.span(year),
                isUnknown,
                call.value(FORM.name()),
                call.has(OPEN.name()));
    }

    private static void list(Page.Lines<ReportLine> listed, Call call, Session session) {
        List<ReportLine> lines = listed.lines();
        boolean isChosen = OF_REPORTS.stream().anyMatch(option -> call.has(option.name()));
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(lines.stream().map(ReportTable::json).toList()));
        } else if (lines.isEmpty() && isChosen) {
            session.message("reports.none-such");
        } else if (lines.isEmpty() && call.has(ImportVerb.TAG.name())) {
            noneTagged(call.required(ImportVerb.TAG.name()), session);
        } else if (lines.isEmpty()) {
            session.message("reports.none", session.archive());
        } else {
            session.screen().table(ReportTable.of(lines, session));
            Paging.tell(listed, session);
        }
    }

    /** A file that waits to be read has tags, too, and is no report. */
    private static void noneTagged(String tags, Session session) {
        int unread =
                new ReportDesk(session.desk()).unread(Tags.of(tags), Page.ALL).of();
        if (unread > 0) {
            session.message("reports.none-tagged.unread", tags, unread);
        } else {
            session.message("reports.none-tagged", tags);
        }
    }

    private static void unread(Page.Lines<ReportDesk.UnreadFile> listed, Call call, Session session) {
        List<ReportDesk.UnreadFile> files = listed.lines();
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(files.stream().map(ReportsVerb::json).toList()));
        } else if (files.isEmpty() && call.has(ImportVerb.TAG.name())) {
            session.message("reports.none-unread.tagged", call.required(ImportVerb.TAG.name()));
        } else if (files.isEmpty()) {
            session.message("reports.none-unread");
        } else {
            TextTable table = new TextTable(
                    List.of(
                            session.text("reports.file"),
                            session.text("reports.reason"),
                            session.text("reports.since")),
                    List.of(Align.LEFT, Align.LEFT, Align.LEFT));
            for (ReportDesk.UnreadFile file : files) {
                table.add(List.of(
                        Cell.of(file.file(), WIDEST_FILE),
                        Cell.of(session.sentences().refusal(file.reason()), WIDEST_REASON),
                        Cell.of(Times.shown(file.at()))));
            }
            session.screen().table(table);
            Paging.tell(listed, session);
            session.message("reports.unread.whole");
        }
    }

    private static Map<String, Object> json(ReportDesk.UnreadFile file) {
        Map<String, Object> json = JsonText.object();
        json.put("file", file.file());
        json.put("sha256", file.sha256());
        json.put("tags", file.tags());
        json.put("reason", ReportTable.json(file.reason()));
        json.put("program", file.program());
        json.put("at", file.at().toString());
        return json;
    }
}
