package io.github.nianbao.decode;

import java.util.List;

/**
 * What may be wrong in a report, with the values that follow. Offered, never presented as printed.
 *
 * @param changes in the form's order
 * @param effects on every check that a change touches
 * @param standing whether it may be taken without a person, and if not, what first stands against it
 * @param open checks that say nothing now, but would separate this from its rivals if their figures were known
 */
public record Suggestion(
        List<Change> changes, Basis basis, List<Effect> effects, Standing standing, List<String> open) {

    /** What it rests on. */
    public enum Basis {
        /** Every failing sum that hangs together with these cells holds. */
        EXPLAINS_ALL,
        /** Some failing sums hold and none that holds fails; others still fail. */
        EXPLAINS_SOME,
        /** Figures of a neighbouring year ask for it, and no sum of this report is against it. */
        NEIGHBOURING_YEAR,
        /** No figure is printed; this one follows from the sums. */
        FOLLOWS
    }

    /** Whether a suggestion is certain; otherwise the first objection, in this order. */
    public enum Standing {
        CERTAIN,
        NOTHING_PRINTED,
        SEVERAL_CELLS,
        SUMS_STILL_FAIL,
        /** A table in which a figure stands in one sum only cannot tell which of a sum's figures is wrong. */
        ONE_SUM,
        BLANK_TAKEN_FOR_ZERO,
        DECIDED_BEFORE,
        /** The prose states the figure that the sums contradict. */
        STATED_IN_PROSE,
        /** Another single cell explains as much. */
        RIVAL_CELL,
        /** Two other cells together may explain as much. */
        RIVAL_PAIR
    }

    public Suggestion {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
        open = List.copyOf(open);
    }

    public boolean certain() {
        return standing == Standing.CERTAIN;
    }

    /** How many failing checks it makes hold. */
    public long settled() {
        return effects.stream()
                .filter(effect -> !effect.held() && effect.holds())
                .count();
    }
}
