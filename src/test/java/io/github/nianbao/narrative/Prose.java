package io.github.nianbao.narrative;

import io.github.nianbao.document.Place;
import io.github.nianbao.map.Mappings;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Lexicon;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prose of reports for tests, and its facts in short. */
final class Prose {
    static final Mappings MAPPINGS = Mappings.load(null);
    static final Lexicon LEXICON = MAPPINGS.lexicon();
    private static final Narrator NARRATOR = new Narrator(LEXICON);

    private Prose() {}

    /** The facts of one paragraph in the report of 2023. */
    static List<Fact> facts(String text) {
        return facts("2021", 2023, text);
    }

    static List<Fact> facts(String form, int year, String... paragraphs) {
        return NARRATOR.read(report(form, year, paragraphs)).facts();
    }

    static Report report(String form, int year, String... paragraphs) {
        Map<CellId, Entry> entries = new LinkedHashMap<>();
        MAPPINGS.form(form).orElseThrow().cells().forEach(cell -> entries.put(cell.id(), Entry.missing(cell.id())));
        List<Passage> passages = new ArrayList<>();
        for (String paragraph : paragraphs) {
            passages.add(new Passage(null, paragraph, Place.ofParagraph(null, null, passages.size() + 1, null)));
        }
        Identity identity = new Identity("榆川市水务局", year, List.of());
        return new Report(form, identity, entries, List.of(), List.of(), passages, List.of());
    }

    /** Such as {@code 收到申请 12件}; parts in brackets behind their whole, implied zeros with a question mark. */
    static List<String> shortly(String text) {
        return facts(text).stream().map(Prose::shortly).toList();
    }

    static String shortly(Fact fact) {
        String unit = fact.unit() == null ? "" : fact.unit();
        String upTo = fact.upTo() == null ? "" : "–" + fact.upTo().toPlainString();
        String bound = switch (fact.qualifier()) {
            case EXACT, RANGE -> "";
            case ABOUT -> "~";
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
        };
        String parts = fact.parts().isEmpty()
                ? ""
                : " ("
                        + String.join(
                                ", ", fact.parts().stream().map(Prose::shortly).toList()) + ")";
        return fact.metric() + " " + bound + fact.value().toPlainString() + upTo + unit + (fact.implied() ? "?" : "")
                + parts;
    }
}
