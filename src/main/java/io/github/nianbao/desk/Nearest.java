package io.github.nianbao.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The names most like one that was mistyped, to be offered, never to be taken in its stead. */
public final class Nearest {
    /** How many names are offered. */
    private static final int OFFERED = 3;

    /** A name is like another if at most this share of the longer one's characters must be changed. */
    private static final double LARGEST_SHARE_CHANGED = 0.6;

    private Nearest() {}

    /** What to say of a name that nothing bears. */
    static DeskException unknown(DeskException.Code code, String typed, Collection<String> names) {
        List<String> arguments = new ArrayList<>(List.of(typed));
        arguments.addAll(to(typed, names));
        return new DeskException(code, arguments);
    }

    /** The nearest first. */
    public static List<String> to(String typed, Collection<String> names) {
        return names.stream()
                .map(name -> new Candidate(name, distance(typed, name)))
                .filter(candidate -> candidate.name().contains(typed)
                        || candidate.distance()
                                <= LARGEST_SHARE_CHANGED
                                        * Math.max(
                                                typed.length(), candidate.name().length()))
                .sorted(Comparator.comparing(
                                (Candidate candidate) -> !candidate.name().contains(typed))
                        .thenComparingInt(Candidate::distance)
                        .thenComparing(Candidate::name))
                .limit(OFFERED)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    /** Levenshtein's: insertions, deletions and replacements of one character. */
    static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int replaced = above[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[right.length()];
    }
}
