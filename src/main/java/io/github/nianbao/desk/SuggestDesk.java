package io.github.nianbao.desk;

import io.github.nianbao.check.Finding;
import io.github.nianbao.decode.Change;
import io.github.nianbao.decode.Decoded;
import io.github.nianbao.decode.Effect;
import io.github.nianbao.decode.Suggestion;
import io.github.nianbao.decode.Suggestion.Standing;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.report.Entry;
import io.github.nianbao.report.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the failing checks point at, and the corrections that need no person. */
public final class SuggestDesk {
    /** Names the rule in the journal; what it demands is written where it is decided, in the room {@code decode}. */
    public static final String CERTAIN = "certain_single_cell";

    private final Desk desk;

    public SuggestDesk(Desk desk) {
        this.desk = desk;
    }

    /** A report with what its failing checks point at. */
    public record Suggested(Dossier report, Decoded decoded) {
        /** Whether there is anything to be said of it. */
        public boolean isOpen() {
            return !decoded.suggestions().isEmpty() || !decoded.unexplained().isEmpty();
        }
    }

    /**
     * A figure that was corrected, or would be.
     *
     * @param number of the journal's entry; 0 where nothing was decided
     * @param inCopy whether its report shares agency and year with another that was looked at, and counts
     */
    public record Correction(Dossier report, Suggestion suggestion, long number, boolean inCopy) {}

    /**
     * What came of the corrections.
     *
     * @param left how many failing checks are left, by what first stands against the best suggestion about them
     * @param unexplained how many failing checks are left about which nothing can be suggested
     * @param copies how many of the reports share agency and year with another of them; their corrections are among all
     *     others, what is left in them counts nowhere
     */
    public record Outcome(List<Correction> corrections, Map<Standing, Integer> left, int unexplained, int copies) {
        public Outcome {
            corrections = List.copyOf(corrections);
            left = Collections.unmodifiableMap(new EnumMap<>(left));
        }
    }

    /** @param reports handles, numbers, {@code all}; none means all */
    public List<Suggested> suggest(List<String> reports) {
        desk.requireArchive();
        return desk.read(shelf -> suggested(shelf, reports));
    }

    private static List<Suggested> suggested(Shelf shelf, List<String> reports) {
        List<String> names = reports.isEmpty() ? List.of(Lookup.ALL) : reports;
        if (names.contains(Lookup.ALL)) {
            shelf.preload();
        }
        return Lookup.reports(shelf, names).stream()
                .map(filed -> new Suggested(shelf.dossier(filed), shelf.decoded(filed)))
                .toList();
    }

    /** What {@link #correct} would do; nothing is decided. */
    public Outcome preview(List<String> reports) {
        desk.requireArchive();
        return desk.read(shelf -> outcome(suggested(shelf, reports), List.of()));
    }

    /** Applies every certain suggestion, all of them or none: each is an entry of the journal that names the rule. */
    public Outcome correct(List<String> reports) {
        desk.requireArchive();
        return desk.write(shelf -> {
            List<Suggested> suggested = suggested(shelf, reports);
            List<Decision> decisions = suggested.stream()
                    .flatMap(report -> certain(report).map(suggestion -> decision(report.report(), suggestion)))
                    .toList();
            List<JournalEntry> made = decisions.isEmpty()
                    ? List.of()
                    : shelf.archive().appending().decideTogether(decisions, desk.who());
            return outcome(suggested, made);
        });
    }

    private static Stream<Suggestion> certain(Suggested report) {
        return report.decoded().suggestions().stream().filter(Suggestion::certain);
    }

    private static Decision decision(Dossier report, Suggestion suggestion) {
        Change change = suggestion.changes().get(0);
        Entry entry = Objects.requireNonNull(report.report().entry(change.cell()));
        return new Decision.Fix(
                report.filed().key(),
                change.cell(),
                entry.raw(),
                change.from(),
                Value.of(change.to()),
                suggestion.effects().stream().map(Effect::check).collect(Collectors.joining(" ")),
                CERTAIN);
    }

    private static Outcome outcome(List<Suggested> suggested, List<JournalEntry> made) {
        List<Correction> corrections = new ArrayList<>();
        Map<Standing, Integer> left = new EnumMap<>(Standing.class);
        Copies copies = Copies.among(suggested.stream().map(Suggested::report).toList());
        int unexplained = 0;
        int copied = 0;
        for (Suggested report : suggested) {
            boolean isCopy = copies.has(report.report());
            copied += isCopy ? 1 : 0;
            for (Suggestion suggestion : certain(report).toList()) {
                int index = corrections.size();
                long number = index < made.size() ? made.get(index).number() : 0;
                corrections.add(new Correction(report.report(), suggestion, number, isCopy));
            }
            for (Finding failing : report.report().findings()) {
                if (!isCopy && failing.isSum() && failing.isOpenError()) {
                    Standing standing = best(report.decoded(), failing.id());
                    unexplained += standing == null ? 1 : 0;
                    if (standing != null && standing != Standing.CERTAIN) {
                        left.merge(standing, 1, Integer::sum);
                    }
                }
            }
        }
        return new Outcome(corrections, left, unexplained, copied);
    }

    private static @Nullable Standing best(Decoded decoded, String check) {
        return decoded.suggestions().stream()
                .filter(suggestion -> suggestion.effects().stream()
                        .anyMatch(effect -> effect.holds() && effect.check().equals(check)))
                .map(Suggestion::standing)
                .findFirst()
                .orElse(null);
    }
}
