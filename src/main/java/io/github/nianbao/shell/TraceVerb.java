package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.PictureDesk;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.desk.ReportDesk.FactTrace;
import io.github.nianbao.desk.ReportDesk.Trace;
import io.github.nianbao.document.Box;
import io.github.nianbao.document.Place;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.FactId;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Times;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code trace}: from the exported value of a cell, or a number of the prose, back to page, box and file, through every decision. */
final class TraceVerb extends Verb {
    private static final Syntax.Option IMAGE = Syntax.Option.of("image", "FILE.png", Syntax.Names.PATH);

    TraceVerb(Session session) {
        super(
                session,
                new Syntax(
                        "trace",
                        "look",
                        List.of(Syntax.REPORT, Syntax.FIGURE),
                        List.of(IMAGE, Syntax.FORCE, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        String figure = call.operand(1);
        ReportDesk desk = new ReportDesk(session.desk());
        if (FactId.isOne(figure)) {
            FactTrace trace = desk.traceFact(call.operand(0), figure);
            return show(call, session, () -> TraceFact.json(trace), () -> TraceFact.tell(trace, session));
        }
        Trace trace = desk.trace(call.operand(0), figure);
        return show(call, session, () -> json(trace), () -> tell(trace, session));
    }

    private static int show(Call call, Session session, Supplier<Map<String, Object>> json, Runnable telling) {
        String image = call.value(IMAGE.name());
        boolean lettered = image == null
                || new PictureDesk(session.desk())
                        .draw(call.operand(0), call.operand(1), Path.of(image), call.has(Syntax.FORCE.name()));
        if (call.json()) {
            Map<String, Object> object = json.get();
            if (image != null) {
                object.put("image", image);
            }
            session.screen().json(JsonText.of(object));
        } else {
            telling.run();
            if (image != null) {
                line(session, "trace.image", image);
            }
        }
        if (!lettered) {
            session.message("trace.no-font");
        }
        return ExitCode.DONE;
    }

    private static void tell(Trace trace, Session session) {
        Dossier dossier = trace.report();
        Entry entry = trace.entry();
        Labels labels = new Labels(dossier.form());
        line(session, "trace.value", session.sentences().value(entry.value()), origin(entry, session));
        decisions(trace.decisions(), labels, session);
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
        origin(dossier, entry.place(), session);
        line(session, "trace.checks", checks(trace, session));
    }

    /** Newest first. */
    static void decisions(List<JournalEntry> decisions, Labels labels, Session session) {
        List<JournalEntry> newestFirst = new ArrayList<>(decisions);
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
    }

    /** From the place back to the file, and when it was read. */
    static void origin(Dossier dossier, @Nullable Place place, Session session) {
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
    }

    static void line(Session session, String key, Object... arguments) {
        session.screen().data(session.text(key, arguments));
    }

    private static String origin(Entry entry, Session session) {
        return session.text("origin." + entry.origin());
    }

    private static String checks(Trace trace, Session session) {
        List<String> checks = trace.report().findingsOn(trace.entry().id()).stream()
                .map(finding ->
                        session.text("trace.check", finding.id(), session.text("finding.status." + finding.status())))
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
        json.put("decisions", decisions(trace.decisions()));
        json.put(
                "checks",
                dossier.findingsOn(trace.entry().id()).stream().map(Finding::id).toList());
        json.put("source", source(dossier));
        return json;
    }

    static List<Map<String, Object>> decisions(List<JournalEntry> decisions) {
        return decisions.stream().map(TraceVerb::json).toList();
    }

    static Map<String, Object> source(Dossier dossier) {
        Map<String, Object> source = JsonText.object();
        Dossier.Origin origin = dossier.origin();
        source.put("file", dossier.filed().file());
        source.put("sha256", origin.sha256());
        source.put("kind", origin.kind());
        source.put("read_at", origin.readAt().toString());
        source.put("program", origin.program());
        source.put("mappings", origin.mappings());
        return source;
    }

    private static Map<String, Object> json(JournalEntry entry) {
        Map<String, Object> json = JsonText.object();
        json.put("number", entry.number());
        json.put("at", entry.at().toString());
        json.put("who", entry.who());
        json.putAll(DecisionData.of(entry.decision()));
        return json;
    }
}
