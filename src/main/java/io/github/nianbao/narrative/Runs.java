package io.github.nianbao.narrative;

import io.github.nianbao.report.Lexicon.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the facts that follow each other may be parts of one whole, and which of them add up to it. */
final class Runs {
    /** Units of cases: 29例 may have parts of 25件 and 4件. */
    private static final Set<String> CASES = Set.of("件", "例", "宗", "起");

    private static final Pattern LEAVES = Pattern.compile("(?:^|[,;。])(?:此外|另外|另有|另|同时|还|今年|截至|本年|全年)");
    /** What follows a count as its fate, or as another matter; it is no part. */
    private static final Pattern NO_PART = Pattern.compile("办结|结转|复议|诉讼|已答复|作出答复");

    private final Pattern otherSubject;

    Runs(Vocabulary words) {
        otherSubject = Pattern.compile(";(?:并|共|还)?(?!通过|利用|借助|依托|在|为|申请|提出|提交|涉及|予以|部分)" + words.any(Role.VERB));
    }

    /** Facts from here to the end of the sentence that may be parts of one list. */
    List<Draft> from(List<Draft> counts, int from, Draft whole, boolean opened) {
        List<Draft> run = new ArrayList<>();
        Sentence sentence = counts.get(from).sentence;
        for (int i = from; i < counts.size(); i++) {
            Draft draft = counts.get(i);
            if (i > from && (draft.sentence != sentence || isAnother(draft))
                    || !sameUnit(whole, draft)
                    || (!opened && isFate(draft))) {
                break;
            }
            run.add(draft);
        }
        return run;
    }

    /** Opens or closes a list of its own, or turns to something else. */
    private boolean isAnother(Draft draft) {
        return !draft.opens.isEmpty()
                || draft.joint
                || otherSubject.matcher(draft.between).find()
                || LEAVES.matcher(draft.between).find()
                || Closings.closes(draft);
    }

    /** Facts from here to the end of the sentence, whatever their units: 723条 may have parts of 501条 and 222件. */
    private static List<Draft> mixed(List<Draft> counts, int from) {
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
    List<Draft> fit(List<Draft> counts, int at, Draft whole) {
        List<Draft> run = from(counts, at, whole, true);
        int exact = exact(run, whole);
        if (exact > 0) {
            return run.subList(0, exact);
        }
        List<Draft> mixed = mixed(counts, at);
        int exactlyMixed = run.isEmpty() ? 0 : exact(mixed, whole);
        if (exactlyMixed > 0) {
            return mixed.subList(0, exactlyMixed);
        }
        int within = sum(run).compareTo(whole.value()) > 0 && whole.isExact() ? within(run, whole) : 0;
        return run.subList(0, within > 0 ? within : run.size());
    }

    /** How many from the first on stay below the whole, up to a bound or to the fate of them all; 0 where none do. */
    private static int within(List<Draft> run, Draft whole) {
        int end = 0;
        while (end < run.size() && run.get(end).isExact()) {
            end++;
        }
        if (end == run.size()) {
            end = 1;
            while (end < run.size() && !isFate(run.get(end))) {
                end++;
            }
        }
        return sum(run.subList(0, end)).compareTo(whole.value()) <= 0 ? end : 0;
    }

    /** How many from the first on add up to the whole, zeros behind them included; 0 where they never do. */
    static int exact(List<Draft> run, Draft whole) {
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
                return withZeros(run, i + 1);
            }
        }
        return 0;
    }

    private static int withZeros(List<Draft> run, int from) {
        int end = from;
        while (end < run.size()
                && run.get(end).value().signum() == 0
                && run.get(end).isExact()
                && !isFate(run.get(end))) {
            end++;
        }
        return end;
    }

    static boolean isFate(Draft draft) {
        return NO_PART.matcher(draft.metric).find();
    }

    static BigDecimal sum(List<Draft> run) {
        return run.stream().map(Draft::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean sameUnit(Draft whole, Draft part) {
        String unit = part.quantity.unit();
        return unit == null
                || whole.quantity.unit() == null
                || Objects.equals(unit, whole.quantity.unit())
                || (CASES.contains(unit) && CASES.contains(whole.quantity.unit()));
    }
}
