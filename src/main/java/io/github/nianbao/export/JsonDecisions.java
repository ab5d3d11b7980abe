package io.github.nianbao.export;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;

/** Who decided what, when and why. */
final class JsonDecisions {
    private JsonDecisions() {}

    static void write(JsonWriter json, ExportedReport exported) {
        json.array(
                "decisions",
                exported.decisions(),
                entry -> json.line(() -> {
                    json.number("journal_number", entry.number());
                    json.string("hash", entry.hash());
                    json.string("when", ExportedReport.time(entry));
                    json.string("who", entry.who());
                    json.bool("applies", exported.applied().contains(entry));
                    decision(json, entry.decision());
                }));
    }

    private static String name(FigureId figure) {
        return figure instanceof FactId ? "fact" : "cell";
    }

    private static void decision(JsonWriter json, Decision decision) {
        if (decision instanceof Decision.Fix fix) {
            json.string("kind", "fix");
            json.string(name(fix.figure()), fix.figure().text());
            json.string("raw", fix.raw());
            json.value("from", "from_state", fix.from());
            json.value("to", "to_state", fix.to());
            json.string("reason", fix.reason());
            if (fix.rule() != null) {
                json.string("rule", fix.rule());
            }
        } else if (decision instanceof Decision.Attest attest) {
            json.string("kind", "attest");
            json.string(name(attest.figure()), attest.figure().text());
            json.string("raw", attest.raw());
            json.value("printed", "printed_state", attest.printed());
            json.string("reason", attest.reason());
        } else if (decision instanceof Decision.KeyIn keyed) {
            json.string("kind", "key_in");
            json.string("form", keyed.form());
        } else if (decision instanceof Decision.SetAgency set) {
            json.string("kind", "set_agency");
            json.string("from", set.from());
            json.string("to", set.to());
        } else if (decision instanceof Decision.SetYear set) {
            json.string("kind", "set_year");
            json.number("from", set.from());
            json.number("to", set.to());
        } else if (decision instanceof Decision.Prefer) {
            json.string("kind", "prefer");
        } else if (decision instanceof Decision.Withdraw withdraw) {
            json.string("kind", "withdraw");
            json.string("reason", withdraw.reason());
        } else {
            throw new IllegalArgumentException("undo and redo stand in the journal only: " + decision);
        }
    }
}
