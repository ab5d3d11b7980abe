package io.github.nianbao.shell;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.DecisionKinds;
import io.github.nianbao.shell.screen.JsonText;
import java.util.Map;

/** What was decided, for programs that read {@code history --json}. */
final class DecisionData implements DecisionKinds<Map<String, Object>> {
    private DecisionData() {}

    static Map<String, Object> of(Decision decision) {
        Map<String, Object> json = JsonText.object();
        json.put("decision", decision.kind());
        json.putAll(decision.as(new DecisionData()));
        return json;
    }

    @Override
    public Map<String, Object> fix(Decision.Fix fix) {
        Map<String, Object> json = JsonText.object();
        json.put(fix.figure().kind(), fix.figure().text());
        json.put("raw", fix.raw());
        json.put("from", fix.from().number());
        json.put("to", fix.to().number());
        json.put("reason", fix.reason());
        if (fix.rule() != null) {
            json.put("rule", fix.rule());
        }
        return json;
    }

    @Override
    public Map<String, Object> attest(Decision.Attest attest) {
        Map<String, Object> json = JsonText.object();
        json.put(attest.figure().kind(), attest.figure().text());
        json.put("raw", attest.raw());
        json.put("printed", attest.printed().number());
        json.put("reason", attest.reason());
        return json;
    }

    @Override
    public Map<String, Object> keyIn(Decision.KeyIn keyed) {
        Map<String, Object> json = JsonText.object();
        json.put("form", keyed.form());
        return json;
    }

    @Override
    public Map<String, Object> setAgency(Decision.SetAgency set) {
        Map<String, Object> json = JsonText.object();
        json.put("from", set.from());
        json.put("to", set.to());
        return json;
    }

    @Override
    public Map<String, Object> setYear(Decision.SetYear set) {
        Map<String, Object> json = JsonText.object();
        json.put("from", set.from());
        json.put("to", set.to());
        return json;
    }

    @Override
    public Map<String, Object> prefer(Decision.Prefer prefer) {
        return JsonText.object();
    }

    @Override
    public Map<String, Object> withdraw(Decision.Withdraw withdraw) {
        Map<String, Object> json = JsonText.object();
        json.put("reason", withdraw.reason());
        return json;
    }

    @Override
    public Map<String, Object> teach(Decision.Teach teach) {
        Map<String, Object> json = JsonText.object();
        json.put("teaching", teach.name());
        json.put("teaches", teach.what());
        json.put("target", teach.target());
        json.put("print", teach.print());
        return json;
    }

    @Override
    public Map<String, Object> unteach(Decision.Unteach unteach) {
        Map<String, Object> json = JsonText.object();
        json.put("teaching", unteach.name());
        return json;
    }

    @Override
    public Map<String, Object> alias(Decision.Alias alias) {
        Map<String, Object> json = JsonText.object();
        json.put("name", alias.name());
        json.put("of", alias.of());
        return json;
    }

    @Override
    public Map<String, Object> succession(Decision.Succession succession) {
        Map<String, Object> json = JsonText.object();
        json.put("before", succession.before());
        json.put("after", succession.after());
        json.put("from", succession.from());
        return json;
    }

    @Override
    public Map<String, Object> tagAgencies(Decision.TagAgencies tagging) {
        Map<String, Object> json = JsonText.object();
        json.put("pattern", tagging.pattern());
        json.put("tags", tagging.tags());
        return json;
    }

    @Override
    public Map<String, Object> undo(Decision.Undo undo) {
        Map<String, Object> json = JsonText.object();
        json.put("entry", undo.entry());
        return json;
    }

    @Override
    public Map<String, Object> redo(Decision.Redo redo) {
        Map<String, Object> json = JsonText.object();
        json.put("entry", redo.entry());
        return json;
    }
}
