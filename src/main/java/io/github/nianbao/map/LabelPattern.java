package io.github.nianbao.map;

import io.github.nianbao.report.Label;
import io.github.nianbao.text.Ordinal;
import io.github.nianbao.text.PrintedLabel;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label as a regular expression over folded text in which nothing parts labels and figures: any of its wordings, with
 * or without its own numbering and its explanation in brackets.
 */
final class LabelPattern {
    private static final String HAN_DIGITS = "〇一二三四五六七八九十";
    private static final int TEN = 10;

    /** Marks that are printed or left out at will. */
    private static final String MARKS = "[“”\"'《》()、,:·./]{0,2}";

    private static final String CLOSING = "[”\"'》)]?";

    private static final String EXPLANATION = "(?:\\([^()]{1,60}\\))?";

    private LabelPattern() {}

    static String of(Label label) {
        Set<String> wordings = new LinkedHashSet<>();
        Stream.concat(Stream.of(label.printed()), label.variants().stream())
                .map(PrintedLabel::of)
                .sorted(Comparator.comparing(wording -> -wording.text().length()))
                .forEach(wording -> {
                    String numbering = wording.ordinal() == null ? "" : numbering(wording.ordinal());
                    wordings.add(numbering + spelled(wording.text()) + EXPLANATION);
                    wordings.add(numbering + spelled(wording.core()) + EXPLANATION);
                });
        return "(?:" + String.join("|", wordings) + ")";
    }

    static String anyOf(List<Label> labels) {
        return labels.stream().map(LabelPattern::of).collect(Collectors.joining("|", "(?:", ")"));
    }

    static String inOrder(List<Label> labels) {
        return labels.stream().map(LabelPattern::of).collect(Collectors.joining());
    }

    /** A figure before a numbering ends where the numbering begins, which only its own number and mark can tell. */
    private static String numbering(Ordinal ordinal) {
        return switch (ordinal.style()) {
            case HAN -> "(?:" + han(ordinal.number()) + "[、.,:])?";
            case BRACKETED -> "(?:[(\\[]" + han(ordinal.number()) + "[)\\]])?";
            case ARABIC -> "(?:\\(?" + ordinal.number() + "[.、,:)])?";
        };
    }

    private static String han(int number) {
        String ones = number % TEN == 0 ? "" : HAN_DIGITS.substring(number % TEN, number % TEN + 1);
        if (number < TEN) {
            return ones;
        }
        String tens = number < 2 * TEN ? "" : HAN_DIGITS.substring(number / TEN, number / TEN + 1);
        return tens + "十" + ones;
    }

    private static String spelled(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.joining(MARKS)) + CLOSING;
    }
}
