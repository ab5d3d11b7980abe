package io.github.nianbao.export;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.FigureId;

/** Who decided what, when and why. */
final class JsonDecisions extends ReportDecisions<JsonWriter> {
    private final JsonWriter json;

    private JsonDecisions(JsonWriter json) {
        this.json = json;
    }

    static void write(JsonWriter json, ExportedReport exported) {
        JsonDecisions kinds = new JsonDecisions(json);
        json.array(
                "decisions",
                exported.decisions(),
                entry -> json.line(() -> {
                    json.number("journal_number", entry.number());
                    json.string("hash", entry.hash());
                    json.string("when", ExportedReport.time(entry));
                    json.string("who", entry.who());
                    json.bool("applies", exported.applied().contains(entry));
                    json.string("kind", entry.decision().kind());
                    entry.decision().as(kinds);
                }));
    }

    private void figure(FigureId figure) {
        json.string(figure.kind(), figure.text());
    }

    @Override
    public JsonWriter fix(Decision.Fix fix) {
        figure(fix.figure());
        json.string("raw", fix.raw());
        json.value("from", "from_state", fix.from());
        json.value("to", "to_state", fix.to());
        json.string("reason", fix.reason());
        if (fix.rule() != null) {
            json.string("rule", fix.rule());
        }
        return json;
    }

    @Override
    public JsonWriter attest(Decision.Attest attest) {
        figure(attest.figure());
        json.string("raw", attest.raw());
        json.value("printed", "printed_state", attest.printed());
        json.string("reason", attest.reason());
        return json;
    }

    @Override
    public JsonWriter keyIn(Decision.KeyIn keyed) {
        json.string("form", keyed.form());
        return json;
    }

    @Override
    public JsonWriter setAgency(Decision.SetAgency set) {
        json.string("from", set.from());
        json.string("to", set.to());
        return json;
    }

    @Override
    public JsonWriter setYear(Decision.SetYear set) {
        json.number("from", set.from());
        json.number("to", set.to());
        return json;
    }

    @Override
    public JsonWriter prefer(Decision.Prefer prefer) {
        return json;
    }

    @Override
    public JsonWriter withdraw(Decision.Withdraw withdraw) {
        json.string("reason", withdraw.reason());
        return json;
    }
}
