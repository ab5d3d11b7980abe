package io.github.nianbao.map;

import io.github.nianbao.report.Label;
import io.github.nianbao.text.LabelSimilarity;
import io.github.nianbao.text.Ordinal;
import io.github.nianbao.text.PrintedLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How like each of a list of the form's labels a printed label is. The form's own wordings are compared once, when the
 * index is made: documents mostly print just those.
 */
final class LabelIndex {
    /** The same numbering in front of both labels speaks for them, in units of similarity. */
    private static final double SAME_ORDINAL = 0.05;
    /** A different number speaks against them more strongly than a lost one. */
    private static final double OTHER_ORDINAL = -0.15;
    /** Another style of numbering (（三） for 3.) happens, but rarely. */
    private static final double OTHER_STYLE = -0.08;
    /** A label that was cut off ("本年新" for 本年新制作数量) fits every label that begins so, no better than half. */
    private static final double CUT_OFF = 0.5;

    /** Below this a likeness is none: everything that is told from labels needs far more. */
    private static final double NO_LIKENESS = 0.3;

    /** More than sums of such numbers are rounded by. */
    private static final double ROUNDING = 1e-9;

    private static final int SHORTEST_CUT = 3;
    /** No label of a form, explanations included, is longer; a paragraph in a cell need not be compared. */
    private static final int LONGEST = 200;

    private final List<List<Wording>> wordings;
    private final Map<PrintedLabel, double[]> known;
    private final Map<String, Integer> paths;

    LabelIndex(List<Label> labels) {
        this(labels, Map.of());
    }

    /** @param paths letters and digits that stand for nothing but one of the labels, by its index */
    LabelIndex(List<Label> labels, Map<String, Integer> paths) {
        this.paths = paths;
        wordings = labels.stream().map(LabelIndex::wordings).toList();
        Map<PrintedLabel, double[]> exact = new HashMap<>();
        wordings.forEach(list ->
                list.forEach(wording -> exact.computeIfAbsent(wording.label(), label -> compare(label, 0))));
        known = Map.copyOf(exact);
    }

    int size() {
        return wordings.size();
    }

    /** For each label how alike they are: 1 for equal labels, a little more with the same numbering, below 0 never. */
    double[] likeness(PrintedLabel printed) {
        return likeness(printed, 0);
    }

    /** The same, where what is less than {@code least} may be 0: most labels need then not be compared. */
    double[] likeness(PrintedLabel printed, double least) {
        double[] exact = known.get(printed);
        return exact != null ? exact : compare(printed, least);
    }

    double best(PrintedLabel printed) {
        return greatest(likeness(printed));
    }

    /** Whether any of the labels is at least so like. */
    boolean isLike(PrintedLabel printed, double least) {
        return greatest(likeness(printed, least)) >= least;
    }

    private static double greatest(double[] values) {
        double greatest = 0;
        for (double value : values) {
            greatest = Math.max(greatest, value);
        }
        return greatest;
    }

    private double[] compare(PrintedLabel printed, double least) {
        double[] likeness = new double[wordings.size()];
        if (printed.text().length() > LONGEST) {
            return likeness;
        }
        Integer path = paths.get(printed.text());
        if (path != null) {
            likeness[path] = 1;
            return likeness;
        }
        Characters characters = Characters.of(printed);
        LabelSimilarity similarity = null;
        double leastSimilarity = Math.max(NO_LIKENESS, least - SAME_ORDINAL - ROUNDING);
        boolean cutsCount = least <= CUT_OFF + SAME_ORDINAL + ROUNDING;
        for (int i = 0; i < likeness.length; i++) {
            for (Wording wording : wordings.get(i)) {
                if (characters.mayBeLike(wording.characters(), leastSimilarity)
                        || (cutsCount && isCut(printed.text(), wording.label().text()))) {
                    similarity = similarity == null ? LabelSimilarity.to(printed) : similarity;
                    likeness[i] = Math.max(likeness[i], likeness(printed, wording.label(), similarity));
                }
            }
        }
        return likeness;
    }

    /** The index of the greatest value, the first of equals; −1 of none. */
    static int indexOfMax(double[] values) {
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            if (best < 0 || values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    static double likeness(PrintedLabel printed, PrintedLabel wording) {
        return likeness(printed, wording, LabelSimilarity.to(printed));
    }

    private static double likeness(PrintedLabel printed, PrintedLabel wording, LabelSimilarity similarity) {
        if (printed.isEmpty()) {
            return 0;
        }
        double alike = similarity.of(wording);
        if (alike < CUT_OFF && isCut(printed.text(), wording.text())) {
            alike = CUT_OFF;
        }
        return Math.max(0, alike + ordinals(printed.ordinal(), wording.ordinal()));
    }

    private static boolean isCut(String printed, String wording) {
        return printed.length() >= SHORTEST_CUT && wording.startsWith(printed);
    }

    private static double ordinals(@Nullable Ordinal printed, @Nullable Ordinal wording) {
        if (printed == null || wording == null) {
            return 0;
        }
        if (printed.style() != wording.style()) {
            return OTHER_STYLE;
        }
        return printed.number() == wording.number() ? SAME_ORDINAL : OTHER_ORDINAL;
    }

    private static List<Wording> wordings(Label label) {
        List<Wording> all = new ArrayList<>();
        all.add(Wording.of(label.printed()));
        label.variants().forEach(variant -> all.add(Wording.of(variant)));
        return List.copyOf(all);
    }

    private record Wording(PrintedLabel label, Characters characters) {
        static Wording of(String printed) {
            PrintedLabel label = PrintedLabel.of(printed);
            return new Wording(label, Characters.of(label));
        }
    }
}
