package io.github.nianbao.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists that a total closes: A、B，合计C. */
final class Closings {
    private static final Pattern CLOSES = Pattern.compile("[,;、]?(?:以上)?(?:合计|总计)[为:]?");
    private static final String CLOSING = "合计";
    private static final Pattern SUMS_UP = Pattern.compile("[,;、]共计?");

    private Closings() {}

    static boolean closes(Draft draft) {
        return CLOSES.matcher(draft.between).matches();
    }

    /** Hangs the facts before this one on it, where it is their total. */
    static void close(List<Draft> counts, int at) {
        Draft draft = counts.get(at);
        if (at < Lists.FEWEST) {
            return;
        }
        if (closes(draft)) {
            close(counts, at, CLOSING);
        } else if (SUMS_UP.matcher(draft.between).matches()) {
            close(counts, at, null);
        }
    }

    private static void close(List<Draft> counts, int at, @Nullable String word) {
        Draft whole = counts.get(at);
        List<Draft> parts = new ArrayList<>();
        for (int i = at - 1; i >= 0; i--) {
            Draft draft = counts.get(i);
            if (draft.sentence != whole.sentence
                    || draft.isPart
                    || !Runs.sameUnit(whole, draft)
                    || !draft.lists.isEmpty()) {
                break;
            }
            parts.add(0, draft);
        }
        boolean isList = word != null || Runs.sum(parts).compareTo(whole.value()) == 0;
        if (parts.size() >= Lists.FEWEST && isList) {
            whole.hang(word, parts);
        }
    }
}
