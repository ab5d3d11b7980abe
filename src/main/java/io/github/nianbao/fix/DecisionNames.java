package io.github.nianbao.fix;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What kinds of decisions are called in journals, exports and options. The names are hashed into journals and never change. */
final class DecisionNames {
    private static final Map<Class<? extends Decision>, String> NAMES = Map.ofEntries(
            Map.entry(Decision.Fix.class, "fix"),
            Map.entry(Decision.Attest.class, "attest"),
            Map.entry(Decision.KeyIn.class, "key_in"),
            Map.entry(Decision.SetAgency.class, "set_agency"),
            Map.entry(Decision.SetYear.class, "set_year"),
            Map.entry(Decision.Prefer.class, "prefer"),
            Map.entry(Decision.Withdraw.class, "withdraw"),
            Map.entry(Decision.Teach.class, "teach"),
            Map.entry(Decision.Unteach.class, "unteach"),
            Map.entry(Decision.Alias.class, "agency_alias"),
            Map.entry(Decision.Succession.class, "agency_succession"),
            Map.entry(Decision.TagAgencies.class, "agency_tag"),
            Map.entry(Decision.Undo.class, "undo"),
            Map.entry(Decision.Redo.class, "redo"));

    private DecisionNames() {}

    static String of(Decision decision) {
        return Objects.requireNonNull(NAMES.get(decision.getClass()));
    }

    /** Of every kind, in alphabetical order. */
    static List<String> all() {
        return NAMES.values().stream().sorted().toList();
    }
}
