package io.github.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts in brackets hang on the one before: 受理749件（含上年结转36件）. */
final class Brackets {
    private final Runs runs;

    Brackets(Runs runs) {
        this.runs = runs;
    }

    /** Hangs those in brackets, and returns the others. */
    List<Draft> hang(List<Draft> drafts) {
        List<Draft> outer = new ArrayList<>();
        List<Draft> inside = new ArrayList<>();
        Draft owner = null;
        boolean open = false;
        for (Draft draft : drafts) {
            int opens = draft.between.lastIndexOf('(');
            int closes = draft.between.lastIndexOf(')');
            if (open && closes > opens) {
                hang(owner, inside);
                inside.clear();
                open = false;
            }
            if (!open && owner != null && draft.between.startsWith("(") && closes < opens) {
                open = true;
            }
            if (open) {
                inside.add(draft);
                draft.bracketOf = owner;
            } else {
                outer.add(draft);
                owner = draft;
            }
        }
        if (open) {
            hang(owner, inside);
        }
        return outer;
    }

    private void hang(@Nullable Draft owner, List<Draft> inside) {
        List<Draft> counts = inside.stream().filter(Draft::isCount).toList();
        if (owner == null || counts.isEmpty() || !owner.isCount()) {
            return;
        }
        String word = counts.get(0).opens;
        if (!word.isEmpty()) {
            List<Draft> parts = runs.fit(counts, 0, owner);
            if (!parts.isEmpty()) {
                owner.hang(word, parts);
            }
            return;
        }
        List<Draft> run = runs.from(counts, 0, owner, true);
        int exact = Runs.exact(run, owner);
        if (exact >= Lists.FEWEST) {
            owner.hang(null, run.subList(0, exact));
        }
    }
}
