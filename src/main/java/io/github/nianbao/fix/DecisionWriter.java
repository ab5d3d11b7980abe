package io.github.nianbao.fix;

import io.github.nianbao.report.FactId;
import io.github.nianbao.report.FigureId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a decision says into a JSON object. These names are hashed into journals and never change. */
final class DecisionWriter implements DecisionKinds<ObjectNode> {
    private final ObjectNode json;

    DecisionWriter(ObjectNode json) {
        this.json = json;
    }

    private ObjectNode kind(String kind) {
        return json.put("kind", kind);
    }

    private static String name(FigureId figure) {
        return figure instanceof FactId ? "fact" : "cell";
    }

    /** Where a person decided there is no rule, and no name for it: the hashes of older journals hold. */
    @Override
    public ObjectNode fix(Decision.Fix fix) {
        kind("fix")
                .put(name(fix.figure()), fix.figure().text())
                .put("raw", fix.raw())
                .put("from", ValueText.of(fix.from()))
                .put("to", ValueText.of(fix.to()))
                .put("reason", fix.reason());
        return fix.rule() == null ? json : json.put("rule", fix.rule());
    }

    @Override
    public ObjectNode attest(Decision.Attest attest) {
        return kind("attest")
                .put(name(attest.figure()), attest.figure().text())
                .put("raw", attest.raw())
                .put("printed", ValueText.of(attest.printed()))
                .put("reason", attest.reason());
    }

    @Override
    public ObjectNode keyIn(Decision.KeyIn keyed) {
        return kind("key_in").put("form", keyed.form());
    }

    @Override
    public ObjectNode setAgency(Decision.SetAgency set) {
        return kind("set_agency").put("from", set.from()).put("to", set.to());
    }

    @Override
    public ObjectNode setYear(Decision.SetYear set) {
        return kind("set_year").put("from", set.from()).put("to", set.to());
    }

    @Override
    public ObjectNode prefer(Decision.Prefer prefer) {
        return kind("prefer");
    }

    @Override
    public ObjectNode withdraw(Decision.Withdraw withdraw) {
        return kind("withdraw").put("reason", withdraw.reason());
    }

    @Override
    public ObjectNode teach(Decision.Teach teach) {
        return kind("teach")
                .put("name", teach.name())
                .put("what", teach.what())
                .put("target", teach.target())
                .put("print", teach.print())
                .put("content", teach.content());
    }

    @Override
    public ObjectNode unteach(Decision.Unteach unteach) {
        return kind("unteach").put("name", unteach.name());
    }

    @Override
    public ObjectNode alias(Decision.Alias alias) {
        return kind("agency_alias").put("name", alias.name()).put("of", alias.of());
    }

    @Override
    public ObjectNode succession(Decision.Succession succession) {
        ArrayNode before = kind("agency_succession").putArray("before");
        succession.before().forEach(before::add);
        ArrayNode after = json.putArray("after");
        succession.after().forEach(after::add);
        return json.put("from", succession.from());
    }

    @Override
    public ObjectNode tagAgencies(Decision.TagAgencies tagging) {
        ObjectNode tags = kind("agency_tag").put("pattern", tagging.pattern()).putObject("tags");
        tagging.tags().forEach(tags::put);
        return json;
    }

    @Override
    public ObjectNode undo(Decision.Undo undo) {
        return kind("undo").put("entry", undo.entry());
    }

    @Override
    public ObjectNode redo(Decision.Redo redo) {
        return kind("redo").put("entry", redo.entry());
    }
}
