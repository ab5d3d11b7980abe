package io.github.nianbao.shell;

import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.ReportLine;
import io.github.nianbao.desk.Tags;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.TextTable;
import io.github.nianbao.shell.screen.TextTable.Align;
import io.github.nianbao.shell.screen.TextTable.Cell;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** {@code reports}: what is in the archive. */
final class ReportsVerb extends Verb {
    private static final Option UNREAD = Option.flag("unread");

    ReportsVerb(Session session) {
        super(session, new Syntax("reports", "look", List.of(), List.of(UNREAD, ImportVerb.TAG, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        SortedMap<String, String> tags = Tags.of(call.value(ImportVerb.TAG.name()));
        ReportDesk desk = new ReportDesk(session.desk());
        if (call.has(UNREAD.name())) {
            unread(desk.unread(tags), call, session);
        } else {
            list(desk.list(tags), call, session);
        }
        return ExitCode.DONE;
    }

    private static void list(List<ReportLine> lines, Call call, Session session) {
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(lines.stream().map(ReportTable::json).toList()));
        } else if (lines.isEmpty() && call.has(ImportVerb.TAG.name())) {
            session.message("reports.none-tagged", call.required(ImportVerb.TAG.name()));
        } else if (lines.isEmpty()) {
            session.message("reports.none", session.archive());
        } else {
            session.screen().table(ReportTable.of(lines, session));
        }
    }

    private static void unread(List<ReportDesk.UnreadFile> files, Call call, Session session) {
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(files.stream().map(ReportsVerb::json).toList()));
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
                        Cell.of(file.file()),
                        Cell.of(session.sentences().refusal(file.reason())),
                        Cell.of(Times.shown(file.at()))));
            }
            session.screen().table(table);
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
