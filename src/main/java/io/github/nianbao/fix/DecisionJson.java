package io.github.nianbao.fix;

import io.github.nianbao.fix.Decision.Alias;
import io.github.nianbao.fix.Decision.Attest;
import io.github.nianbao.fix.Decision.Fix;
import io.github.nianbao.fix.Decision.KeyIn;
import io.github.nianbao.fix.Decision.Prefer;
import io.github.nianbao.fix.Decision.Redo;
import io.github.nianbao.fix.Decision.SetAgency;
import io.github.nianbao.fix.Decision.SetYear;
import io.github.nianbao.fix.Decision.Succession;
import io.github.nianbao.fix.Decision.TagAgencies;
import io.github.nianbao.fix.Decision.Teach;
import io.github.nianbao.fix.Decision.Undo;
import io.github.nianbao.fix.Decision.Unteach;
import io.github.nianbao.fix.Decision.Withdraw;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Value;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A decision as JSON and back. These names are hashed into journals and never change. */
final class DecisionJson {
    private DecisionJson() {}

    static ObjectNode write(Decision decision) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ReportKey report = decision.report();
        if (report == null) {
            json.putNull("report");
        } else {
            json.putObject("report").put("sha256", report.sha256()).put("ordinal", report.ordinal());
        }
        json.put("kind", decision.kind());
        return decision.as(new DecisionWriter(json));
    }

    static Decision read(JsonNode json) {
        String kind = json.required("kind").stringValue();
        return switch (kind) {
            case "fix" ->
                new Fix(
                        key(json),
                        figure(json),
                        string(json, "raw"),
                        value(json, "from"),
                        value(json, "to"),
                        json.required("reason").stringValue(),
                        json.has("rule") ? json.required("rule").stringValue() : null);
            case "attest" ->
                new Attest(
                        key(json),
                        figure(json),
                        string(json, "raw"),
                        value(json, "printed"),
                        json.required("reason").stringValue());
            case "key_in" -> new KeyIn(key(json), json.required("form").stringValue());
            case "set_agency" -> new SetAgency(key(json), string(json, "from"), string(json, "to"));
            case "set_year" -> new SetYear(key(json), integer(json, "from"), integer(json, "to"));
            case "prefer" -> new Prefer(key(json));
            case "withdraw" -> new Withdraw(key(json), json.required("reason").stringValue());
            case "teach" ->
                new Teach(
                        json.required("name").stringValue(),
                        json.required("what").stringValue(),
                        json.required("target").stringValue(),
                        json.required("print").stringValue(),
                        json.required("content").stringValue());
            case "unteach" -> new Unteach(json.required("name").stringValue());
            case "agency_alias" ->
                new Alias(
                        json.required("name").stringValue(), json.required("of").stringValue());
            case "agency_succession" ->
                new Succession(
                        strings(json, "before"),
                        strings(json, "after"),
                        json.required("from").intValue());
            case "agency_tag" -> new TagAgencies(json.required("pattern").stringValue(), tags(json.required("tags")));
            case "undo" -> new Undo(scope(json), json.required("entry").longValue());
            case "redo" -> new Redo(scope(json), json.required("entry").longValue());
            default -> throw new IllegalArgumentException("no kind of decision: " + kind);
        };
    }

    private static @Nullable ReportKey scope(JsonNode json) {
        return json.required("report").isNull() ? null : key(json);
    }

    private static ReportKey key(JsonNode json) {
        JsonNode report = json.required("report");
        return new ReportKey(
                report.required("sha256").stringValue(),
                report.required("ordinal").intValue());
    }

    private static FigureId figure(JsonNode json) {
        return json.has("fact")
                ? new FactId(json.required("fact").stringValue())
                : new CellId(json.required("cell").stringValue());
    }

    private static Value value(JsonNode json, String name) {
        return ValueText.parse(json.required(name).stringValue());
    }

    private static @Nullable String string(JsonNode json, String name) {
        JsonNode value = json.required(name);
        return value.isNull() ? null : value.stringValue();
    }

    private static List<String> strings(JsonNode json, String name) {
        return json.required(name).valueStream().map(JsonNode::stringValue).toList();
    }

    private static SortedMap<String, String> tags(JsonNode json) {
        SortedMap<String, String> tags = new TreeMap<>();
        json.properties().forEach(tag -> tags.put(tag.getKey(), tag.getValue().stringValue()));
        return tags;
    }

    private static @Nullable Integer integer(JsonNode json, String name) {
        JsonNode value = json.required(name);
        return value.isNull() ? null : value.intValue();
    }
}
