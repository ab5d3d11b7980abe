package io.github.nianbao.shell.screen;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.DecisionKinds;
import io.github.nianbao.report.CellId;
import io.github.nianbao.report.FigureId;
import io.github.nianbao.report.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person decided, on which figure and why. */
final class DecisionSentence implements DecisionKinds<String> {
    private final Messages say;
    private final Sentences sentences;
    private final Labels labels;

    DecisionSentence(Messages say, Labels labels) {
        this.say = say;
        this.sentences = new Sentences(say);
        this.labels = labels;
    }

    /** A cell in the form's words; a fact by its id and what is printed there. */
    private String name(FigureId figure, @Nullable String raw) {
        return figure instanceof CellId cell
                ? labels.of(cell)
                : say.text("decision.fact", figure.text(), raw == null ? "" : raw);
    }

    private String orUnknown(@Nullable Object name) {
        return name == null ? say.text("value.unknown") : String.valueOf(name);
    }

    @Override
    public String fix(Decision.Fix fix) {
        return say.text(
                fixed(fix),
                name(fix.figure(), fix.raw()),
                sentences.value(fix.from()),
                sentences.value(fix.to()),
                fix.reason());
    }

    /** Where nothing was printed, nothing is corrected. */
    private static String fixed(Decision.Fix fix) {
        if (fix.rule() != null) {
            return "decision.fix.rule";
        }
        return fix.raw() == null && fix.from().kind() == Value.Kind.MISSING ? "decision.keyed" : "decision.fix";
    }

    @Override
    public String attest(Decision.Attest attest) {
        return say.text(
                "decision.attest",
                name(attest.figure(), attest.raw()),
                sentences.value(attest.printed()),
                attest.reason());
    }

    @Override
    public String keyIn(Decision.KeyIn keyed) {
        return say.text("decision.key-in", keyed.form());
    }

    @Override
    public String setAgency(Decision.SetAgency set) {
        return say.text("decision.agency", orUnknown(set.from()), orUnknown(set.to()));
    }

    @Override
    public String setYear(Decision.SetYear set) {
        return say.text("decision.year", orUnknown(set.from()), orUnknown(set.to()));
    }

    @Override
    public String prefer(Decision.Prefer prefer) {
        return say.text("decision.prefer");
    }

    @Override
    public String withdraw(Decision.Withdraw withdraw) {
        return say.text("decision.withdraw", withdraw.reason());
    }

    @Override
    public String teach(Decision.Teach teach) {
        return say.text("decision.teach." + teach.what(), teach.print(), teach.target(), teach.name());
    }

    @Override
    public String unteach(Decision.Unteach unteach) {
        return say.text("decision.unteach", unteach.name());
    }

    @Override
    public String alias(Decision.Alias alias) {
        return say.text("decision.alias", alias.name(), alias.of());
    }

    @Override
    public String succession(Decision.Succession succession) {
        return say.text(
                succession.isMerger() ? "decision.merger" : "decision.split",
                sentences.list(succession.before()),
                sentences.list(succession.after()),
                succession.from());
    }

    @Override
    public String tagAgencies(Decision.TagAgencies tagging) {
        List<String> tags = tagging.tags().entrySet().stream()
                .map((Map.Entry<String, String> tag) -> tag.getKey() + "=" + tag.getValue())
                .toList();
        return say.text("decision.tag", tagging.pattern(), sentences.list(tags));
    }

    @Override
    public String undo(Decision.Undo undo) {
        return say.text("decision.undo", undo.entry());
    }

    @Override
    public String redo(Decision.Redo redo) {
        return say.text("decision.redo", redo.entry());
    }
}
