package io.github.nianbao.fix;

/**
 * Something that is said of every kind of decision, each in its own way.
 *
 * @param <T> what is said
 */
public interface DecisionKinds<T> {
    T fix(Decision.Fix fix);

    T attest(Decision.Attest attest);

    T keyIn(Decision.KeyIn keyed);

    T setAgency(Decision.SetAgency set);

    T setYear(Decision.SetYear set);

    T prefer(Decision.Prefer prefer);

    T withdraw(Decision.Withdraw withdraw);

    T teach(Decision.Teach teach);

    T unteach(Decision.Unteach unteach);

    T alias(Decision.Alias alias);

    T succession(Decision.Succession succession);

    T tagAgencies(Decision.TagAgencies tagging);

    T undo(Decision.Undo undo);

    T redo(Decision.Redo redo);
}
