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
import tools.jackson.databind.node.ArrayNode;
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
        return writeContent(decision, json);
    }

    // A chain of instanceof: Java 17 has no switch over a sealed type.
    private static ObjectNode writeContent(Decision decision, ObjectNode json) {
        if (decision instanceof Fix fix) {
            return write(fix, json);
        } else if (decision instanceof Attest attest) {
            return json.put("kind", "attest")
                    .put(name(attest.figure()), attest.figure().text())
                    .put("raw", attest.raw())
                    .put("printed", ValueText.of(attest.printed()))
                    .put("reason", attest.reason());
        } else if (decision instanceof KeyIn keyed) {
            return json.put("kind", "key_in").put("form", keyed.form());
        } else if (decision instanceof SetAgency set) {
            return json.put("kind", "set_agency").put("from", set.from()).put("to", set.to());
        } else if (decision instanceof SetYear set) {
            return json.put("kind", "set_year").put("from", set.from()).put("to", set.to());
        } else if (decision instanceof Prefer) {
            return json.put("kind", "prefer");
        } else if (decision instanceof Withdraw withdraw) {
            return json.put("kind", "withdraw").put("reason", withdraw.reason());
        } else if (decision instanceof Teach teach) {
            return json.put("kind", "teach")
                    .put("name", teach.name())
                    .put("what", teach.what())
                    .put("target", teach.target())
                    .put("print", teach.print())
                    .put("content", teach.content());
        } else if (decision instanceof Unteach unteach) {
            return json.put("kind", "unteach").put("name", unteach.name());
        } else if (decision instanceof Alias alias) {
            return json.put("kind", "agency_alias").put("name", alias.name()).put("of", alias.of());
        } else if (decision instanceof Succession succession) {
            return write(succession, json);
        } else if (decision instanceof TagAgencies tagging) {
            json.put("kind", "agency_tag").put("pattern", tagging.pattern());
            ObjectNode tags = json.putObject("tags");
            tagging.tags().forEach(tags::put);
            return json;
        } else if (decision instanceof Undo undo) {
            return json.put("kind", "undo").put("entry", undo.entry());
        } else if (decision instanceof Redo redo) {
            return json.put("kind", "redo").put("entry", redo.entry());
        }
        throw new IllegalArgumentException("no JSON for " + decision.getClass());
    }

    /** Where a person decided there is no rule, and no name for it: the hashes of older journals hold. */
    private static ObjectNode write(Fix fix, ObjectNode json) {
        json.put("kind", "fix")
                .put(name(fix.figure()), fix.figure().text())
                .put("raw", fix.raw())
                .put("from", ValueText.of(fix.from()))
                .put("to", ValueText.of(fix.to()))
                .put("reason", fix.reason());
        return fix.rule() == null ? json : json.put("rule", fix.rule());
    }

    private static ObjectNode write(Succession succession, ObjectNode json) {
        json.put("kind", "agency_succession");
        ArrayNode before = json.putArray("before");
        succession.before().forEach(before::add);
        ArrayNode after = json.putArray("after");
        succession.after().forEach(after::add);
        return json.put("from", succession.from());
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

    private static String name(FigureId figure) {
        return figure instanceof FactId ? "fact" : "cell";
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
