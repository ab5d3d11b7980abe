package io.github.nianbao.shell;

import io.github.nianbao.decode.Change;
import io.github.nianbao.decode.Effect;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.desk.Copies;
import io.github.nianbao.desk.Dossier;
import io.github.nianbao.desk.SuggestDesk;
import io.github.nianbao.desk.SuggestDesk.Suggested;
import io.github.nianbao.report.Entry;
import io.github.nianbao.shell.screen.JsonText;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.SuggestionSentence;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;
import java.util.Map;

/** {@code suggest}: what the failing checks point at, with the values that follow; decides nothing. */
final class SuggestVerb extends Verb {
    SuggestVerb(Session session) {
        super(session, new Syntax("suggest", "look", List.of(Syntax.ANY_REPORTS), List.of(Syntax.JSON)));
    }

    @Override
    int run(Call call, Session session) {
        List<Suggested> reports = new SuggestDesk(session.desk())
                .suggest(call.operands()).stream().filter(Suggested::isOpen).toList();
        if (call.json()) {
            session.screen()
                    .json(JsonText.of(reports.stream().map(SuggestVerb::json).toList()));
            return ExitCode.DONE;
        }
        reports.forEach(report -> tell(report, session));
        Copies copies = Copies.among(reports.stream().map(Suggested::report).toList());
        List<Suggested> counted =
                reports.stream().filter(report -> !copies.has(report.report())).toList();
        long suggestions = counted.stream()
                .mapToLong(report -> report.decoded().suggestions().size())
                .sum();
        long certain = counted.stream()
                .flatMap(report -> report.decoded().suggestions().stream())
                .filter(Suggestion::certain)
                .count();
        session.message("suggest.summary", counted.size(), suggestions, certain);
        if (counted.size() < reports.size()) {
            session.message("suggest.copies", reports.size() - counted.size());
        }
        return ExitCode.DONE;
    }

    private static void tell(Suggested suggested, Session session) {
        Dossier report = suggested.report();
        SuggestionSentence sentence = new SuggestionSentence(session.say(), new Labels(report.form()), report.report());
        session.screen().data(Tone.BOLD, report.filed().handle());
        int number = 0;
        for (Suggestion suggestion : suggested.decoded().suggestions()) {
            number++;
            tell(number, suggestion, sentence, session);
        }
        if (suggested.decoded().leftOut() > 0) {
            session.screen()
                    .data("  "
                            + session.text(
                                    "suggest.left-out", suggested.decoded().leftOut()));
        }
        if (suggested.decoded().stopped()) {
            session.screen().sentence(Tone.DOUBTFUL, "  " + session.text("suggest.stopped"));
        }
        if (!suggested.decoded().unexplained().isEmpty()) {
            String checks = session.sentences().list(suggested.decoded().unexplained());
            session.screen().sentence(Tone.DOUBTFUL, "  " + session.text("suggest.unexplained", checks));
        }
    }

    static void tell(int number, Suggestion suggestion, SuggestionSentence sentence, Session session) {
        Tone tone = suggestion.certain() ? Tone.BOLD : Tone.NORMAL;
        session.screen().sentence(tone, "  " + number + "  " + sentence.of(suggestion));
        session.screen().sentence(Tone.FAINT, "      " + sentence.standing(suggestion));
        sentence.effects(suggestion).forEach(line -> session.screen().sentence(Tone.FAINT, "      " + line));
        sentence.excerpts(suggestion).forEach(line -> session.screen().sentence(Tone.FAINT, "      " + line));
        if (!suggestion.open().isEmpty()) {
            String checks = session.sentences().list(suggestion.open());
            session.screen().sentence(Tone.FAINT, "      " + session.text("suggest.open", checks));
        }
    }

    private static Map<String, Object> json(Suggested suggested) {
        Dossier report = suggested.report();
        Map<String, Object> source = JsonText.object();
        source.put("file", report.filed().file());
        source.put("sha256", report.origin().sha256());
        Map<String, Object> identity = JsonText.object();
        identity.put("agency", report.filed().agency());
        identity.put("year", report.filed().year());
        identity.put("handle", report.filed().handle());
        Map<String, Object> json = JsonText.object();
        json.put("source", source);
        json.put("report", identity);
        json.put(
                "suggestions",
                suggested.decoded().suggestions().stream()
                        .map(suggestion -> json(suggestion, report))
                        .toList());
        json.put("unexplained", suggested.decoded().unexplained());
        json.put("search_stopped", suggested.decoded().stopped());
        json.put("left_out", suggested.decoded().leftOut());
        return json;
    }

    private static Map<String, Object> json(Suggestion suggestion, Dossier report) {
        Map<String, Object> json = JsonText.object();
        json.put(
                "cells",
                suggestion.changes().stream()
                        .map(change -> json(change, report))
                        .toList());
        json.put("certain", suggestion.certain());
        json.put("reason", DossierJson.lower(suggestion.standing()));
        json.put("basis", DossierJson.lower(suggestion.basis()));
        json.put("checks", suggestion.effects().stream().map(SuggestVerb::json).toList());
        json.put("open_checks", suggestion.open());
        return json;
    }

    private static Map<String, Object> json(Change change, Dossier report) {
        Entry entry = report.report().entry(change.cell());
        Map<String, Object> json = JsonText.object();
        json.put("id", change.cell().text());
        json.put("from", change.from().number());
        json.put("to", change.to());
        json.put("edit", DossierJson.lower(change.slip()));
        json.put("print_allows", change.printAllows());
        json.put("raw", entry == null ? null : entry.raw());
        json.put("place", entry == null ? null : DossierJson.place(entry.place()));
        return json;
    }

    private static Map<String, Object> json(Effect effect) {
        Map<String, Object> json = JsonText.object();
        json.put("id", effect.check());
        json.put("before", List.of(effect.parts(), effect.totals()));
        json.put("after", List.of(effect.partsAfter(), effect.totalsAfter()));
        json.put("held", effect.held());
        json.put("holds", effect.holds());
        return json;
    }
}
