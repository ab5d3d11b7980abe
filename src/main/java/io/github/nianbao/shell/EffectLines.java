package io.github.nianbao.shell;

import io.github.nianbao.desk.Effect;
import io.github.nianbao.desk.Effect.Change;
import io.github.nianbao.desk.Effect.Kind;
import io.github.nianbao.shell.screen.GapSentence;
import io.github.nianbao.shell.screen.Labels;
import io.github.nianbao.shell.screen.Tone;
import java.util.List;

/** What a teaching changes, report by report: figures that would not stay as they are first, and all of them. */
final class EffectLines {
    /** So many new figures of a report are named; what else there is, is counted. */
    private static final int NAMED = 6;

    private final Session session;

    EffectLines(Session session) {
        this.session = session;
    }

    void tell(List<Effect> effects) {
        effects.forEach(this::tell);
    }

    private void tell(Effect effect) {
        session.screen()
                .data(
                        Tone.BOLD,
                        session.text(
                                "effect.report",
                                effect.report().handle(),
                                effect.count(Kind.NEW),
                                effect.count(Kind.CHANGED) + effect.count(Kind.LOST),
                                effect.closed().size(),
                                effect.opened().size()));
        Labels labels = new Labels(effect.form());
        for (Kind kind : List.of(Kind.LOST, Kind.CHANGED, Kind.NEW)) {
            List<Change> changes = effect.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            int named = kind == Kind.NEW ? Math.min(NAMED, changes.size()) : changes.size();
            changes.subList(0, named).forEach(change -> tell(change, labels));
            if (named < changes.size()) {
                session.screen().data("  " + session.text("effect.more", changes.size() - named));
            }
        }
        GapSentence gaps = new GapSentence(session.say(), labels);
        effect.opened()
                .forEach(gap ->
                        session.screen().data(Tone.DOUBTFUL, "  " + session.text("effect.opened", gaps.of(gap))));
    }

    private void tell(Change change, Labels labels) {
        Tone tone = change.kind() == Kind.NEW ? Tone.NORMAL : Tone.BAD;
        session.screen()
                .data(
                        tone,
                        "  "
                                + session.text(
                                        "effect." + change.kind(),
                                        change.cell(),
                                        labels.of(change.cell()),
                                        session.sentences().value(change.before()),
                                        session.sentences().value(change.after())));
    }
}
