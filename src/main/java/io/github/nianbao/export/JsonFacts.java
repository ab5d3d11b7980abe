package io.github.nianbao.export;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Breakdown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quantities of the prose, parts inside their whole. */
final class JsonFacts {
    private JsonFacts() {}

    /** Every fact that is no part; a part that has parts of its own stands here once more, with them. */
    static List<Fact> standing(List<Fact> facts) {
        List<Fact> standing = new ArrayList<>();
        for (Fact fact : facts) {
            standing.add(fact);
            fact.parts().stream()
                    .filter(part -> !part.breakdowns().isEmpty())
                    .forEach(part -> standing.addAll(standing(List.of(part))));
        }
        return standing;
    }

    static void write(JsonWriter json, Fact fact) {
        json.object(() -> {
            plain(json, fact, null);
            json.array("parts", fact.breakdowns(), list -> parts(json, list));
        });
    }

    private static void parts(JsonWriter json, Breakdown list) {
        list.parts().forEach(part -> json.line(() -> plain(json, part, list)));
    }

    private static void plain(JsonWriter json, Fact fact, @Nullable Breakdown list) {
        CellId cell = fact.cell();
        json.string("id", fact.id());
        json.string("metric", fact.metric());
        json.number("value", fact.value());
        json.number("read", fact.read());
        json.string("origin", fact.fixed() ? "fixed" : "printed");
        json.bool("attested", fact.attested());
        json.number("up_to", fact.upTo());
        json.string("unit", fact.unit());
        json.code("kind", fact.kind());
        json.code("qualifier", fact.qualifier());
        json.code("polarity", fact.polarity());
        json.bool("implied", fact.implied());
        json.code("period", fact.period());
        json.code("scope", fact.scope());
        json.string("area", fact.area());
        json.string("cell", cell == null ? null : cell.text());
        if (list != null) {
            json.string("introduced_by", list.word());
        }
        json.string("printed", fact.quote().printed());
        json.string("quote", fact.quote().text());
        json.number("start", fact.quote().start());
        json.number("end", fact.quote().end());
        json.string("section", fact.quote().section());
        json.number("passage", fact.quote().passage());
        json.place("place", fact.quote().place());
    }
}
