package io.github.nianbao.map;

import io.github.nianbao.map.MappedForm.Layout;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The labels of a table as patterns over text that lost its cells; made when a document first lacks the table. */
final class RunTogetherPatterns {
    /** A label with figures behind it may be chance; so many of them are a table. */
    private static final int LABELS_OF_A_TABLE = 3;

    /** What follows a figure in a sentence. */
    private static final String NO_QUANTITY = "(?![件条次项个篇份部])";

    private static final String UNIT = "(?:\\(?(?:单位:)?(?:条|件|次|篇|万元|人次|个|人)\\)?)?";
    private static final String NO_FIGURE = "[—-]*";

    private final List<Pattern> labels;
    private final List<Pattern> labelsWithFigures;
    private final Pattern groups;

    RunTogetherPatterns(TableIndex table) {
        labels = table.targets().stream()
                .map(target -> Pattern.compile(LabelPattern.of(target.row().label()) + UNIT))
                .toList();
        labelsWithFigures = table.mapped().layout() == Layout.MATRIX
                ? List.of(Pattern.compile(RunTogetherHeads.outcomes(table) + "[0-9]"))
                : labels.stream()
                        .map(label -> Pattern.compile(label.pattern() + "[0-9/]+(?![0-9/])" + NO_QUANTITY))
                        .toList();
        String all = table.targets().stream()
                .flatMap(target -> target.row().groups().stream())
                .distinct()
                .map(LabelPattern::of)
                .collect(Collectors.joining("|"));
        groups = Pattern.compile("(?:" + (all.isEmpty() ? "(?!)" : "(?:" + all + ")" + NO_FIGURE) + ")");
    }

    /** The labels of the table's rows, one for one. */
    List<Pattern> labels() {
        return labels;
    }

    /** Any label under which rows stand. */
    Pattern groups() {
        return groups;
    }

    /** Whether the table seems to be in a text at all. */
    boolean isSeenIn(String folded) {
        int enough = Math.min(LABELS_OF_A_TABLE, labelsWithFigures.size());
        int seen = 0;
        for (int i = 0; i < labelsWithFigures.size() && seen < enough; i++) {
            seen += labelsWithFigures.get(i).matcher(folded).find() ? 1 : 0;
        }
        return seen >= enough;
    }
}
