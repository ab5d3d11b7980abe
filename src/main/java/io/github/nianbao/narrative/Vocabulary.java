package io.github.nianbao.narrative;

import io.github.nianbao.report.Lexicon;
import io.github.nianbao.report.Lexicon.Role;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lexicon's lists as alternatives of a pattern, longest first. */
final class Vocabulary {
    private static final String NEVER = "(?!)";

    private final Lexicon lexicon;
    private final Map<Role, String> alternatives = new EnumMap<>(Role.class);

    Vocabulary(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (Role role : Role.values()) {
            alternatives.put(role, alternatives(lexicon.words(role)));
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** A group that matches any word of the role. */
    String any(Role role) {
        return alternatives.getOrDefault(role, NEVER);
    }

    /** Parted by first characters, after one look at the character: most characters begin no word. */
    static String alternatives(List<String> words) {
        if (words.isEmpty()) {
            return NEVER;
        }
        Map<String, List<String>> byFirst = longestFirst(words).stream()
                .collect(Collectors.groupingBy(Vocabulary::first, LinkedHashMap::new, Collectors.toList()));
        String any = byFirst.values().stream()
                .map(group -> group.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")")))
                .collect(Collectors.joining("|", "(?:", ")"));
        return "(?:(?=[" + byFirst.keySet().stream().map(Pattern::quote).collect(Collectors.joining()) + "])" + any
                + ")";
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
