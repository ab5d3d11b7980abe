package io.github.nianbao.export;

import io.github.nianbao.report.Form;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One report as one JSON document, described by {@code schema/report.schema.json}. The same report, mappings and journal
 * give the same bytes: nothing in it depends on the clock, the machine, the archive's numbering or the language of a
 * screen.
 */
public final class JsonExport {
    /** Raised whenever a name or a meaning changes; additions leave it. */
    public static final int FORMAT_VERSION = 1;

    /** Where the schema stands on the class path. */
    public static final String SCHEMA = "/schema/report.schema.json";

    private static final Set<Gap.Kind> WHOLE_TABLE =
            Set.of(Gap.Kind.TABLE_MISSING, Gap.Kind.TABLE_IS_PICTURE, Gap.Kind.RUN_TOGETHER);

    private JsonExport() {}

    public static byte[] write(ExportedReport exported) {
        try (JsonWriter json = new JsonWriter()) {
            json.object(() -> document(json, exported));
            return json.toBytes();
        }
    }

    private static void document(JsonWriter json, ExportedReport exported) {
        Report report = exported.report();
        json.number("format_version", FORMAT_VERSION);
        json.object("source", () -> source(json, exported.source()));
        json.object("report", () -> identity(json, report, exported.form()));
        json.number("open_errors", exported.openErrors());
        json.bool("exported_with_open_errors", exported.openErrors() > 0);
        json.object("cells", () -> new JsonCells(json, exported).write());
        json.array("checks", exported.findings(), finding -> JsonChecks.check(json, finding));
        json.array("gaps", report.gaps(), gap -> gap(json, gap));
        json.array(
                "notes",
                report.notes(),
                note -> json.line(() -> {
                    json.string("code", note.code());
                    json.strings("arguments", note.arguments());
                }));
        json.object("narrative", () -> narrative(json, report));
        JsonDecisions.write(json, exported);
    }

    private static void source(JsonWriter json, ExportedSource source) {
        json.string("file", source.file());
        json.string("sha256", source.sha256());
        json.number("size", source.size());
        json.string("kind", source.kind().toLowerCase(Locale.ROOT));
        json.number("ordinal", source.ordinal());
        if (source.container() != null) {
            json.string("container", source.container());
        }
        if (!source.tags().isEmpty()) {
            json.line("tags", () -> source.tags().forEach(json::string));
        }
    }

    private static void identity(JsonWriter json, Report report, @Nullable Form form) {
        Identity identity = report.identity();
        json.string("agency", identity.agency());
        json.number("year", identity.year());
        json.string("format", report.form());
        json.string("basis", form == null ? null : form.basis());
        json.array(
                "evidence",
                identity.evidence(),
                evidence -> json.line(() -> {
                    json.code("about", evidence.about());
                    json.code("source", evidence.source());
                    json.string("value", evidence.value());
                    json.string("quote", evidence.quote());
                }));
    }

    /** {@code table} is named only where the whole table is lacking: it speaks for every cell of it. */
    private static void gap(JsonWriter json, Gap gap) {
        boolean wholeTable = WHOLE_TABLE.contains(gap.kind()) && gap.cells().isEmpty();
        json.line(() -> {
            json.code("kind", gap.kind());
            json.strings("cells", gap.cells().stream().map(cell -> cell.text()).toList());
            if (gap.table() != null) {
                json.string(wholeTable ? "table" : "found_in", gap.table());
            }
            json.string("printed", gap.printed());
            json.place("place", gap.place());
        });
    }

    private static void narrative(JsonWriter json, Report report) {
        json.strings("sections", report.sections());
        json.array("passages", report.narrative(), passage -> passage(json, passage));
        json.array("facts", JsonFacts.standing(report.facts()), fact -> JsonFacts.write(json, fact));
    }

    private static void passage(JsonWriter json, Passage passage) {
        json.line(() -> {
            json.string("section", passage.section());
            json.string("text", passage.text());
            json.place("place", passage.place());
        });
    }
}
