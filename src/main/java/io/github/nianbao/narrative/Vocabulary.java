package io.github.nianbao.narrative;

import io.github.nianbao.report.Lexicon;
import io.github.nianbao.report.Lexicon.Role;
import java.util.Comparator;
import java.util.EnumMap;
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

    static String alternatives(List<String> words) {
        return words.isEmpty()
                ? NEVER
                : longestFirst(words).stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    static List<String> longestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
