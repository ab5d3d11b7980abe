package io.github.nianbao.desk;

import io.github.nianbao.text.Folded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names that may be one agency's: the same but for widths and blanks, one character apart, or one with the place in
 * front of the other. They are offered, never joined. Two that report on one year are two agencies.
 */
final class LookAlikes {
    /** Below this a character apart is another name: 教育局, 体育局. */
    private static final int SHORTEST = 5;

    /** What tells bodies apart that are numbered or lie on different sides. */
    private static final String TELLING = "一二三四五六七八九十0123456789东西南北中";

    /** @param first in the order of their characters */
    record Pair(String first, String second) {}

    private final Map<String, ? extends Set<Integer>> years;
    private final Set<Pair> pairs = new HashSet<>();

    /** @param years of which each agency reports */
    private LookAlikes(Map<String, ? extends Set<Integer>> years) {
        this.years = years;
    }

    /** In the order of the names. */
    static List<Pair> among(Map<String, ? extends Set<Integer>> years) {
        LookAlikes alike = new LookAlikes(years);
        Map<String, List<String>> folded = new TreeMap<>();
        years.keySet()
                .forEach(name -> folded.computeIfAbsent(Folded.of(name).text(), text -> new ArrayList<>())
                        .add(name));
        folded.values().forEach(alike::addAll);
        Map<String, List<String>> shortened = new HashMap<>();
        for (String text : folded.keySet()) {
            for (String key : keys(text)) {
                shortened.computeIfAbsent(key, any -> new ArrayList<>()).add(text);
            }
        }
        for (Map.Entry<String, List<String>> texts : shortened.entrySet()) {
            for (String one : texts.getValue()) {
                for (String other : texts.getValue()) {
                    if (one.compareTo(other) < 0 && isNear(one, other)) {
                        alike.add(folded.getOrDefault(one, List.of()), folded.getOrDefault(other, List.of()));
                    }
                }
            }
        }
        return alike.pairs.stream()
                .sorted((one, other) ->
                        (one.first() + "\0" + one.second()).compareTo(other.first() + "\0" + other.second()))
                .toList();
    }

    /**
     * What near names have in common: the text itself, the text with a character left out, and the text without the
     * place in front of it.
     */
    private static Set<String> keys(String text) {
        Set<String> keys = new TreeSet<>(List.of(text));
        for (int at = 0; at < text.length() && text.length() >= SHORTEST; at++) {
            keys.add(text.substring(0, at) + text.substring(at + 1));
        }
        for (int at = 1; at + SHORTEST <= text.length(); at++) {
            if (isEndOfPlace(text.charAt(at - 1))) {
                keys.add(text.substring(at));
            }
        }
        return keys;
    }

    private static boolean isEndOfPlace(char character) {
        return "省市区县州盟旗".indexOf(character) >= 0;
    }

    private static boolean isNear(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        if (longer.endsWith(shorter)) {
            return isEndOfPlace(longer.charAt(longer.length() - shorter.length() - 1));
        }
        int same = 0;
        while (same < shorter.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean isReplaced =
                one.length() == other.length() && one.substring(same + 1).equals(other.substring(same + 1));
        boolean isLeftOut = longer.length() == shorter.length() + 1
                && longer.substring(same + 1).equals(shorter.substring(same));
        return (isReplaced && !isTelling(one.charAt(same)) && !isTelling(other.charAt(same)))
                || (isLeftOut && !isTelling(longer.charAt(same)));
    }

    private static boolean isTelling(char character) {
        return TELLING.indexOf(character) >= 0;
    }

    private void addAll(List<String> names) {
        for (int index = 1; index < names.size(); index++) {
            add(List.of(names.get(0)), List.of(names.get(index)));
        }
    }

    private void add(Collection<String> ones, Collection<String> others) {
        for (String one : ones) {
            for (String other : others) {
                Set<Integer> common = new HashSet<>(of(one));
                common.retainAll(of(other));
                if (common.isEmpty()) {
                    pairs.add(one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one));
                }
            }
        }
    }

    private Set<Integer> of(String name) {
        Set<Integer> known = years.get(name);
        return known == null ? Set.of() : known;
    }
}
