package io.github.nianbao.codec;

import io.github.nianbao.report.CellId;
import io.github.nianbao.report.Fact;
import io.github.nianbao.report.Fact.Breakdown;
import io.github.nianbao.report.Fact.Quote;
import io.github.nianbao.report.Fact.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** A fact of the prose as stored JSON and back, without loss. */
final class FactJson {
    private FactJson() {}

    static void write(JsonGenerator json, Fact fact) {
        json.writeStartObject();
        json.writeStringProperty("id", fact.id());
        json.writeStringProperty("metric", fact.metric());
        json.writeStringProperty("value", fact.value().toPlainString());
        Json.put(json, "upTo", fact.upTo() == null ? null : fact.upTo().toPlainString());
        Json.put(json, "unit", fact.unit());
        json.writeStringProperty("kind", fact.kind().name());
        json.writeStringProperty("qualifier", fact.qualifier().name());
        json.writeStringProperty("polarity", fact.polarity().name());
        json.writeBooleanProperty("implied", fact.implied());
        json.writeStringProperty("period", fact.period().name());
        json.writeStringProperty("scope", fact.scope().name());
        Json.put(json, "area", fact.area());
        writeQuote(json, fact.quote());
        Json.putList(json, "readings", fact.readings(), FactJson::writeReading);
        Json.putList(json, "breakdowns", fact.breakdowns(), FactJson::writeBreakdown);
        writeDecided(json, fact);
        json.writeEndObject();
    }

    /** Only where somebody decided: what was stored before there were such decisions reads the same. */
    private static void writeDecided(JsonGenerator json, Fact fact) {
        if (fact.fixed() || fact.attested()) {
            json.writeStringProperty("read", fact.read().toPlainString());
            json.writeBooleanProperty("fixed", fact.fixed());
            json.writeBooleanProperty("attested", fact.attested());
        }
    }

    private static void writeQuote(JsonGenerator json, Quote quote) {
        json.writeStringProperty("text", quote.text());
        json.writeNumberProperty("start", quote.start());
        json.writeNumberProperty("end", quote.end());
        json.writeNumberProperty("passage", quote.passage());
        json.writeNumberProperty("offset", quote.offset());
        Json.put(json, "section", quote.section());
        PlaceJson.put(json, quote.place());
    }

    private static void writeReading(JsonGenerator json, Reading reading) {
        json.writeStartObject();
        Json.putStrings(
                json, "cells", reading.cells().stream().map(CellId::text).toList());
        json.writeEndObject();
    }

    private static void writeBreakdown(JsonGenerator json, Breakdown breakdown) {
        json.writeStartObject();
        Json.put(json, "word", breakdown.word());
        Json.putList(json, "parts", breakdown.parts(), FactJson::write);
        json.writeEndObject();
    }

    static Fact read(JsonNode json) {
        BigDecimal value = new BigDecimal(Json.requiredString(json, "value"));
        BigDecimal read = number(Json.string(json, "read"));
        return new Fact(
                Json.requiredString(json, "id"),
                Json.requiredString(json, "metric"),
                value,
                number(Json.string(json, "upTo")),
                Json.string(json, "unit"),
                Json.requiredEnum(json, "kind", Fact.Kind.class),
                Json.requiredEnum(json, "qualifier", Fact.Qualifier.class),
                Json.requiredEnum(json, "polarity", Fact.Polarity.class),
                json.required("implied").booleanValue(),
                Json.requiredEnum(json, "period", Fact.Period.class),
                Json.requiredEnum(json, "scope", Fact.Scope.class),
                Json.string(json, "area"),
                readQuote(json),
                Json.list(
                        json,
                        "readings",
                        reading -> new Reading(Json.strings(reading, "cells").stream()
                                .map(CellId::new)
                                .toList())),
                Json.list(
                        json,
                        "breakdowns",
                        list -> new Breakdown(Json.string(list, "word"), Json.list(list, "parts", FactJson::read))),
                read == null ? value : read,
                json.path("fixed").booleanValue(false),
                json.path("attested").booleanValue(false));
    }

    private static Quote readQuote(JsonNode json) {
        return new Quote(
                Json.requiredString(json, "text"),
                Json.requiredInt(json, "start"),
                Json.requiredInt(json, "end"),
                Json.requiredInt(json, "passage"),
                Json.requiredInt(json, "offset"),
                Json.string(json, "section"),
                PlaceJson.required(json));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
