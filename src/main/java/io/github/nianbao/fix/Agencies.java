package io.github.nianbao.fix;

import io.github.nianbao.fix.Decision.Alias;
import io.github.nianbao.fix.Decision.Succession;
import io.github.nianbao.fix.Decision.TagAgencies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a journal says of agencies over the years: other names, mergers and splits, tags. */
public final class Agencies {
    /** Nothing decided. */
    public static final Agencies NONE = of(List.of());

    private final Map<String, String> bodies = new HashMap<>();
    private final List<Succession> successions;
    private final Map<Pattern, SortedMap<String, String>> tags;

    private Agencies(List<Alias> aliases, List<Succession> successions, Map<Pattern, SortedMap<String, String>> tags) {
        aliases.forEach(alias -> join(alias.name(), alias.of()));
        this.successions = successions.stream().map(this::ofBodies).toList();
        this.tags = tags;
    }

    static Agencies of(List<Decision> standing) {
        List<Alias> aliases = new ArrayList<>();
        List<Succession> successions = new ArrayList<>();
        Map<Pattern, SortedMap<String, String>> tags = new LinkedHashMap<>();
        for (Decision decision : standing) {
            if (decision instanceof Alias alias) {
                aliases.add(alias);
            } else if (decision instanceof Succession succession) {
                successions.add(succession);
            } else if (decision instanceof TagAgencies tagging) {
                tags.put(pattern(tagging.pattern()), tagging.tags());
            }
        }
        return new Agencies(aliases, successions, tags);
    }

    /** The agency that bears a name, by the name under which its years stand. */
    public String body(String name) {
        String body = name;
        for (String next = bodies.get(body); next != null; next = bodies.get(body)) {
            body = next;
        }
        return body;
    }

    /** The other names of an agency. */
    public Set<String> otherNames(String body) {
        return bodies.keySet().stream()
                .filter(name -> body(name).equals(body))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every name that something is decided of. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        bodies.forEach((name, of) -> names.addAll(List.of(name, of)));
        for (Succession succession : successions) {
            names.addAll(succession.before());
            names.addAll(succession.after());
        }
        return names;
    }

    /** Mergers and splits, in the order in which they were decided, each agency by the name of {@link #body}. */
    public List<Succession> successions() {
        return successions;
    }

    /** Whether a merger or a split is known that both took part in. */
    public boolean areRelated(String one, String other) {
        return successions.stream().anyMatch(succession -> isIn(succession, one) && isIn(succession, other));
    }

    private static boolean isIn(Succession succession, String body) {
        return succession.before().contains(body) || succession.after().contains(body);
    }

    /**
     * Whose figures together are those of an agency in a year: its own alone; before a merger, of those that it was made
     * of; after a split, of those it was made into.
     */
    public Set<String> parts(String body, int year) {
        Set<String> parts = new LinkedHashSet<>();
        collect(body, year, parts, new TreeSet<>());
        return parts;
    }

    private void collect(String body, int year, Set<String> parts, Set<String> seen) {
        if (!seen.add(body)) {
            return;
        }
        List<List<String>> others = successions.stream()
                .filter(succession -> isReplaced(succession, body, year))
                .map(succession -> succession.isMerger() ? succession.before() : succession.after())
                .toList();
        boolean itself = others.isEmpty() || others.stream().anyMatch(replacing -> replacing.contains(body));
        if (itself) {
            parts.add(body);
        }
        others.forEach(replacing -> replacing.forEach(other -> collect(other, year, parts, seen)));
    }

    /** Not where it was there in that year after all: it ended later, or began again before. */
    private boolean isReplaced(Succession succession, String body, int year) {
        int from = succession.from();
        return succession.isMerger()
                ? year < from
                        && succession.after().contains(body)
                        && turns(body, false).noneMatch(end -> year < end && end < from)
                : year >= from
                        && succession.before().contains(body)
                        && turns(body, true).noneMatch(begin -> from < begin && begin <= year);
    }

    /** The years from which an agency is there and was not before, or the other way round. */
    private IntStream turns(String body, boolean isThere) {
        return successions.stream()
                .filter(one ->
                        one.after().contains(body) == isThere && one.before().contains(body) != isThere)
                .mapToInt(Succession::from);
    }

    /** What an agency is, by all of its names; what was decided later counts. */
    public SortedMap<String, String> tags(String body) {
        if (tags.isEmpty()) {
            return Collections.emptySortedMap();
        }
        Set<String> names = otherNames(body);
        names.add(body);
        SortedMap<String, String> held = new TreeMap<>();
        tags.forEach((pattern, given) -> {
            if (names.stream().anyMatch(name -> pattern.matcher(name).matches())) {
                held.putAll(given);
            }
        });
        held.values().removeIf(String::isEmpty);
        return Collections.unmodifiableSortedMap(held);
    }

    /** Names that are one already, by whatever way, stay as they are: a circle would have no end. */
    private void join(String name, String of) {
        if (!body(name).equals(body(of))) {
            bodies.put(body(name), body(of));
        }
    }

    private Succession ofBodies(Succession succession) {
        return new Succession(
                succession.before().stream().map(this::body).distinct().toList(),
                succession.after().stream().map(this::body).distinct().toList(),
                succession.from());
    }

    /** Of names: {@code *} stands for any characters, {@code ?} for one. */
    public static Pattern pattern(String glob) {
        StringBuilder pattern = new StringBuilder();
        glob.codePoints()
                .forEach(character -> pattern.append(
                        switch (character) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(character));
                        }));
        return Pattern.compile(pattern.toString());
    }
}
