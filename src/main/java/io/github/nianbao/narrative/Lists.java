package io.github.nianbao.narrative;

import io.github.nianbao.report.Lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hangs parts on their whole. A list is opened by a word (其中), closed by another (合计), or a list only because it adds
 * up; it ends with the sentence, with another unit, or at a semicolon that starts another subject.
 */
final class Lists {
    private static final int FEWEST = 2;
    /** Smaller wholes add up by chance. */
    private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(5);

    /** Units of cases: 29例 may have parts of 25件 and 4件. */
    private static final Set<String> CASES = Set.of("件", "例", "宗", "起");

    private static final Pattern CLOSES = Pattern.compile("[,;、]?(?:以上)?(?:合计|总计)[为:]?");
    private static final String CLOSING = "合计";
    private static final Pattern SUMS_UP = Pattern.compile("[,;、]共计?");
    private static final Pattern LEAVES = Pattern.compile("(?:^|[,;。])(?:此外|另外|另有|另|同时|还|今年|截至|本年|全年)");
    /** What follows a count as its fate, or as another matter; it is no part. */
    private static final Pattern NO_PART = Pattern.compile(".*(?:办结|结转|复议|诉讼|已答复|作出答复).*");

    private final Pattern otherSubject;
    private final Pattern inTheWhole = Pattern.compile("^(?:在)(?<what>[^,;。0-9]{2,20}?)(?:中|里)[,:]?.*", Pattern.DOTALL);

    Lists(Vocabulary words) {
        otherSubject = Pattern.compile(
                ".*;(?:并|共|还)?(?!通过|利用|借助|依托|在|为|申请|提出|提交|涉及|予以|部分)" + words.any(Role.VERB) + ".*", Pattern.DOTALL);
    }

    void hang(List<Draft> drafts) {
        List<Draft> outer = brackets(drafts);
        List<Draft> counts = outer.stream().filter(Draft::isCount).toList();
        int at = 0;
        Draft whole = null;
        while (at < counts.size()) {
            Draft draft = counts.get(at);
            Draft opened = opened(counts, at, whole);
            int taken = 0;
            if (opened == null && !draft.opens.isEmpty()) {
                // A list whose whole is printed elsewhere, or in another unit.
                whole = draft;
                taken = Math.max(1, run(counts, at, draft, true).size());
            } else if (opened != null) {
                List<Draft> run = run(counts, at, opened, true);
                List<Draft> parts = fit(run, counts, at, opened);
                if (!parts.isEmpty()) {
                    opened.hang(draft.opens.isEmpty() ? "其中" : draft.opens, parts);
                    taken = parts.size();
                    taken += more(counts, at + taken, opened, FEWEST);
                }
            } else if (at >= FEWEST && CLOSES.matcher(draft.between).matches()) {
                close(counts, at, CLOSING);
            } else if (at >= FEWEST && SUMS_UP.matcher(draft.between).matches()) {
                close(counts, at, null);
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

    /** Facts in brackets hang on the one before; the others are returned. */
    private List<Draft> brackets(List<Draft> drafts) {
        List<Draft> outer = new ArrayList<>();
        Draft owner = null;
        List<Draft> inside = new ArrayList<>();
        boolean open = false;
        for (Draft draft : drafts) {
            int opens = draft.between.lastIndexOf('(');
            int closes = draft.between.lastIndexOf(')');
            if (open && closes > opens) {
                hangInside(owner, inside);
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
            hangInside(owner, inside);
        }
        return outer;
    }

    private void hangInside(@Nullable Draft owner, List<Draft> inside) {
        List<Draft> counts = inside.stream().filter(Draft::isCount).toList();
        if (owner == null || counts.isEmpty() || !owner.isCount()) {
            return;
        }
        List<Draft> run = run(counts, 0, owner, true);
        boolean opened = !counts.get(0).opens.isEmpty();
        if (opened) {
            List<Draft> parts = fit(run, counts, 0, owner);
            if (!parts.isEmpty()) {
                owner.hang(counts.get(0).opens, parts);
            }
        } else {
            int exact = exact(run, owner);
            if (exact >= FEWEST) {
                owner.hang(null, run.subList(0, exact));
            }
        }
    }

    /** The whole of a list that a word opens before this fact; {@code null} where none is opened. */
    private @Nullable Draft opened(List<Draft> counts, int at, @Nullable Draft whole) {
        Draft draft = counts.get(at);
        String named = named(draft);
        if (named != null) {
            Draft called = called(counts, at, named);
            if (called != null) {
                return called;
            }
        }
        if (named == null && draft.opens.isEmpty()) {
            return null;
        }
        if (draft.opens.startsWith("按") || named != null || !draft.opens.isEmpty()) {
            Draft found = at > 0 && draft.opens.length() > 0 && whole == null ? counts.get(at - 1) : whole;
            return found == null || sameUnit(found, draft) ? found : besides(counts, at, found);
        }
        return null;
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
            if (!containsAll(candidate.metric, name) || !sameUnit(candidate, counts.get(at))) {
                continue;
            }
            if (exact(run(counts, at, candidate, true), candidate) > 0) {
                return candidate;
            }
            boolean mayHold = candidate.value().compareTo(counts.get(at).value()) >= 0;
            last = last == null && mayHold ? candidate : last;
        }
        return last;
    }

    private @Nullable String named(Draft draft) {
        Matcher matcher = inTheWhole.matcher(draft.between);
        return matcher.matches() ? matcher.group("what") : null;
    }

    private static boolean containsAll(String metric, String what) {
        return what.replaceAll("[的数量]", "").chars().allMatch(c -> metric.indexOf(c) >= 0);
    }

    /** Facts from here on that may be parts of one list. */
    private List<Draft> run(List<Draft> counts, int from, Draft whole, boolean opened) {
        List<Draft> run = new ArrayList<>();
        Sentence sentence = counts.get(from).sentence;
        for (int i = from; i < counts.size(); i++) {
            Draft draft = counts.get(i);
            boolean another = i > from
                    && (draft.sentence != sentence
                            || !draft.opens.isEmpty()
                            || otherSubject.matcher(draft.between).matches()
                            || LEAVES.matcher(draft.between).find()
                            || draft.joint
                            || CLOSES.matcher(draft.between).matches());
            if (another
                    || !sameUnit(whole, draft)
                    || (!opened && NO_PART.matcher(draft.metric).matches())) {
                break;
            }
            run.add(draft);
        }
        return run;
    }

    /** Facts from here to the end of the sentence, whatever their units: 723条 may have parts of 501条 and 222件. */
    private List<Draft> mixed(List<Draft> counts, int from) {
        List<Draft> mixed = new ArrayList<>();
        for (int i = from; i < counts.size() && counts.get(i).sentence == counts.get(from).sentence; i++) {
            if (i > from && !counts.get(i).opens.isEmpty()) {
                break;
            }
            mixed.add(counts.get(i));
        }
        return mixed;
    }

    /** The parts of an opened list: those that add up to the whole, or else all that may belong to it. */
    private List<Draft> fit(List<Draft> run, List<Draft> counts, int at, Draft whole) {
        int exact = exact(run, whole);
        if (exact > 0) {
            return run.subList(0, exact);
        }
        List<Draft> mixed = mixed(counts, at);
        int exactlyMixed = run.isEmpty() ? 0 : exact(mixed, whole);
        if (exactlyMixed > 0) {
            return mixed.subList(0, exactlyMixed);
        }
        int end = run.size();
        if (sum(run).compareTo(whole.value()) > 0 && whole.isExact()) {
            int bound = 0;
            while (bound < run.size() && run.get(bound).isExact()) {
                bound++;
            }
            if (bound == run.size()) {
                bound = 1;
                while (bound < run.size()
                        && !NO_PART.matcher(run.get(bound).metric).matches()) {
                    bound++;
                }
            }
            if (bound > 0 && sum(run.subList(0, bound)).compareTo(whole.value()) <= 0) {
                end = bound;
            }
        }
        return run.subList(0, end);
    }

    /** Further lists of the same whole, each of which adds up: by applicants, by results. */
    private int more(List<Draft> counts, int from, Draft whole, int fewest) {
        int taken = 0;
        while (from + taken < counts.size() && counts.get(from + taken).sentence == counts.get(from).sentence) {
            Draft first = counts.get(from + taken);
            if (first.joint) {
                break;
            }
            if (first.sentence != whole.sentence && whole.lists.isEmpty()) {
                break;
            }
            List<Draft> run = run(counts, from + taken, whole, !first.opens.isEmpty());
            int exact = whole.value().compareTo(LEAST_WHOLE) < 0 ? 0 : exact(run, whole);
            if (exact < fewest) {
                break;
            }
            whole.hang(first.opens.isEmpty() ? null : first.opens, run.subList(0, exact));
            taken += exact;
        }
        return taken;
    }

    private int nextSentence(List<Draft> counts, int at, Draft whole) {
        if (counts.get(at).sentence.start() != whole.sentence.end() && whole.lists.isEmpty()) {
            return 0;
        }
        List<Draft> run = run(counts, at, whole, false);
        int exact = whole.value().compareTo(LEAST_WHOLE) < 0 ? 0 : exact(run, whole);
        if (exact < FEWEST) {
            return 0;
        }
        whole.hang(null, run.subList(0, exact));
        return exact;
    }

    /** A、B，合计C: the facts before it in its sentence are its parts. */
    private static void close(List<Draft> counts, int at, @Nullable String word) {
        Draft whole = counts.get(at);
        List<Draft> parts = new ArrayList<>();
        for (int i = at - 1; i >= 0; i--) {
            Draft draft = counts.get(i);
            if (draft.sentence != whole.sentence || draft.isPart || !sameUnit(whole, draft) || !draft.lists.isEmpty()) {
                break;
            }
            parts.add(0, draft);
        }
        boolean isList = word != null || sum(parts).compareTo(whole.value()) == 0;
        if (parts.size() >= FEWEST && isList) {
            whole.hang(word, parts);
        }
    }

    /** How many from the first on add up to the whole, zeros behind them included; 0 where they never do. */
    private static int exact(List<Draft> run, Draft whole) {
        if (whole.quantity.upTo() != null || whole.value().signum() == 0) {
            return 0;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).isExact()) {
                return 0;
            }
            sum = sum.add(run.get(i).value());
            if (sum.compareTo(whole.value()) == 0) {
                int end = i + 1;
                while (end < run.size()
                        && run.get(end).value().signum() == 0
                        && run.get(end).isExact()
                        && !NO_PART.matcher(run.get(end).metric).matches()) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    private static BigDecimal sum(List<Draft> run) {
        return run.stream().map(Draft::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean sameUnit(Draft whole, Draft part) {
        String unit = part.quantity.unit();
        return unit == null
                || whole.quantity.unit() == null
                || Objects.equals(unit, whole.quantity.unit())
                || (CASES.contains(unit) && CASES.contains(whole.quantity.unit()));
    }
}
