package io.github.nianbao.codec;

import io.github.nianbao.fix.ValueText;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Gap;
import io.github.nianbao.report.Identity;
import io.github.nianbao.report.Note;
import io.github.nianbao.report.Passage;
import io.github.nianbao.report.Report;
import io.github.nianbao.report.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A report as stored JSON and back, without loss; see {@link DocumentJson}. */
final class ReportJson {
    private ReportJson() {}

    static void write(JsonGenerator json, Report report) {
        json.writeStartObject();
        Json.put(json, "form", report.form());
        writeIdentity(json, report.identity());
        Json.putList(json, "entries", report.entries().values(), ReportJson::writeEntry);
        Json.putList(json, "gaps", report.gaps(), ReportJson::writeGap);
        Json.putStrings(json, "sections", report.sections());
        Json.putList(json, "narrative", report.narrative(), ReportJson::writePassage);
        Json.putList(json, "notes", report.notes(), ReportJson::writeNote);
        Json.putList(json, "facts", report.facts(), FactJson::write);
        json.writeEndObject();
    }

    private static void writeIdentity(JsonGenerator json, Identity identity) {
        json.writeName("identity");
        json.writeStartObject();
        Json.put(json, "agency", identity.agency());
        Json.put(json, "year", identity.year());
        Json.putList(json, "evidence", identity.evidence(), ReportJson::writeEvidence);
        json.writeEndObject();
    }

    private static void writeEvidence(JsonGenerator json, Identity.Evidence evidence) {
        json.writeStartObject();
        json.writeStringProperty("about", evidence.about().name());
        json.writeStringProperty("source", evidence.source().name());
        json.writeStringProperty("value", evidence.value());
        json.writeStringProperty("quote", evidence.quote());
        json.writeEndObject();
    }

    private static void writeEntry(JsonGenerator json, Entry entry) {
        json.writeStartObject();
        json.writeStringProperty("id", entry.id().text());
        json.writeStringProperty("value", ValueText.of(entry.value()));
        json.writeStringProperty("printed", ValueText.of(entry.printed()));
        Json.put(json, "raw", entry.raw());
        PlaceJson.put(json, entry.place());
        json.writeStringProperty("origin", entry.origin().name());
        json.writeBooleanProperty("attested", entry.attested());
        Json.putStrings(json, "flags", entry.flags().stream().map(Enum::name).toList());
        json.writeEndObject();
    }

    private static void writeGap(JsonGenerator json, Gap gap) {
        json.writeStartObject();
        json.writeStringProperty("kind", gap.kind().name());
        Json.putStrings(json, "cells", gap.cells().stream().map(CellId::text).toList());
        Json.put(json, "table", gap.table());
        PlaceJson.put(json, gap.place());
        Json.put(json, "printed", gap.printed());
        json.writeEndObject();
    }

    private static void writePassage(JsonGenerator json, Passage passage) {
        json.writeStartObject();
        Json.put(json, "section", passage.section());
        json.writeStringProperty("text", passage.text());
        PlaceJson.put(json, passage.place());
        json.writeEndObject();
    }

    private static void writeNote(JsonGenerator json, Note note) {
        json.writeStartObject();
        json.writeStringProperty("code", note.code());
        Json.putStrings(json, "arguments", note.arguments());
        json.writeEndObject();
    }

    static Report read(JsonNode json) {
        List<Entry> entries = Json.list(json, "entries", ReportJson::readEntry);
        Map<CellId, Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return new Report(
                Json.string(json, "form"),
                readIdentity(json.required("identity")),
                byId,
                Json.list(json, "gaps", ReportJson::readGap),
                Json.strings(json, "sections"),
                Json.list(json, "narrative", ReportJson::readPassage),
                Json.list(json, "notes", ReportJson::readNote),
                json.has("facts") ? Json.list(json, "facts", FactJson::read) : List.of());
    }

    private static Identity readIdentity(JsonNode json) {
        return new Identity(
                Json.string(json, "agency"),
                Json.integer(json, "year"),
                Json.list(json, "evidence", ReportJson::readEvidence));
    }

    private static Identity.Evidence readEvidence(JsonNode json) {
        return new Identity.Evidence(
                Json.requiredEnum(json, "about", Identity.About.class),
                Json.requiredEnum(json, "source", Identity.Source.class),
                Json.requiredString(json, "value"),
                Json.requiredString(json, "quote"));
    }

    private static Entry readEntry(JsonNode json) {
        Set<Entry.Flag> flags =
                Json.strings(json, "flags").stream().map(Entry.Flag::valueOf).collect(Collectors.toSet());
        return new Entry(
                new CellId(Json.requiredString(json, "id")),
                readValue(json, "value"),
                readValue(json, "printed"),
                Json.string(json, "raw"),
                PlaceJson.optional(json),
                Json.requiredEnum(json, "origin", Entry.Origin.class),
                json.required("attested").booleanValue(),
                flags);
    }

    private static Value readValue(JsonNode json, String name) {
        return ValueText.parse(Json.requiredString(json, name));
    }

    private static Gap readGap(JsonNode json) {
        return new Gap(
                Json.requiredEnum(json, "kind", Gap.Kind.class),
                Json.strings(json, "cells").stream().map(CellId::new).toList(),
                Json.string(json, "table"),
                PlaceJson.optional(json),
                Json.string(json, "printed"));
    }

    private static Passage readPassage(JsonNode json) {
        return new Passage(Json.string(json, "section"), Json.requiredString(json, "text"), PlaceJson.required(json));
    }

    private static Note readNote(JsonNode json) {
        return new Note(Json.requiredString(json, "code"), Json.strings(json, "arguments"));
    }
}
