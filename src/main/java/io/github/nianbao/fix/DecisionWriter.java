package io.github.nianbao.fix;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a decision says, apart from its kind, into a JSON object. These names are hashed into journals and never change. */
final class DecisionWriter implements DecisionKinds<ObjectNode> {
    private final ObjectNode json;

    DecisionWriter(ObjectNode json) {
        this.json = json;
    }

    /** Where a person decided there is no rule, and no name for it: the hashes of older journals hold. */
    @Override
    public ObjectNode fix(Decision.Fix fix) {
        json.put(fix.figure().kind(), fix.figure().text())
                .put("raw", fix.raw())
                .put("from", ValueText.of(fix.from()))
                .put("to", ValueText.of(fix.to()))
                .put("reason", fix.reason());
        return fix.rule() == null ? json : json.put("rule", fix.rule());
    }

    @Override
    public ObjectNode attest(Decision.Attest attest) {
        return json.put(attest.figure().kind(), attest.figure().text())
                .put("raw", attest.raw())
                .put("printed", ValueText.of(attest.printed()))
                .put("reason", attest.reason());
    }

    @Override
    public ObjectNode keyIn(Decision.KeyIn keyed) {
        return json.put("form", keyed.form());
    }

    @Override
    public ObjectNode setAgency(Decision.SetAgency set) {
        return json.put("from", set.from()).put("to", set.to());
    }

    @Override
    public ObjectNode setYear(Decision.SetYear set) {
        return json.put("from", set.from()).put("to", set.to());
    }

    @Override
    public ObjectNode prefer(Decision.Prefer prefer) {
        return json;
    }

    @Override
    public ObjectNode withdraw(Decision.Withdraw withdraw) {
        return json.put("reason", withdraw.reason());
    }

    @Override
    public ObjectNode teach(Decision.Teach teach) {
        return json.put("name", teach.name())
                .put("what", teach.what())
                .put("target", teach.target())
                .put("print", teach.print())
                .put("content", teach.content());
    }

    @Override
    public ObjectNode unteach(Decision.Unteach unteach) {
        return json.put("name", unteach.name());
    }

    @Override
    public ObjectNode alias(Decision.Alias alias) {
        return json.put("name", alias.name()).put("of", alias.of());
    }

    @Override
    public ObjectNode succession(Decision.Succession succession) {
        ArrayNode before = json.putArray("before");
        succession.before().forEach(before::add);
        ArrayNode after = json.putArray("after");
        succession.after().forEach(after::add);
        return json.put("from", succession.from());
    }

    @Override
    public ObjectNode tagAgencies(Decision.TagAgencies tagging) {
        ObjectNode tags = json.put("pattern", tagging.pattern()).putObject("tags");
        tagging.tags().forEach(tags::put);
        return json;
    }

    @Override
    public ObjectNode undo(Decision.Undo undo) {
        return json.put("entry", undo.entry());
    }

    @Override
    public ObjectNode redo(Decision.Redo redo) {
        return json.put("entry", redo.entry());
    }
}
