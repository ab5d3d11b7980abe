package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.PictureDesk;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.ReportDesk.Trace;
import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code trace}: from the exported value back to page, box and file, through every decision. */
final class TraceVerb extends Verb {
    private static final Syntax.Option IMAGE = Syntax.Option.of("image", "FILE.png", Syntax.Names.PATH);

    TraceVerb(Session session) {
        super(
                session,
                new Syntax(
                        "trace",
                        "look",
                        List.of(Syntax.REPORT, Syntax.CELL),
                        List.of(IMAGE, Syntax.FORCE, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        Trace trace = new ReportDesk(session.desk()).trace(call.operand(0), call.operand(1));
        String image = call.value(IMAGE.name());
        if (image != null) {
            new PictureDesk(session.desk())
                    .draw(call.operand(0), call.operand(1), Path.of(image), call.has(Syntax.FORCE.name()));
        }
        if (call.json()) {
            Map<String, Object> json = json(trace);
            if (image != null) {
                json.put("image", image);
            }
            session.screen().json(JsonText.of(json));
        } else {
            tell(trace, session);
            if (image != null) {
                line(session, "trace.image", image);
            }
        }
        return ExitCode.DONE;
    }

    private static void tell(Trace trace, Session session) {
        Dossier dossier = trace.report();
        Entry entry = trace.entry();
        Labels labels = new Labels(dossier.form());
        line(session, "trace.value", session.sentences().value(entry.value()), origin(entry, session));
        List<JournalEntry> newestFirst = new ArrayList<>(trace.decisions());
        Collections.reverse(newestFirst);
        for (JournalEntry decision : newestFirst) {
            line(
                    session,
                    "trace.decision",
                    decision.number(),
                    session.sentences().decision(decision.decision(), labels),
                    decision.who(),
                    Times.shown(decision.at()));
        }
        line(
                session,
                "trace.cell",
                entry.id(),
                labels.of(entry.id()),
                dossier.filed().handle());
        if (entry.raw() == null) {
            line(session, "trace.not-printed");
        } else {
            line(session, "trace.printed", entry.raw(), session.sentences().value(entry.printed()));
        }
        Place place = entry.place();
        if (place != null) {
            line(session, "trace.place", session.sentences().place(place), box(place, session));
        }
        Dossier.Origin origin = dossier.origin();
        line(session, "trace.file", dossier.filed().file(), session.text("kind." + origin.kind()), origin.size());
        if (!dossier.filed().tags().isEmpty()) {
            line(session, "trace.tags", ReportTable.tags(dossier.filed(), session));
        }
        line(session, "trace.sha256", origin.sha256());
        line(
                session,
                "trace.read",
                Times.shown(origin.readAt()),
                origin.program(),
                origin.mappings(),
                origin.readings());
        line(session, "trace.checks", checks(trace, session));
    }

    private static void line(Session session, String key, Object... arguments) {
        session.screen().data(session.text(key, arguments));
    }

    private static String origin(Entry entry, Session session) {
        return session.text("origin." + entry.origin());
    }

    private static String checks(Trace trace, Session session) {
        List<String> checks = trace.report().findingsOn(trace.entry().id()).stream()
                .map(finding -> finding.id() + " (" + session.text("finding.status." + finding.status()) + ")")
                .toList();
        return checks.isEmpty()
                ? session.text("trace.no-checks")
                : session.sentences().list(checks);
    }

    private static String box(Place place, Session session) {
        Box box = place.box();
        return box == null
                ? ""
                : session.text(
                        "trace.box", points(box.left()), points(box.top()), points(box.right()), points(box.bottom()));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    private static Map<String, Object> json(Trace trace) {
        Dossier dossier = trace.report();
        Map<String, Object> json = ReportTable.identity(dossier.filed());
        json.put("cell", trace.entry().id().text());
        json.putAll(DossierJson.entry(trace.entry()));
        json.put("decisions", trace.decisions().stream().map(TraceVerb::json).toList());
        json.put(
                "checks",
                dossier.findingsOn(trace.entry().id()).stream().map(Finding::id).toList());
        Map<String, Object> source = JsonText.object();
        Dossier.Origin origin = dossier.origin();
        source.put("file", dossier.filed().file());
        source.put("sha256", origin.sha256());
        source.put("kind", origin.kind());
        source.put("read_at", origin.readAt().toString());
        source.put("program", origin.program());
        source.put("mappings", origin.mappings());
        json.put("source", source);
        return json;
    }

    private static Map<String, Object> json(JournalEntry entry) {
        Map<String, Object> json = JsonText.object();
        json.put("number", entry.number());
        json.put("at", entry.at().toString());
        json.put("who", entry.who());
        json.putAll(HistoryVerb.decision(entry.decision()));
        return json;
    }
}
