package io.github.nianbao.narrative;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose parts follow, where words open a list: 其中, 包括, 在公开的信息中, 收到的9件申请中. */
final class Openings {
    static final String USUAL = "其中";

    private static final Pattern IN_THE_WHOLE =
            Pattern.compile("^(?:在)(?<what>[^,;。0-9]{2,20}?)(?:中|里)[,:]?.*", Pattern.DOTALL);
    private static final Pattern OF_THOSE = Pattern.compile("^[一-鿿]{0,10}[中里][,:]");

    private final Runs runs;

    Openings(Runs runs) {
        this.runs = runs;
    }

    /** The whole of a list that words open before this fact; {@code null} where none is opened. */
    @Nullable
    Draft whole(List<Draft> counts, int at, @Nullable Draft last) {
        Draft draft = counts.get(at);
        String named = named(draft);
        if (named != null) {
            Draft called = called(counts, at, named);
            if (called != null) {
                return called;
            }
        }
        if (named == null && draft.opens.isEmpty()) {
            return ofThose(counts, at);
        }
        Draft found = at > 0 && !draft.opens.isEmpty() && last == null ? counts.get(at - 1) : last;
        return found == null || Runs.sameUnit(found, draft) ? found : besides(counts, at, found);
    }

    /** 收到的9件申请中，予以公开7件: of the count just before. */
    private static @Nullable Draft ofThose(List<Draft> counts, int at) {
        Draft draft = counts.get(at);
        if (at == 0 || !OF_THOSE.matcher(draft.between).find()) {
            return null;
        }
        Draft before = counts.get(at - 1);
        boolean holds = !before.isPart
                && before.sentence == draft.sentence
                && Runs.sameUnit(before, draft)
                && before.value().compareTo(draft.value()) >= 0;
        return holds ? before : null;
    }

    /** 活动20场，参加300人次，其中线上12场: beside the last count, one of the parts' own unit that can hold them. */
    private static @Nullable Draft besides(List<Draft> counts, int at, Draft last) {
        Draft draft = counts.get(at);
        for (int i = at - 1; i >= 0 && counts.get(i).sentence == last.sentence; i--) {
            Draft candidate = counts.get(i);
            if (!candidate.isPart && Objects.equals(candidate.quantity.unit(), draft.quantity.unit())) {
                boolean alone = at + 1 == counts.size() || counts.get(at + 1).sentence != draft.sentence;
                return alone && candidate.value().compareTo(draft.value()) >= 0 ? candidate : null;
            }
        }
        return null;
    }

    /** The fact that 在公开信息中 means: one called so to which the list adds up, or else the last one called so. */
    private @Nullable Draft called(List<Draft> counts, int at, String name) {
        Draft last = null;
        for (int i = at - 1; i >= 0; i--) {
            Draft candidate = counts.get(i);
            if (!containsAll(candidate.metric, name) || !Runs.sameUnit(candidate, counts.get(at))) {
                continue;
            }
            if (Runs.exact(runs.from(counts, at, candidate, true), candidate) > 0) {
                return candidate;
            }
            boolean mayHold = candidate.value().compareTo(counts.get(at).value()) >= 0;
            last = last == null && mayHold ? candidate : last;
        }
        return last;
    }

    private static @Nullable String named(Draft draft) {
        Matcher matcher = IN_THE_WHOLE.matcher(draft.between);
        return matcher.matches() ? matcher.group("what") : null;
    }

    private static boolean containsAll(String metric, String what) {
        return what.replaceAll("[的数量]", "").chars().allMatch(c -> metric.indexOf(c) >= 0);
    }
}
