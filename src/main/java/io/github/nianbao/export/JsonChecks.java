package io.github.nianbao.export;

import io.github.nianbao.check.Finding;
import io.github.nianbao.report.Fact;

/** What the checks say, one line each, with the equation in full. */
final class JsonChecks {
    private JsonChecks() {}

    static void check(JsonWriter json, Finding finding) {
        json.line(() -> {
            json.string("id", finding.id());
            json.string("family", finding.family());
            json.code("status", finding.status());
            json.bool("attested", finding.attested());
            json.strings(
                    "cells", finding.cells().stream().map(cell -> cell.text()).toList());
            json.number("expected", finding.expected());
            json.number("actual", finding.actual());
            json.code("reason", finding.reason());
            json.array("terms", finding.terms(), term -> json.object(() -> term(json, term)));
            if (finding.claim() != null) {
                claim(json, finding.claim());
            }
        });
    }

    private static void claim(JsonWriter json, Finding.Claim claim) {
        json.code("grade", claim.grade());
        json.string("fact", claim.fact().id());
        json.strings("parts", claim.parts().stream().map(Fact::id).toList());
        json.string("quote", claim.fact().quote().text());
    }

    private static void term(JsonWriter json, Finding.Term term) {
        json.string("cell", term.cell().text());
        json.number("years_back", term.yearsBack());
        json.code("side", term.side());
        json.number("sign", term.sign());
        json.value("value", "state", term.value());
    }
}
