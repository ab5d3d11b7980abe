package io.github.nianbao.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Hangs parts on their whole. A list is opened by words (其中), closed by another (合计), or a list only because it adds
 * up; it ends with the sentence, with another unit, or at a semicolon that starts another subject.
 */
final class Lists {
    /** One part alone is no list unless a word opens it. */
    static final int FEWEST = 2;
    /** Smaller wholes add up by chance. */
    private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(5);

    private final Runs runs;
    private final Openings openings;
    private final Brackets brackets;

    Lists(Vocabulary words) {
        runs = new Runs(words);
        openings = new Openings(runs);
        brackets = new Brackets(runs);
    }

    void hang(List<Draft> drafts) {
        List<Draft> counts =
                brackets.hang(drafts).stream().filter(Draft::isCount).toList();
        int at = 0;
        Draft whole = null;
        while (at < counts.size()) {
            Draft draft = counts.get(at);
            Draft opened = openings.whole(counts, at, whole);
            int taken = 0;
            if (opened == null && !draft.opens.isEmpty()) {
                // A list whose whole is printed elsewhere, or in another unit.
                whole = draft;
                taken = Math.max(1, runs.from(counts, at, draft, true).size());
            } else if (opened != null) {
                taken = open(counts, at, opened);
            } else {
                Closings.close(counts, at);
            }
            if (taken == 0 && whole != null && draft.sentence != whole.sentence) {
                taken = nextSentence(counts, at, whole);
            }
            if (taken == 0) {
                boolean first = whole == null || draft.sentence != whole.sentence;
                whole = draft;
                taken = 1 + more(counts, at + 1, draft, first ? FEWEST : FEWEST + 1);
            }
            at += taken;
        }
    }

    /** The list that words open here, and those of the same whole behind it. */
    private int open(List<Draft> counts, int at, Draft whole) {
        List<Draft> parts = runs.fit(counts, at, whole);
        if (parts.isEmpty()) {
            return 0;
        }
        String word = counts.get(at).opens;
        whole.hang(word.isEmpty() ? Openings.USUAL : word, parts);
        return parts.size() + more(counts, at + parts.size(), whole, FEWEST);
    }

    /** Further lists of the same whole, each of which adds up: by applicants, by results. */
    private int more(List<Draft> counts, int from, Draft whole, int fewest) {
        int taken = 0;
        while (from + taken < counts.size() && counts.get(from + taken).sentence == counts.get(from).sentence) {
            Draft first = counts.get(from + taken);
            if (first.joint || (first.sentence != whole.sentence && whole.lists.isEmpty())) {
                break;
            }
            List<Draft> run = runs.from(counts, from + taken, whole, !first.opens.isEmpty());
            int exact = exact(run, whole);
            if (exact < fewest) {
                break;
            }
            whole.hang(first.opens.isEmpty() ? null : first.opens, run.subList(0, exact));
            taken += exact;
        }
        return taken;
    }

    /** A list in the sentence after its whole, or the rest of one that words opened before. */
    private int nextSentence(List<Draft> counts, int at, Draft whole) {
        if (counts.get(at).sentence.start() != whole.sentence.end() && whole.lists.isEmpty()) {
            return 0;
        }
        List<Draft> run = runs.from(counts, at, whole, false);
        int exact = exact(run, whole);
        if (exact >= FEWEST) {
            whole.hang(null, run.subList(0, exact));
            return exact;
        }
        return whole.lists.isEmpty() ? 0 : rest(counts, at, whole);
    }

    /** 其中各局10条。各乡镇2条。of 12条: sentences that go on with an opened list until it adds up. */
    private static int rest(List<Draft> counts, int at, Draft whole) {
        List<Draft> begun = whole.lists.get(whole.lists.size() - 1).parts();
        if (whole.value().compareTo(LEAST_WHOLE) < 0
                || whole.lists.get(whole.lists.size() - 1).word() == null
                || !begun.stream().allMatch(Draft::isExact)) {
            return 0;
        }
        BigDecimal sum = Runs.sum(begun);
        List<Draft> rest = new ArrayList<>();
        for (int i = at; i < counts.size() && sum.compareTo(whole.value()) < 0; i++) {
            Draft draft = counts.get(i);
            boolean goesOn = draft.isExact()
                    && draft.opens.isEmpty()
                    && !draft.joint
                    && Runs.sameUnit(whole, draft)
                    && !Runs.isFate(draft);
            if (!goesOn) {
                return 0;
            }
            rest.add(draft);
            sum = sum.add(draft.value());
        }
        if (sum.compareTo(whole.value()) != 0) {
            return 0;
        }
        whole.hangMore(rest);
        return rest.size();
    }

    private static int exact(List<Draft> run, Draft whole) {
        return whole.value().compareTo(LEAST_WHOLE) < 0 ? 0 : Runs.exact(run, whole);
    }
}
