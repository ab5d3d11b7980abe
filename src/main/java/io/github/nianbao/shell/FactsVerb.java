package io.github.nianbao.shell;

import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.ReportDesk;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.shell.Syntax.Names;
import io.github.nianbao.shell.Syntax.Option;
import io.github.nianbao.shell.screen.FactSentence;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code facts}: the quantities that the prose states, with the cells they speak of. */
final class FactsVerb extends Verb {
    private static final Option METRIC = Option.of("metric", "TEXT", Names.TEXT);
    private static final Option CELL = Option.of("cell", "CELL", Names.CELL);
    private static final Option UNLINKED = Option.flag("unlinked");

    FactsVerb(Session session) {
        super(
                session,
                new Syntax("facts", "look", List.of(Syntax.ANY_REPORTS), List.of(METRIC, CELL, UNLINKED, Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        List<Dossier> dossiers = new ReportDesk(session.desk()).open(call.operands());
        String cell = call.value(CELL.name());
        if (cell != null && dossiers.stream().noneMatch(dossier -> hasCell(dossier, cell))) {
            throw new UsageException("usage.no-such-cell", cell);
        }
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(dossiers.stream()
                            .map(dossier -> json(dossier, call))
                            .toList()));
            return ExitCode.DONE;
        }
        int count = 0;
        int parts = 0;
        for (Dossier dossier : dossiers) {
            List<Fact> facts = wanted(dossier.report().facts(), call);
            if (!facts.isEmpty()) {
                session.screen().data(Tone.BOLD, dossier.filed().handle());
                FactSentence sentence = new FactSentence(session.say(), new Labels(dossier.form()));
                facts.forEach(fact -> tell(fact, "  ", sentence, session));
            }
            count += facts.size();
            parts += facts.stream().mapToInt(FactsVerb::parts).sum();
        }
        session.message("facts.summary", count + parts, dossiers.size(), parts);
        return ExitCode.DONE;
    }

    /** Parts, and parts of parts. */
    private static int parts(Fact whole) {
        return whole.parts().stream().mapToInt(part -> 1 + parts(part)).sum();
    }

    private static boolean hasCell(Dossier dossier, String cell) {
        return dossier.report().entries().keySet().stream()
                .anyMatch(id -> id.text().equals(cell));
    }

    private static void tell(Fact fact, String indent, FactSentence sentence, Session session) {
        session.screen().data(indent + sentence.of(fact));
        fact.parts().forEach(part -> tell(part, indent + "    ", sentence, session));
    }

    /** Those asked for; a whole with its parts where it, or one of them, was asked for. */
    private static List<Fact> wanted(List<Fact> facts, Call call) {
        return facts.stream().filter(fact -> isWanted(fact, call)).toList();
    }

    private static boolean isWanted(Fact fact, Call call) {
        String metric = call.value(METRIC.name());
        String cell = call.value(CELL.name());
        boolean itself = (metric == null || fact.metric().contains(metric))
                && (cell == null || speaksOf(fact, cell))
                && !(call.has(UNLINKED.name()) && !fact.readings().isEmpty());
        return itself || fact.parts().stream().anyMatch(part -> isWanted(part, call));
    }

    private static boolean speaksOf(Fact fact, String cell) {
        return fact.readings().stream()
                .flatMap(reading -> reading.cells().stream())
                .anyMatch(id -> id.text().equals(cell));
    }

    private static Map<String, Object> json(Dossier dossier, Call call) {
        Map<String, Object> json = JsonText.object();
        Map<String, Object> source = JsonText.object();
        source.put("file", dossier.filed().file());
        json.put("source", source);
        Map<String, Object> report = JsonText.object();
        report.put("agency", dossier.filed().agency());
        report.put("year", dossier.filed().year());
        json.put("report", report);
        json.put(
                "facts",
                wanted(dossier.report().facts(), call).stream()
                        .map(FactsVerb::json)
                        .toList());
        return json;
    }

    static Map<String, Object> json(Fact fact) {
        Map<String, Object> json = JsonText.object();
        json.put("id", fact.id());
        json.put("metric", fact.metric());
        json.put("value", fact.value());
        json.put("read", fact.read());
        json.put("origin", fact.fixed() ? "fixed" : "printed");
        json.put("attested", fact.attested());
        json.put("up_to", fact.upTo());
        json.put("unit", fact.unit());
        json.put("kind", DossierJson.lower(fact.kind()));
        json.put("qualifier", DossierJson.lower(fact.qualifier()));
        json.put("polarity", DossierJson.lower(fact.polarity()));
        json.put("implied", fact.implied());
        json.put("period", DossierJson.lower(fact.period()));
        json.put("scope", DossierJson.lower(fact.scope()));
        json.put("cell", text(fact.cell()));
        json.put("printed", fact.quote().printed());
        json.put("quote", fact.quote().text());
        json.put("place", DossierJson.place(fact.quote().place()));
        List<Map<String, Object>> parts = new ArrayList<>();
        fact.parts().forEach(part -> parts.add(json(part)));
        json.put("parts", parts);
        return json;
    }

    private static @Nullable String text(@Nullable CellId cell) {
        return cell == null ? null : cell.text();
    }
}
