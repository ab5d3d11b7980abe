package io.github.nianbao.export;

import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.DecisionKinds;

/** Decisions about one report; the others stand in the journal, and no export of a report tells them. */
abstract class ReportDecisions<T> implements DecisionKinds<T> {
    private static IllegalArgumentException inTheJournalOnly(Decision decision) {
        return new IllegalArgumentException("stands in the journal only: " + decision);
    }

    @Override
    public final T teach(Decision.Teach teach) {
        throw inTheJournalOnly(teach);
    }

    @Override
    public final T unteach(Decision.Unteach unteach) {
        throw inTheJournalOnly(unteach);
    }

    @Override
    public final T alias(Decision.Alias alias) {
        throw inTheJournalOnly(alias);
    }

    @Override
    public final T succession(Decision.Succession succession) {
        throw inTheJournalOnly(succession);
    }

    @Override
    public final T tagAgencies(Decision.TagAgencies tagging) {
        throw inTheJournalOnly(tagging);
    }

    @Override
    public final T undo(Decision.Undo undo) {
        throw inTheJournalOnly(undo);
    }

    @Override
    public final T redo(Decision.Redo redo) {
        throw inTheJournalOnly(redo);
    }
}
