package io.github.nianbao.shell;

import io.github.nianbao.check.Finding;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.ReportDesk.FactTrace;
import io.github.nianbao.report.Fact;
import io.github.nianbao.shell.screen.ClaimSentence;
import io.github.nianbao.shell.screen.FactSentence;
import io.github.nianbao.shell.screen.Labels;
import java.util.List;
import java.util.Map;

/** A number of the prose: its value, every decision about it, the sentence it stands in, and where. */
final class TraceFact {
    private TraceFact() {}

    static void tell(FactTrace trace, Session session) {
        Fact fact = trace.fact();
        Dossier dossier = trace.report();
        Labels labels = new Labels(dossier.form());
        String unit = fact.unit() == null ? "" : fact.unit();
        TraceVerb.line(
                session,
                "trace.value",
                fact.value().toPlainString() + unit,
                session.text(fact.fixed() ? "origin.FIXED" : "origin.PRINTED"));
        TraceVerb.decisions(trace.decisions(), labels, session);
        TraceVerb.line(session, "trace.fact", new FactSentence(session.say(), labels).of(fact));
        TraceVerb.line(
                session, "trace.printed", fact.quote().printed(), fact.read().toPlainString() + unit);
        TraceVerb.line(session, "trace.sentence", ClaimSentence.quoted(fact));
        String section = fact.quote().section();
        if (section != null) {
            TraceVerb.line(session, "trace.section", section);
        }
        TraceVerb.origin(dossier, fact.quote().place(), session);
        List<String> checks = findings(trace).stream()
                .map(finding ->
                        session.text("trace.check", finding.id(), session.text("finding.status." + finding.status())))
                .toList();
        TraceVerb.line(
                session,
                "trace.checks",
                checks.isEmpty()
                        ? session.text("trace.no-checks")
                        : session.sentences().list(checks));
    }

    static Map<String, Object> json(FactTrace trace) {
        Map<String, Object> json = ReportTable.identity(trace.report().filed());
        json.putAll(FactsVerb.json(trace.fact()));
        json.put("section", trace.fact().quote().section());
        json.put("decisions", TraceVerb.decisions(trace.decisions()));
        json.put("checks", findings(trace).stream().map(Finding::id).toList());
        json.put("source", TraceVerb.source(trace.report()));
        return json;
    }

    /** The checks that hold the number against something, as a whole or as a part. */
    private static List<Finding> findings(FactTrace trace) {
        return trace.report().findings().stream()
                .filter(finding -> isOn(finding.claim(), trace.fact()))
                .toList();
    }

    private static boolean isOn(Finding.@org.jspecify.annotations.Nullable Claim claim, Fact fact) {
        return claim != null
                && (claim.fact().id().equals(fact.id())
                        || claim.parts().stream().anyMatch(part -> part.id().equals(fact.id())));
    }
}
