package io.github.nianbao.desk;

import io.github.nianbao.fix.Agencies;
import io.github.nianbao.fix.AgencyConflict;
import io.github.nianbao.fix.Decision;
import io.github.nianbao.fix.Journal;
import io.github.nianbao.fix.JournalEntry;
import io.github.nianbao.fix.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Agencies over the years: names, mergers, splits, tags. Each decision is one entry of the journal. */
public final class AgencyDesk {
    private final Desk desk;

    public AgencyDesk(Desk desk) {
        this.desk = desk;
    }

    /**
     * An agency of the archive.
     *
     * @param name under which its years stand
     * @param otherNames that it bears in the same series
     * @param reports how many stand
     * @param years of which there is one
     */
    public record Line(
            String name,
            List<String> otherNames,
            int reports,
            SortedSet<Integer> years,
            SortedMap<String, String> tags) {
        public Line {
            otherNames = List.copyOf(otherNames);
        }
    }

    /**
     * @param agencies by name
     * @param alike pairs of names that may be one agency's
     */
    public record Listing(List<Line> agencies, List<Alike> alike) {
        public Listing {
            agencies = List.copyOf(agencies);
            alike = List.copyOf(alike);
        }
    }

    /** Two names that look as if they were one agency's: {@code earlier} has the earlier reports. */
    public record Alike(String earlier, String later) {}

    /** @param tags of the agencies, all of them */
    public Listing list(SortedMap<String, String> tags) {
        return desk.read(shelf -> {
            Agencies agencies = shelf.decided().agencies();
            List<Line> lines = lines(shelf).stream()
                    .filter(line -> Tags.hold(tags, line.tags()))
                    .toList();
            Map<String, SortedSet<Integer>> years = new TreeMap<>();
            lines.forEach(line -> years.put(line.name(), line.years()));
            return new Listing(lines, alike(years, agencies));
        });
    }

    /** Names that go on as a word begins, of all that a report bears or that something is decided of; at most so many. */
    public Offered names(String word, int most) {
        return desk.read(shelf -> Offered.of(new Bodies(shelf.catalogue()).known(), word, most));
    }

    /** Pairs of which one is among these names. */
    public List<Alike> alike(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        return desk.read(
                shelf -> alike(years(shelf.catalogue()), shelf.decided().agencies()).stream()
                        .filter(pair -> names.contains(pair.earlier()) || names.contains(pair.later()))
                        .toList());
    }

    /** Two names of one agency. @param of the name under which its years stand */
    public JournalEntry alias(String name, String of) {
        return decide(bodies -> {
            if (bodies.named(name).equals(bodies.named(of))) {
                throw new DeskException(DeskException.Code.SAME_AGENCY, List.of(name, of));
            }
            return new Decision.Alias(name, of);
        });
    }

    /** Several agencies became one, or one became several. @param from the first year of which the later ones report */
    public JournalEntry succeed(List<String> before, List<String> after, int from) {
        Decisions.checkIdentity(null, from);
        return decide(bodies -> {
            if ((before.size() > 1) == (after.size() > 1)
                    || isNamedTwice(before, bodies)
                    || isNamedTwice(after, bodies)) {
                throw new DeskException(DeskException.Code.NO_SUCCESSION, List.of());
            }
            return new Decision.Succession(before, after, from);
        });
    }

    /** Also by another name of the same agency. @throws DeskException where the archive knows no such agency */
    private static boolean isNamedTwice(List<String> names, Bodies bodies) {
        return names.stream().map(bodies::named).distinct().count() < names.size();
    }

    /** What agencies are. @param tags by name; an empty value takes a tag away */
    public JournalEntry tag(String pattern, SortedMap<String, String> tags) {
        return decide(bodies -> {
            Decision.TagAgencies tagging = new Decision.TagAgencies(pattern, tags);
            if (bodies.known().stream().noneMatch(tagging::isAbout)) {
                throw Nearest.unknown(DeskException.Code.UNKNOWN_AGENCY, pattern, bodies.known());
            }
            return tagging;
        });
    }

    private JournalEntry decide(Function<Bodies, Decision> deciding) {
        return desk.write(shelf -> {
            Decision decision = deciding.apply(new Bodies(shelf.catalogue()));
            checkConflict(shelf, decision);
            JournalEntry made = shelf.archive()
                    .appending()
                    .decide(List.of(decision), desk.who())
                    .get(0);
            shelf.refresh();
            return made;
        });
    }

    /** Years would be sought of agencies that were not there, and told as not read. */
    private void checkConflict(Shelf shelf, Decision decision) {
        Journal journal =
                shelf.journal().append(decision, desk.who(), desk.clock().instant());
        Optional<AgencyConflict> before = AgencyConflict.in(shelf.decided().agencies());
        AgencyConflict.in(Standing.of(journal).agencies())
                .filter(conflict -> before.isEmpty())
                .ifPresent(conflict -> {
                    List<String> arguments = List.of(
                            conflict.agency(), String.valueOf(conflict.year()), String.valueOf(conflict.other()));
                    throw conflict.year() == conflict.other()
                            ? new DeskException(DeskException.Code.AGENCY_CONFLICT_OF_ONE, arguments.subList(0, 2))
                            : new DeskException(DeskException.Code.AGENCY_CONFLICT, arguments);
                });
    }

    private static List<Line> lines(Shelf shelf) {
        Catalogue catalogue = shelf.catalogue();
        Agencies agencies = catalogue.decided().agencies();
        Map<String, List<Filed>> reports = new TreeMap<>();
        for (Filed filed : catalogue.standing()) {
            String agency = filed.agency();
            if (agency != null) {
                reports.computeIfAbsent(catalogue.body(agency), body -> new ArrayList<>())
                        .add(filed);
            }
        }
        List<Line> lines = new ArrayList<>();
        reports.forEach((body, filed) -> {
            SortedSet<Integer> years = new TreeSet<>();
            filed.forEach(one -> {
                Integer year = one.year();
                if (year != null) {
                    years.add(year);
                }
            });
            lines.add(new Line(body, List.copyOf(agencies.otherNames(body)), filed.size(), years, agencies.tags(body)));
        });
        return lines;
    }

    /** Of which years each agency reports; tags and other names take long to find among many agencies. */
    private static Map<String, SortedSet<Integer>> years(Catalogue catalogue) {
        Map<String, SortedSet<Integer>> years = new TreeMap<>();
        for (Filed filed : catalogue.standing()) {
            String agency = filed.agency();
            if (agency != null) {
                SortedSet<Integer> known = years.computeIfAbsent(catalogue.body(agency), body -> new TreeSet<>());
                Integer year = filed.year();
                if (year != null) {
                    known.add(year);
                }
            }
        }
        return years;
    }

    private static List<Alike> alike(Map<String, SortedSet<Integer>> years, Agencies agencies) {
        return LookAlikes.among(years).stream()
                .filter(pair -> !agencies.areRelated(pair.first(), pair.second()))
                .map(pair -> isEarlier(years, pair)
                        ? new Alike(pair.first(), pair.second())
                        : new Alike(pair.second(), pair.first()))
                .toList();
    }

    private static boolean isEarlier(Map<String, SortedSet<Integer>> years, LookAlikes.Pair pair) {
        return last(years, pair.first()) <= last(years, pair.second());
    }

    private static int last(Map<String, SortedSet<Integer>> years, String name) {
        SortedSet<Integer> of = years.getOrDefault(name, new TreeSet<>());
        return of.isEmpty() ? 0 : of.last();
    }
}
